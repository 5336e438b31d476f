package no.husrom.exchange.heading;

import no.husrom.sheet.Sheet;

/// A sheet of a file that has been opened; `file` is the file's name, without its folder unless
/// another file has the same.
public record OpenSheet(String file, Sheet sheet) {}
