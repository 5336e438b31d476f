package no.husrom.cli.office;

import java.time.LocalDate;
import java.util.List;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.difference.Conflict;
import no.husrom.exchange.difference.ConflictWords;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.NoteWords;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.exchange.remember.Remembered;
import no.husrom.exchange.remember.Remembered.LastTime;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What an import has done, or would do, in words or as JSON. `saved` says which, `remembered`
/// which sheets were read as the last time.
record ImportAnswer(Session session, ImportPreview preview, Remembered remembered, boolean saved) {
  private static final int MOST_TOLD = 50;

  void tellProblems() {
    NoteWords notes = new NoteWords(session.language());
    preview.notes().forEach(note -> session.tell(notes.line(note)));
    ProblemWords words = new ProblemWords(session.language());
    ConflictWords differences = new ConflictWords(session.language());
    List<Conflict> conflicts = preview.differences().conflicts();
    conflicts.stream()
        .limit(MOST_TOLD)
        .forEach(c -> session.tell(differences.line(c, preview.differences().choices())));
    more(conflicts.size());
    List<Problem> problems = preview.problems();
    problems.stream().limit(MOST_TOLD).forEach(problem -> session.tell(words.line(problem)));
    more(problems.size());
  }

  private void more(int count) {
    if (count > MOST_TOLD) {
      session.tell(session.texts(ImportAnswer.class).say("import.more", count - MOST_TOLD));
    }
  }

  String words() {
    Texts texts = session.texts(ImportAnswer.class);
    StringBuilder words = new StringBuilder();
    for (LastTime time : remembered.times()) {
      words
          .append(
              texts.say(
                  "import.remembered",
                  time.file(),
                  time.sheet(),
                  texts.formats().date(day(time)),
                  time.source()))
          .append('\n');
    }
    words.append(texts.say(saved ? "import.saved" : "import.not-saved"));
    for (Register register : Register.values()) {
      Counts counts = preview.counts(register);
      words
          .append('\n')
          .append(
              texts.say(
                  "import.counts",
                  register.sheetName(session.language()),
                  counts.created(),
                  counts.updated(),
                  counts.unchanged(),
                  counts.rejected()));
    }
    return words.toString();
  }

  private LocalDate day(LastTime time) {
    return LocalDate.ofInstant(time.usedAt(), session.clock().getZone());
  }

  ResultJson json() {
    ResultJson result = new ResultJson().put("saved", saved);
    for (Register register : Register.values()) {
      long conflicts =
          preview.differences().conflicts().stream().filter(c -> c.register() == register).count();
      result.put(Choice.name(register), counts(preview.counts(register), conflicts));
    }
    ProblemWords words = new ProblemWords(session.language());
    return result
        .put("remembered", remembered.times().stream().map(this::time).toList())
        .put("total", counts(preview.total(), preview.differences().conflicts().size()))
        .put("notes", preview.notes().stream().map(this::note).toList())
        .put("problems", preview.problems().stream().map(p -> problem(words, p)).toList())
        .put("conflicts", preview.differences().conflicts().stream().map(this::conflict).toList());
  }

  private ResultJson time(LastTime time) {
    return new ResultJson()
        .put("file", time.file())
        .put("sheet", time.sheet())
        .put("source", time.source())
        .put("day", day(time).toString());
  }

  private ResultJson note(Note note) {
    return new ResultJson()
        .put("file", note.place().file())
        .put("sheet", known(note.place().sheet()))
        .put("says", new NoteWords(session.language()).sentence(note));
  }

  private static ResultJson counts(Counts counts, long conflicts) {
    return new ResultJson()
        .put("created", counts.created())
        .put("updated", counts.updated())
        .put("unchanged", counts.unchanged())
        .put("rejected", counts.rejected())
        .put("conflicts", conflicts);
  }

  private ResultJson conflict(Conflict conflict) {
    Place place = conflict.place();
    return new ResultJson()
        .put("file", place.file())
        .put("sheet", known(place.sheet()))
        .put("row", place.row())
        .put("column", known(place.letters()))
        .put("id", conflict.id())
        .put("field", conflict.heading(session.language()))
        .put("exported", known(conflict.exportedData(session.language())))
        .put("inSheet", known(conflict.sheetData(session.language())))
        .put("inProgram", known(conflict.nowData(session.language())))
        .put("chosen", preview.differences().choices().of(conflict).map(Choice::name).orElse(null));
  }

  private static ResultJson problem(ProblemWords words, Problem problem) {
    Place place = problem.place();
    return new ResultJson()
        .put("severity", Choice.name(problem.severity()))
        .put("file", place.file())
        .put("sheet", known(place.sheet()))
        .put("row", place.row())
        .put("column", known(place.letters()))
        .put("heading", known(place.heading()))
        .put("found", known(problem.offending()))
        .put("says", words.sentence(problem));
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
