package no.husrom.office.ui.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.file.PrivateCopy;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.kit.Desk;
import no.husrom.kit.attach.Added;
import no.husrom.kit.attach.Attached;
import no.husrom.kit.attach.Attachments;
import no.husrom.office.attachment.Attaching;
import no.husrom.office.attachment.Attachment;
import no.husrom.office.attachment.AttachmentStore;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Texts;

/// The files of one register's records, in the database.
public record StoredAttachments(Desk desk, Database database, String register)
    implements Attachments {
  private static final AttachmentStore STORE = new AttachmentStore();

  private static Attached attached(Attachment file) {
    boolean picture = file.mediaType().startsWith("image/");
    return new Attached(file.fileName(), file.bytes(), file.addedOn(), picture);
  }

  @Override
  public Map<String, List<Attached>> all() {
    Map<String, List<Attached>> all = new HashMap<>();
    database
        .read(tx -> STORE.all(tx, register))
        .forEach(
            (id, files) -> all.put(id, files.stream().map(StoredAttachments::attached).toList()));
    return all;
  }

  @Override
  public Added add(String record, List<Path> files) {
    try {
      Attaching.Outcome outcome =
          database.write(tx -> new Attaching().add(tx, register, record, files, desk.today()));
      return new Added(
          outcome.added(),
          outcome.refused().stream().map(refused -> refused.sentence(desk.language())).toList());
    } catch (StoreException e) {
      return new Added(List.of(), List.of(new StoreWords(desk.language()).say(e)));
    }
  }

  @Override
  public void remove(String record, String name) {
    database.change(tx -> STORE.delete(tx, register, record, name));
  }

  @Override
  public Path copy(String record, String name) {
    try {
      return PrivateCopy.of(name, content(record, name));
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Optional<String> save(String record, String name, Path target) {
    return switch (SafeFile.save(target, out -> out.write(content(record, name)))) {
      case Saving.Saved _ -> Optional.empty();
      case Saving.NotSaved not -> Optional.of(not.sentence(desk.language()));
    };
  }

  private byte[] content(String record, String name) throws IOException {
    return database
        .read(tx -> STORE.content(tx, register, record, name))
        .orElseThrow(() -> new NoSuchFileException(name));
  }

  @Override
  public String limits() {
    Texts texts = desk.texts(StoredAttachments.class);
    return texts.say(
        "limits",
        desk.formats().bytes(Attachment.MOST_BYTES),
        desk.formats().bytes(Attachment.MOST_IN_ALL));
  }
}
