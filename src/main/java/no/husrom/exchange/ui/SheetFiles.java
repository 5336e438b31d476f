package no.husrom.exchange.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.husrom.exchange.ImportPreview;

/// Writes the sheets the import page offers; each gives what went wrong in words, or nothing.
public record SheetFiles(
    Function<Path, Optional<String>> templates,
    BiFunction<ImportPreview, Path, Optional<String>> refusals) {

  Optional<String> template(Path file) {
    return templates.apply(file);
  }

  Optional<String> refused(ImportPreview preview, Path file) {
    return refusals.apply(preview, file);
  }
}
