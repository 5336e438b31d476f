package no.husrom.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Answers for the user when the program asks for files: the next answer given by [#answer], or
/// giving up when there is none.
public final class ScriptedFiles implements FilePicker {
  private final Deque<Path> answers = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();

  /// The next file asked for will be this one.
  public void answer(Path path) {
    answers.add(path);
  }

  /// The titles and suggested names the program has asked with.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    asked.add(title);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public List<Path> openSeveral(String title, Kind kind) {
    asked.add(title);
    List<Path> all = List.copyOf(answers);
    answers.clear();
    return all;
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, Kind kind) {
    asked.add(title + ": " + suggestedName);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> folder(String title) {
    asked.add(title);
    return Optional.ofNullable(answers.poll());
  }

  /// The files that were to be opened by other programs.
  public List<Path> shown() {
    return List.copyOf(shown);
  }

  @Override
  public boolean show(Path file) {
    shown.add(file);
    return true;
  }
}
