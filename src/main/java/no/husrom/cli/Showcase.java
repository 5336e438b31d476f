package no.husrom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.husrom.cli.frame.Environment;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.text.Texts;

/// What the program shows where no window can be opened: the main job from end to end, on the demo
/// municipality, with the very commands a user would write. Its files lie in a folder of their own
/// in the user's data folder, and are made anew each time.
public final class Showcase {
  private static final String OFFICE = "office";
  private static final String FROM_SHEETS = "from-sheets";
  private static final String LEASE = "L001";
  private static final String WORKBOOK = "plan.xlsx";
  private static final String PAPER = "plan.pdf";
  private static final String CHECKLIST = "checklist.pdf";

  private final Session session;
  private final Path folder;

  public Showcase(Session session) {
    this.session = session;
    this.folder = session.folders().data().resolve("demo");
  }

  /// Runs it and gives the exit code of the command that stopped it, if one did.
  public int run() {
    Texts texts = session.texts(Showcase.class);
    session.answer(texts.say("showcase.no-display"));
    try {
      Files.createDirectories(folder);
      for (String database : List.of(OFFICE, FROM_SHEETS)) {
        Files.deleteIfExists(folder.resolve(database + ".mv.db"));
      }
    } catch (IOException e) {
      return session.wrong(texts.say("showcase.no-folder", folder.toString()));
    }
    for (List<String> command : commands()) {
      session.answer("");
      session.answer("$ husrom " + line(command));
      int code = husrom(command);
      if (code != ExitCode.DONE && code != ExitCode.PARTLY) {
        return code;
      }
    }
    session.answer("");
    session.answer(
        texts.say(
            "showcase.done", file(WORKBOOK), file(PAPER), file(CHECKLIST), folder.toString()));
    return ExitCode.DONE;
  }

  /// The sheets are read into a database of their own, as an office does that begins with sheets;
  /// the plan is made where the council's decision and the measures are, too.
  private List<List<String>> commands() {
    String office = file(OFFICE);
    String sheets = file("registers.xlsx");
    return List.of(
        List.of("demo", "--data", office),
        List.of("export", "--data", office, sheets),
        List.of("import", "--data", file(FROM_SHEETS), "--strict", sheets),
        List.of(
            "plan",
            "--data",
            office,
            "--adopt",
            "--out",
            file(WORKBOOK),
            "--pdf",
            file(PAPER),
            "--json",
            file("plan.json")),
        List.of(
            "checklist",
            "--data",
            office,
            "--lease",
            LEASE,
            "--kind",
            "move-in",
            "--out",
            file(CHECKLIST)));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /// As it is typed.
  private static String line(List<String> command) {
    return String.join(
        " ", command.stream().map(word -> word.contains(" ") ? '"' + word + '"' : word).toList());
  }

  private int husrom(List<String> command) {
    Environment here = session.environment();
    Environment spoken =
        new Environment(here.out(), here.err(), here.clock(), here.folders(), session.language());
    return new Cli(spoken, _ -> ExitCode.USAGE, (_, _, _, _, _) -> {})
        .run(command.toArray(String[]::new));
  }
}
