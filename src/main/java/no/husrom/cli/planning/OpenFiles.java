package no.husrom.cli.planning;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import no.husrom.cli.frame.Session;
import no.husrom.plan.solve.json.Flaw;
import no.husrom.plan.solve.json.Reading;
import no.husrom.text.Texts;

/// Reads open problem and proposal files; what is wrong with one is told, fault by fault.
record OpenFiles(Session session) {
  private static final int MOST_TOLD = 20;

  /// What the file holds; empty when that could not be read, which has been told then.
  <T> Optional<T> read(Path file, Function<String, Reading<T>> reader) {
    Texts texts = session.texts(OpenFiles.class);
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      session.tell(texts.say("file.none", file.toString()));
      return Optional.empty();
    } catch (CharacterCodingException e) {
      session.tell(texts.say("file.not-text", file.toString()));
      return Optional.empty();
    } catch (IOException e) {
      session.tell(texts.say("file.unreadable", file.toString()));
      return Optional.empty();
    }
    Reading<T> reading = reader.apply(text);
    reading.flaws().stream()
        .limit(MOST_TOLD)
        .forEach(flaw -> session.tell(sentence(texts, file, flaw)));
    int more = reading.flaws().size() - MOST_TOLD;
    if (more > 0) {
      session.tell(texts.say("file.more", file.toString(), more));
    }
    return Optional.ofNullable(reading.value());
  }

  private static String sentence(Texts texts, Path file, Flaw flaw) {
    String where = flaw.path().isEmpty() ? file.toString() : file + ": " + flaw.path();
    return texts.say("flaw." + flaw.what(), where, flaw.found());
  }
}
