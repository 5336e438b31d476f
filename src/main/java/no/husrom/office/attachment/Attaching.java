package no.husrom.office.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.husrom.office.attachment.Refused.Why;
import no.husrom.store.Transaction;

/// Adds files to a record. Each is judged alone: what can be added is, the rest is told.
public final class Attaching {
  /// What came of it: the names that the files got, and those that were refused.
  public record Outcome(List<String> added, List<Refused> refused) {
    public Outcome {
      added = List.copyOf(added);
      refused = List.copyOf(refused);
    }
  }

  private final AttachmentStore store = new AttachmentStore();
  private final long mostInAll;

  public Attaching() {
    this(Attachment.MOST_IN_ALL);
  }

  Attaching(long mostInAll) {
    this.mostInAll = mostInAll;
  }

  /// Adds the files to a record. One that has the name of another of the record's gets a number.
  public Outcome add(
      Transaction tx, String register, String record, List<Path> files, LocalDate today) {
    List<String> added = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    List<String> names =
        new ArrayList<>(store.of(tx, register, record).stream().map(Attachment::fileName).toList());
    for (Path file : files) {
      Optional<Refused> flaw = flaw(file);
      if (flaw.isPresent()) {
        refused.add(flaw.get());
        continue;
      }
      try {
        byte[] content = Files.readAllBytes(file);
        String name = FileNames.free(FileNames.of(file), names);
        Attachment attachment =
            new Attachment(name, FileNames.mediaType(name), content.length, digest(content), today);
        long inAll = store.bytesInAll(tx) + content.length;
        if (inAll > mostInAll && !store.has(tx, attachment.digest())) {
          refused.add(new Refused(name, Why.NO_ROOM, content.length, ""));
        } else {
          store.add(tx, register, record, attachment, content);
          names.add(name);
          added.add(name);
        }
      } catch (IOException e) {
        refused.add(
            new Refused(FileNames.of(file), Why.UNREADABLE, 0, String.valueOf(e.getMessage())));
      }
    }
    return new Outcome(added, refused);
  }

  /// What can be seen to be wrong before the file is read.
  private static Optional<Refused> flaw(Path file) {
    String name = FileNames.of(file);
    try {
      if (Files.isDirectory(file)) {
        return Optional.of(new Refused(name, Why.IS_FOLDER, 0, ""));
      }
      long bytes = Files.size(file);
      return bytes == 0
          ? Optional.of(new Refused(name, Why.EMPTY, 0, ""))
          : bytes > Attachment.MOST_BYTES
              ? Optional.of(new Refused(name, Why.TOO_LARGE, bytes, ""))
              : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.of(new Refused(name, Why.MISSING, 0, ""));
    } catch (IOException e) {
      return Optional.of(new Refused(name, Why.UNREADABLE, 0, String.valueOf(e.getMessage())));
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
