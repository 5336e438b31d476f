package no.husrom.cli.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.lease.law.LeaseLaw;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.office.RateStore;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Holds a lease against the tenancy act: one of the register, or the facts that are given.
@Command(name = "tenancy")
public final class TenancyCommand implements Callable<Integer> {
  private static final List<String> WITH_A_LEASE = List.of("--lease", "--on", "--json");

  private final Session session;

  @Option(names = "--lease", paramLabel = "ID")
  private @Nullable String lease;

  @Option(names = "--on", paramLabel = "DATE")
  private @Nullable LocalDate on;

  @Mixin private final GivenFacts given = new GivenFacts();

  @Option(names = "--json")
  private boolean json;

  @Spec private CommandSpec spec;

  public TenancyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Texts texts = session.texts(TenancyCommand.class);
    String id = lease;
    if (id != null) {
      return factsGiven()
          ? usage(texts.say("tenancy.both"))
          : session.withDatabase(database -> from(database, id));
    }
    String impossible = given.impossible();
    if (impossible != null) {
      return session.wrong(texts.say("tenancy.impossible", impossible));
    }
    if (given.halfANotice()) {
      return session.wrong(texts.say("tenancy.half"));
    }
    if (!given.enough()) {
      return usage(texts.say("tenancy.neither"));
    }
    return session.namesData()
        ? session.withDatabase(database -> judge(database.read(new RateStore()::book)))
        : judge(RateBook.shipped());
  }

  private int judge(RateBook rates) {
    return new TenancyAnswer(session, new TenancyLaw(rates), given.facts(), null, day()).give(json);
  }

  private boolean factsGiven() {
    return spec.options().stream()
        .filter(option -> !option.inherited() && !WITH_A_LEASE.contains(option.longestName()))
        .anyMatch(option -> !option.stringValues().isEmpty());
  }

  private int usage(String sentence) {
    session.tell(sentence);
    return ExitCode.USAGE;
  }

  private LocalDate day() {
    return on == null ? LocalDate.now(session.clock()) : on;
  }

  private int from(Database database, String id) {
    LeaseLaw all = database.read(new LeaseLawStore()::read);
    return all.find(id)
        .map(facts -> new TenancyAnswer(session, all.law(), facts, id, day()).give(json))
        .orElseGet(
            () -> session.wrong(session.texts(TenancyCommand.class).say("tenancy.no-lease", id)));
  }
}
