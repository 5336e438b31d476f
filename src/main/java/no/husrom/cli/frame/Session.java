package no.husrom.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.husrom.file.Saving;
import no.husrom.file.UserFolders;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.store.trail.Cause;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// One run of one command: the options that every command has, and the ways to answer.
public final class Session {
  private final Environment environment;

  @Option(names = "--data", paramLabel = "DATABASE", scope = ScopeType.INHERIT, order = 90)
  private @Nullable String data;

  @Option(names = "--lang", paramLabel = "nn|nb|en", scope = ScopeType.INHERIT, order = 91)
  private @Nullable Language lang;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 92)
  private boolean help;

  private Language language;
  private String command = "";

  public Session(Environment environment) {
    this.environment = environment;
    this.language = environment.language();
  }

  public Language language() {
    return language;
  }

  /// Help and messages must speak before the options are read.
  public void speak(Language asked) {
    language = asked;
  }

  /// Which command is run: what it writes stands under its name in the history.
  public void run(String name) {
    command = name;
  }

  public Texts texts(Class<?> neighbour) {
    return Texts.of(neighbour, language());
  }

  public Clock clock() {
    return environment.clock();
  }

  public UserFolders folders() {
    return environment.folders();
  }

  /// The database named with `--data`, else the user's own.
  public Location location() {
    return data == null ? new Location.LocalFile(folders().database()) : Location.of(data);
  }

  /// Whether a database is named with `--data`.
  public boolean namesData() {
    return data != null;
  }

  /// What the window is to be told of the command line: the options that were given.
  public List<String> forWindow() {
    List<String> given = new ArrayList<>();
    if (data != null) {
      given.add("--data=" + data);
    }
    if (lang != null) {
      given.add("--lang=" + lang.code());
    }
    return given;
  }

  public Environment environment() {
    return environment;
  }

  /// Writes an answer on standard output.
  public void answer(String text) {
    environment.out().println(text);
    environment.out().flush();
  }

  /// Writes a message on standard error.
  public void tell(String sentence) {
    environment.err().println(sentence);
    environment.err().flush();
  }

  /// Says what the user must change, and gives the exit code for it.
  public int wrong(String sentence) {
    tell(sentence);
    return ExitCode.WRONG;
  }

  /// The exit code for a file that was to be saved; says why when it is not.
  public int saved(Saving saving) {
    return switch (saving) {
      case Saving.Saved _ -> ExitCode.DONE;
      case Saving.NotSaved not -> wrong(not.sentence(language()));
    };
  }

  /// Works on the database that is there; one that is not there is not made.
  public int withDatabase(ToIntFunction<Database> work) {
    if (!Database.exists(location())) {
      tell(texts(Session.class).say("database.missing", location().toString()));
      return ExitCode.DATABASE;
    }
    return withOrWithoutDatabase(work);
  }

  /// Works on the database, which is made when it is not there, and taken away again when the work
  /// does not succeed.
  public int withOrWithoutDatabase(ToIntFunction<Database> work) {
    boolean there = Database.exists(location());
    int code = ExitCode.FAILURE;
    try {
      try (Database database = Database.open(location(), clock())) {
        database.usually(Cause.command(command));
        code = work.applyAsInt(database);
      }
      return code;
    } finally {
      if (!there && code != ExitCode.DONE && code != ExitCode.PARTLY) {
        remove(location());
      }
    }
  }

  private static void remove(Location made) {
    if (made instanceof Location.LocalFile file) {
      try {
        Files.deleteIfExists(file.dataFile());
      } catch (IOException e) {
        System.getLogger(Session.class.getName())
            .log(System.Logger.Level.WARNING, "An empty database is left: " + file, e);
      }
    }
  }

  /// Where a file named on the command line lies.
  public static Path path(Path named) {
    return named.toAbsolutePath().normalize();
  }
}
