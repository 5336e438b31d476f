package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.cli.frame.Session;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyCommandAndOptionIsExplained(Language language) {
    List<String> silent = new ArrayList<>();
    for (CommandSpec command : commands(language)) {
      if (command.usageMessage().description().length == 0) {
        silent.add(command.qualifiedName());
      }
      for (ArgSpec argument : command.args()) {
        if (String.join("", argument.description()).isBlank()) {
          silent.add(command.qualifiedName() + " " + argument.paramLabel() + key(argument));
        }
      }
      if (command.parent() != null && command.usageMessage().header().length == 0) {
        silent.add(command.qualifiedName() + " in the list of commands");
      }
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noWordsAreLeftOver(Language language) {
    Set<String> used = new TreeSet<>();
    for (CommandSpec command : commands(language)) {
      String name = command.qualifiedName(".");
      List.of("header", "description", "footer", "parameterListHeading")
          .forEach(part -> used.add(name + ".usage." + part));
      for (ArgSpec argument : command.args()) {
        used.add(key(argument));
        used.add(name + "." + key(argument));
      }
    }
    assertThat(HelpWords.in(language).keySet())
        .filteredOn(key -> !key.startsWith("usage."))
        .isSubsetOf(used);
  }

  @Test
  void theLanguagesSayTheSame() {
    for (Language language : Language.values()) {
      assertThat(new TreeSet<>(HelpWords.in(language).keySet()))
          .isEqualTo(new TreeSet<>(HelpWords.in(Language.NYNORSK).keySet()));
    }
  }

  private static String key(ArgSpec argument) {
    String given = argument.descriptionKey();
    return given != null && !given.isEmpty()
        ? given
        : argument instanceof OptionSpec option ? option.longestName().replaceAll("^-+", "") : "";
  }

  private static List<CommandSpec> commands(Language language) {
    StringWriter nowhere = new StringWriter();
    var environment = Ran.environment(Path.of("none"), nowhere, nowhere);
    CommandLine program =
        new Cli(environment, _ -> 0, (_, _, _, _, _) -> {})
            .commands(new Session(environment), language);
    List<CommandSpec> all = new ArrayList<>(List.of(program.getCommandSpec()));
    program.getSubcommands().values().forEach(command -> all.add(command.getCommandSpec()));
    return all;
  }
}
