package no.husrom.cli.office;

import java.util.concurrent.Callable;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a new database with a made-up municipality. Never touches one that holds something.
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--size", paramLabel = "SIZE")
  private DemoSize size = DemoSize.SMALL;

  @Option(names = "--seed", paramLabel = "NUMBER")
  private long seed = Demo.SEED;

  @Option(names = "--json")
  private boolean json;

  public DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withOrWithoutDatabase(this::fill);
  }

  private int fill(Database database) {
    Texts texts = session.texts(DemoCommand.class);
    String where = session.location().toString();
    if (!isEmpty(database)) {
      return session.wrong(texts.say("demo.taken", where));
    }
    Demo demo = Demo.make(size, seed, session.clock());
    database.change(demo::save);
    Registers made = demo.registers();
    session.answer(
        json
            ? new ResultJson()
                .put("database", where)
                .put("size", Choice.name(size))
                .put("seed", seed)
                .put("planYear", demo.planYear())
                .put("dwellings", made.dwellings().size())
                .put("households", made.households().size())
                .put("leases", made.leases().size())
                .put("measures", demo.measures().size())
                .text()
            : texts.say(
                "demo.made",
                made.office().municipality(),
                made.dwellings().size(),
                made.households().size(),
                made.leases().size(),
                where,
                String.valueOf(demo.planYear())));
    return ExitCode.DONE;
  }

  private static boolean isEmpty(Database database) {
    Registers registers = database.read(new RegisterStore()::read);
    return registers.dwellings().isEmpty()
        && registers.households().isEmpty()
        && registers.leases().isEmpty();
  }
}
