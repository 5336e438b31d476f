package no.husrom.exchange.problem;

/// What was done by itself, and in which file or sheet.
public record Note(Place place, Handling handling) {}
