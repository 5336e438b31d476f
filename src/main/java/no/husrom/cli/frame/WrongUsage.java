package no.husrom.cli.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with how a command is written, in the user's language, and where its help is.
public record WrongUsage(Session session) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    Texts texts = session.texts(WrongUsage.class);
    session.tell(sentence(texts, wrong));
    session.tell(texts.say("usage.see", help(wrong.getCommandLine())));
    return ExitCode.USAGE;
  }

  private static String sentence(Texts texts, ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(texts, unmatched);
      case MissingParameterException missing -> missing(texts, missing);
      case OverwrittenOptionException _ -> texts.say("usage.twice", name(wrong.getArgSpec()));
      default -> value(texts, wrong);
    };
  }

  private static String unmatched(Texts texts, UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().getFirst();
    List<String> near = wrong.getSuggestions();
    String what =
        texts.say(
            first.startsWith("-")
                ? "usage.unknown-option"
                : wrong.getCommandLine().getParent() == null
                    ? "usage.unknown-command"
                    : "usage.unknown-argument",
            first);
    return near.isEmpty() ? what : what + " " + texts.say("usage.near", near.getFirst());
  }

  private static String missing(Texts texts, MissingParameterException wrong) {
    String names =
        wrong.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? texts.say("usage.no-value", name(wrong.getArgSpec()))
        : texts.say("usage.missing", names);
  }

  private static String value(Texts texts, ParameterException wrong) {
    ArgSpec argument = wrong.getArgSpec();
    String value = wrong.getValue();
    if (argument == null || value == null) {
      return texts.say("usage.other");
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    String fits =
        type == Language.class
            ? "nn, nb, en"
            : type.isEnum()
                ? Choice.names(type)
                : type == int.class || type == Integer.class || type == long.class
                    ? texts.say("usage.number")
                    : type == LocalDate.class ? texts.say("usage.date") : "";
    return fits.isEmpty()
        ? texts.say("usage.value", value, name(argument))
        : texts.say("usage.choice", value, name(argument), fits);
  }

  private static String name(@Nullable ArgSpec argument) {
    return switch (argument) {
      case null -> "";
      case OptionSpec option -> option.longestName();
      default -> argument.paramLabel();
    };
  }

  private static String help(CommandLine command) {
    CommandLine parent = command.getParent();
    return parent == null
        ? command.getCommandName() + " help"
        : parent.getCommandName() + " help " + command.getCommandName();
  }
}
