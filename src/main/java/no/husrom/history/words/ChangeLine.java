package no.husrom.history.words;

/// A change in words: of which record (`id` in the table `register`), what, from what and to what;
/// empty for nothing.
public record ChangeLine(
    String register, String id, String record, String what, String before, String after) {}
