package no.husrom.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import no.husrom.cli.allowance.AllowanceCommand;
import no.husrom.cli.bench.BenchCommand;
import no.husrom.cli.bench.Scale;
import no.husrom.cli.bench.Screens;
import no.husrom.cli.change.CompareCommand;
import no.husrom.cli.change.UndoCommand;
import no.husrom.cli.convert.ConvertCommand;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.Environment;
import no.husrom.cli.frame.Session;
import no.husrom.cli.frame.Trouble;
import no.husrom.cli.frame.WrongUsage;
import no.husrom.cli.history.HistoryCommand;
import no.husrom.cli.history.RedoCommand;
import no.husrom.cli.instrument.LadderCommand;
import no.husrom.cli.instrument.StartLoanCommand;
import no.husrom.cli.office.BackupCommand;
import no.husrom.cli.office.DemoCommand;
import no.husrom.cli.office.ExportCommand;
import no.husrom.cli.office.ImportCommand;
import no.husrom.cli.office.MappingCommand;
import no.husrom.cli.office.ReportCommand;
import no.husrom.cli.office.RestoreCommand;
import no.husrom.cli.office.TemplateCommand;
import no.husrom.cli.office.VerifyCommand;
import no.husrom.cli.planning.CheckCommand;
import no.husrom.cli.planning.ChecklistCommand;
import no.husrom.cli.planning.ExplainCommand;
import no.husrom.cli.planning.PlanCommand;
import no.husrom.cli.planning.SolveCommand;
import no.husrom.cli.study.StudyCommand;
import no.husrom.cli.tenancy.TenancyCommand;
import no.husrom.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/// Runs one command line.
public final class Cli {
  private final Environment environment;
  private final ToIntFunction<Session> window;
  private final Screens screens;

  /// @param window opens the window, for a command line without a command; gives the exit code
  /// @param screens measures windows
  public Cli(Environment environment, ToIntFunction<Session> window, Screens screens) {
    this.environment = environment;
    this.window = window;
    this.screens = screens;
  }

  /// Runs it and gives the exit code, see [no.husrom.cli.frame.ExitCode].
  public int run(String... arguments) {
    Session session = new Session(environment);
    try {
      return commands(session, asked(arguments)).execute(arguments);
    } catch (RuntimeException | Error e) {
      return new Trouble(session).failure(e);
    }
  }

  CommandLine commands(Session session, Language language) {
    CommandLine root = new CommandLine(new Husrom(session, window));
    root.addSubcommand("demo", new DemoCommand(session));
    root.addSubcommand("import", new ImportCommand(session));
    root.addSubcommand("template", new TemplateCommand(session));
    root.addSubcommand("export", new ExportCommand(session));
    root.addSubcommand("plan", new PlanCommand(session));
    root.addSubcommand("compare", new CompareCommand(session));
    root.addSubcommand("undo", new UndoCommand(session));
    root.addSubcommand("redo", new RedoCommand(session));
    root.addSubcommand("history", new HistoryCommand(session));
    root.addSubcommand("explain", new ExplainCommand(session));
    root.addSubcommand("study", new StudyCommand(session));
    root.addSubcommand("allowance", new AllowanceCommand(session));
    root.addSubcommand("checklist", new ChecklistCommand(session));
    root.addSubcommand("report", new ReportCommand(session));
    root.addSubcommand("mapping", new MappingCommand(session));
    root.addSubcommand("ladder", new LadderCommand(session));
    root.addSubcommand("startloan", new StartLoanCommand(session));
    root.addSubcommand("tenancy", new TenancyCommand(session));
    root.addSubcommand("solve", new SolveCommand(session));
    root.addSubcommand("convert", new ConvertCommand(session));
    root.addSubcommand("check", new CheckCommand(session));
    root.addSubcommand("backup", new BackupCommand(session));
    root.addSubcommand("verify", new VerifyCommand(session));
    root.addSubcommand("restore", new RestoreCommand(session));
    root.addSubcommand("bench", new BenchCommand(session, screens));
    root.addSubcommand("help", new Help(session));
    var words = HelpWords.in(language);
    root.setResourceBundle(words);
    root.getCommandSpec().usageMessage().synopsisSubcommandLabel(words.getString("usage.command"));
    root.registerConverter(Language.class, Cli::language);
    root.registerConverter(Scale.class, Scale::of);
    for (CommandLine command : root.getSubcommands().values()) {
      command.getCommandSpec().args().forEach(argument -> registerChoice(root, argument));
    }
    session.speak(language);
    root.setExecutionStrategy(
        line -> {
          if (line.hasSubcommand()) {
            session.run(line.subcommand().commandSpec().name());
          }
          return new CommandLine.RunLast().execute(line);
        });
    root.setParameterExceptionHandler(new WrongUsage(session));
    root.setExecutionExceptionHandler(new Trouble(session));
    root.setOut(environment.out());
    root.setErr(environment.err());
    root.setUsageHelpWidth(100);
    return root;
  }

  private static void registerChoice(CommandLine root, ArgSpec argument) {
    for (Class<?> type : argument.auxiliaryTypes()) {
      if (type.isEnum() && type != Language.class) {
        register(root, type.asSubclass(Enum.class));
      }
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // an enum's class stands for its own constants
  private static void register(CommandLine root, Class<? extends Enum> type) {
    root.registerConverter((Class) type, (ITypeConverter) new Choice(type));
  }

  private static Language language(String code) {
    return Language.ofCode(code).orElseThrow(() -> new TypeConversionException(code));
  }

  /// The language help and messages are to be in: it must be known before the arguments are read.
  private Language asked(String... arguments) {
    List<String> all = List.of(arguments);
    int at = all.indexOf("--lang");
    String code =
        at >= 0 && at + 1 < all.size()
            ? all.get(at + 1)
            : all.stream()
                .filter(a -> a.startsWith("--lang="))
                .map(a -> a.substring("--lang=".length()))
                .findFirst()
                .orElse("");
    return Language.ofCode(code).orElse(environment.language());
  }
}
