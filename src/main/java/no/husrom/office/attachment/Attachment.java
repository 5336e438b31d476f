package no.husrom.office.attachment;

import java.time.LocalDate;

/// A file that belongs to a record (vedlegg): its name, unique among the record's own; the digest
/// of its content is SHA-256.
public record Attachment(
    String fileName, String mediaType, long bytes, String digest, LocalDate addedOn) {

  /// As much as one file may hold.
  public static final long MOST_BYTES = 20L * 1024 * 1024;

  /// As much as all files together may hold; what several records have counts once.
  public static final long MOST_IN_ALL = 2L * 1024 * 1024 * 1024;
}
