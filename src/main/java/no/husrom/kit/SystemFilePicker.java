package no.husrom.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Asks by the system's own file window; it opens in the folder that was used last.
public final class SystemFilePicker implements FilePicker {
  private final Texts texts;
  private final Supplier<@Nullable Window> owner;
  private @Nullable File lastFolder;

  public SystemFilePicker(Language language, Supplier<@Nullable Window> owner) {
    this.texts = Texts.of(SystemFilePicker.class, language);
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return remembered(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> openSeveral(String title, Kind kind) {
    List<File> files = chooser(title, kind).showOpenMultipleDialog(owner.get());
    if (files == null) {
      return List.of();
    }
    files.forEach(this::remembered);
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, Kind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    return remembered(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    File folder = chooser.showDialog(owner.get());
    return Optional.ofNullable(folder).map(File::toPath);
  }

  @Override
  public boolean show(Path file) {
    try {
      new ProcessBuilder(opening(System.getProperty("os.name"), file))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// The system's own command; Java's way needs a window toolkit beside ours.
  static List<String> opening(String system, Path file) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
    }
    return List.of(os.startsWith("mac") ? "open" : "xdg-open", file.toString());
  }

  private FileChooser chooser(String title, Kind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.name(kind), kind.patterns()));
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    return chooser;
  }

  private Optional<Path> remembered(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    lastFolder = file.getParentFile();
    return Optional.of(file.toPath());
  }
}
