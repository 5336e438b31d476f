package no.husrom.history.words;

/// A change in words: of which record, what, from what and to what; empty for nothing.
public record ChangeLine(String record, String what, String before, String after) {}
