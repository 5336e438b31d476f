package no.husrom.cli.convert;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.file.SafeFile;
import no.husrom.plan.solve.convert.Fault;
import no.husrom.plan.solve.convert.Instance;
import no.husrom.plan.solve.convert.Layout;
import no.husrom.plan.solve.convert.Published;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A published problem as `husrom-problem/1`.
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--format", required = true, paramLabel = "gap|assignment")
  private Layout format;

  @Option(names = "--number", paramLabel = "NUMBER")
  private int number = 1;

  @Option(names = "--maximise")
  private boolean maximise;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  public ConvertCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Texts texts = session.texts(ConvertCommand.class);
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      return session.wrong(texts.say("file.none", file.toString()));
    } catch (CharacterCodingException e) {
      return session.wrong(texts.say("file.not-text", file.toString()));
    } catch (IOException e) {
      return session.wrong(texts.say("file.unreadable", file.toString()));
    }
    Published published = Published.read(text, format);
    Fault fault = published.fault();
    if (fault != null) {
      return session.wrong(sentence(texts, fault));
    }
    int count = published.instances().size();
    if (number < 1 || number > count) {
      return session.wrong(texts.say("number", file.toString(), count));
    }
    return write(texts, published.instances().get(number - 1), count);
  }

  private int write(Texts texts, Instance instance, int count) {
    Path name = file.getFileName();
    Instance least = maximise ? instance.inverted() : instance;
    String json = ProblemJson.write(least.problem((name == null ? file : name) + " " + number));
    String said =
        texts.say("converted", number, count, instance.agents(), instance.jobs())
            + " "
            + (maximise ? profit(texts, instance) : texts.say("cost"));
    if (out == null) {
      session.tell(said);
      session.answer(json);
      return ExitCode.DONE;
    }
    int saved =
        session.saved(
            SafeFile.save(
                Session.path(out),
                stream -> stream.write((json + "\n").getBytes(StandardCharsets.UTF_8))));
    if (saved == ExitCode.DONE) {
      session.answer(said);
    }
    return saved;
  }

  private static String profit(Texts texts, Instance instance) {
    long most = (long) instance.dearest() * instance.jobs();
    return texts.say("profit", texts.formats().number(most), instance.dearest());
  }

  private String sentence(Texts texts, Fault fault) {
    String where = file.toString();
    return switch (fault) {
      case Fault.Empty _ -> texts.say("fault.empty", where);
      case Fault.NoNumber(int line, int place, String found) ->
          texts.say("fault.no-number", where, line, place, found);
      case Fault.OutOfRange(int line, int place, long found, long least, long most) ->
          texts.say(
              "fault.range",
              where,
              line,
              place,
              String.valueOf(found),
              least,
              texts.formats().number(most));
      case Fault.WrongCountOfGap(long found, long asOne, long problems, int whole) ->
          texts.say("fault.gap", where, found, asOne, problems, whole);
      case Fault.WrongCountOfAssignment(long items, long asked, long found) ->
          texts.say("fault.assignment", where, items, asked, found);
    };
  }
}
