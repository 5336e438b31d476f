package no.husrom.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.husrom.file.Saving.NotSaved;
import no.husrom.file.Saving.Saved;

/// Several files that are saved all or none: each is written whole beside its place, and when the
/// last one is, all are moved there. What was not moved is gone after [#close].
public final class FilesTogether implements AutoCloseable {
  private final Map<Path, Path> waiting = new LinkedHashMap<>();

  /// Writes a file beside `target` with `save`; a [NotSaved] speaks of `target`.
  public Saving add(Path target, Function<Path, Saving> save) {
    Path place = target.toAbsolutePath();
    Saving possible = SafeFile.possible(place);
    if (possible instanceof NotSaved) {
      return possible;
    }
    // the ending stays: some programs and libraries go by it
    Path beside = place.resolveSibling(".husrom-" + UUID.randomUUID() + "-" + place.getFileName());
    waiting.put(place, beside);
    return switch (save.apply(beside)) {
      case Saved _ -> new Saved(target);
      case NotSaved not -> new NotSaved(not.obstacle(), target, not.detail());
    };
  }

  /// Moves all to their places.
  public Saving finish() {
    Path last = Path.of("");
    for (Map.Entry<Path, Path> file : waiting.entrySet()) {
      last = file.getKey();
      try {
        SafeFile.move(file.getValue(), Files.exists(last) ? last.toRealPath() : last);
      } catch (IOException e) {
        return new NotSaved(
            SafeFile.obstacle(e, Files.exists(last)), last, String.valueOf(e.getMessage()));
      }
    }
    return new Saved(last);
  }

  @Override
  public void close() {
    for (Path beside : waiting.values()) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException e) {
        System.getLogger(FilesTogether.class.getName())
            .log(System.Logger.Level.WARNING, "Left behind: " + beside, e);
      }
    }
  }
}
