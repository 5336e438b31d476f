package no.husrom.exchange.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.difference.Choices;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.remember.Remembered;
import no.husrom.exchange.remember.Remembered.LastTime;
import no.husrom.exchange.ui.mapping.Sight;
import no.husrom.store.Database;
import no.husrom.text.Language;

/// Reads files and judges them against the registers, again and again as she says how they are to
/// be read and what counts where an edited export and the program disagree. Takes seconds: call it
/// off the window's thread.
record Judging(Importer importer, Database database, Language language, Supplier<Choices> choices) {

  /// What stands in the files, which of them are read as the last time, what importing it would do,
  /// and how they are read.
  record Judged(OpenedFiles files, List<LastTime> times, ImportPreview preview, Sight sight) {
    Mapping wishes() {
      return sight.wishes();
    }
  }

  /// The files as they are read the first time: as sheets with their headings were before.
  Judged first(List<Path> paths) {
    OpenedFiles opened = OpenedFiles.open(paths);
    Remembered remembered = importer.remembered(opened, database);
    return judge(opened, remembered.wishes(), remembered.times());
  }

  /// The same files opened again; what she has said of them still holds.
  Judged reopened(List<Path> paths, Judged before) {
    return judge(OpenedFiles.open(paths), before.wishes(), before.times());
  }

  Judged wished(Judged now, Mapping wishes) {
    return judge(now.files(), wishes, now.times());
  }

  /// With what she has corrected; the files themselves are as they were.
  Judged corrected(Judged now, OpenedFiles files) {
    return judge(files, now.wishes(), now.times());
  }

  /// After other choices where the file and the program disagree.
  Judged chosen(Judged now) {
    return judge(now.files(), now.wishes(), now.times());
  }

  /// Without what was remembered or said.
  Judged forgetting(Judged now) {
    importer.forget(now.files(), database);
    return judge(now.files(), Mapping.NONE, List.of());
  }

  ImportResult commit(Judged now) {
    return importer.commit(now.preview(), database);
  }

  private Judged judge(OpenedFiles files, Mapping wishes, List<LastTime> times) {
    ImportPreview preview =
        importer.preview(
            files, wishes, importer.ground(files, database).with(choices.get()), language);
    return new Judged(files, times, preview, Sight.of(files, preview, wishes));
  }
}
