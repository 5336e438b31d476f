package no.husrom.cli.office;

import java.util.Optional;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.store.backup.BackupWords;
import no.husrom.store.backup.Manifest;
import no.husrom.store.backup.Outcome;
import no.husrom.store.backup.Outcome.Whole;
import no.husrom.text.Texts;

/// What came of a backup, in words or as JSON.
record BackupAnswer(Session session, boolean json) {

  int made(Outcome outcome) {
    return outcome instanceof Whole whole
        ? answer(whole, "backup.made", whole.file().toString(), holds(whole))
        : wrong(outcome);
  }

  int sound(Outcome outcome) {
    return outcome instanceof Whole whole
        ? answer(whole, "backup.sound", whole.file().toString(), holds(whole))
        : wrong(outcome);
  }

  int restored(Outcome outcome) {
    return outcome instanceof Whole whole
        ? answer(
            whole,
            "backup.restored",
            session.location().toString(),
            whole.file().toString(),
            holds(whole))
        : wrong(outcome);
  }

  private int wrong(Outcome outcome) {
    return session.wrong(new BackupWords(session.language()).say(outcome));
  }

  private String holds(Outcome outcome) {
    return new BackupWords(session.language()).say(outcome);
  }

  private int answer(Whole whole, String key, Object... facts) {
    Texts texts = session.texts(BackupAnswer.class);
    String words = texts.say(key, facts);
    String kept =
        Optional.ofNullable(whole.kept())
            .map(path -> "\n" + texts.say("backup.kept", path.toString()))
            .orElse("");
    session.answer(json ? json(whole).text() : words + kept);
    return ExitCode.DONE;
  }

  private static ResultJson json(Whole whole) {
    Manifest manifest = whole.manifest();
    ResultJson tables = new ResultJson();
    manifest.tables().forEach(part -> tables.put(part.table(), part.rows()));
    return new ResultJson()
        .put("file", whole.file().toString())
        .put("kept", Optional.ofNullable(whole.kept()).map(Object::toString).orElse(null))
        .put("municipality", manifest.municipality())
        .put("created", manifest.created().toString())
        .put("program", manifest.program())
        .put("schemaVersion", manifest.schemaVersion())
        .put("rows", manifest.records())
        .put("tables", tables);
  }
}
