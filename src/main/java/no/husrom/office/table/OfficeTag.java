package no.husrom.office.table;

/// A coloured word to hang on records. `colour` is #rrggbb.
public record OfficeTag(String id, String name, String colour) {}
