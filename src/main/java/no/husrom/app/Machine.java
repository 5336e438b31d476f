package no.husrom.app;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import no.husrom.file.UserFolders;
import no.husrom.kit.Background;
import no.husrom.kit.FilePicker;
import no.husrom.kit.SystemFilePicker;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// What the program gets from the machine it runs on; a test gives its own. `background` makes the
/// background that hands unexpected failures to the given place.
public record Machine(
    Clock clock,
    UserFolders folders,
    Function<Consumer<Throwable>, Background> background,
    Function<Language, FilePicker> files) {

  /// The real one.
  static Machine real(Supplier<@Nullable Window> owner) {
    return new Machine(
        Clock.systemDefaultZone(),
        UserFolders.ofUser(),
        Background::threads,
        language -> new SystemFilePicker(language, owner));
  }
}
