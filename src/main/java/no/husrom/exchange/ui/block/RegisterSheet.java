package no.husrom.exchange.ui.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.block.BlockFlaw;
import no.husrom.exchange.block.BlockLine;
import no.husrom.exchange.block.BlockReading;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.kit.Desk;
import no.husrom.kit.table.edit.Flaw;
import no.husrom.kit.table.edit.Judged;
import no.husrom.kit.table.edit.Line;
import no.husrom.kit.table.edit.Sheet;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.kit.table.view.OwnColumns;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Texts;

/// A register's table as one that can be written in, by the rules of the import.
public final class RegisterSheet implements Sheet {
  private static final HeadingBook BOOK = new HeadingBook();

  private final Desk desk;
  private final Database database;
  private final Register register;
  private final Texts texts;
  private final ProblemWords words;
  private final OwnColumns columns;
  private volatile List<OwnColumn> own = List.of();

  public RegisterSheet(Desk desk, Database database, Register register, OwnColumns columns) {
    this.desk = desk;
    this.database = database;
    this.register = register;
    this.texts = desk.texts(RegisterSheet.class);
    this.words = new ProblemWords(desk.language());
    this.columns = columns;
    desk.background().run(columns::all, all -> own = all);
  }

  @Override
  public boolean takes(String column) {
    return column.startsWith(OwnColumn.KEY) || PageColumns.field(register, column).isPresent();
  }

  @Override
  public Optional<String> meant(String heading) {
    return BOOK.known(register, heading).flatMap(field -> PageColumns.column(register, field));
  }

  @Override
  public List<String> choices(String column) {
    if (column.startsWith(OwnColumn.KEY)) {
      return own.stream()
          .filter(each -> each.key().equals(column))
          .flatMap(each -> each.choices().stream())
          .toList();
    }
    return PageColumns.field(register, column)
        .map(
            field ->
                switch (field.content()) {
                  case ChoiceContent<?> content -> content.choices(desk.language());
                  case FlagContent _ -> List.of(texts.say("yes"), texts.say("no"));
                  default -> List.<String>of();
                })
        .orElse(List.of());
  }

  @Override
  public Judged judge(List<Line> lines) {
    own = columns.all();
    BlockReading reading =
        BlockReading.of(
            register,
            lines.stream().map(this::line).toList(),
            database.read(new RegisterStore()::read),
            desk.today(),
            desk.language());
    return new Reading(reading, new OwnFlaws(own, texts).of(lines));
  }

  private BlockLine line(Line line) {
    Map<Field, String> said = new HashMap<>();
    Map<String, String> free = new HashMap<>();
    line.cells()
        .forEach(
            (column, cell) -> {
              if (column.startsWith(OwnColumn.KEY)) {
                free.put(column.substring(OwnColumn.KEY.length()), cell);
              } else {
                PageColumns.field(register, column).ifPresent(field -> said.put(field, cell));
              }
            });
    return new BlockLine(line.id(), said, free);
  }

  private final class Reading implements Judged {
    private final BlockReading reading;
    private final List<Flaw> inOwn;

    Reading(BlockReading reading, List<Flaw> inOwn) {
      this.reading = reading;
      this.inOwn = inOwn;
    }

    @Override
    public List<Flaw> flaws() {
      return Stream.concat(reading.flaws().stream().map(this::flaw), inOwn.stream()).toList();
    }

    private Flaw flaw(BlockFlaw flaw) {
      Field field = flaw.field();
      return new Flaw(
          flaw.line(),
          field == null ? null : PageColumns.column(register, field).orElse(null),
          words.complaint(flaw.problem()));
    }

    @Override
    public List<String> notes() {
      return new ArrayList<>(reading.notes().stream().map(words::sentence).distinct().toList());
    }

    @Override
    public int created() {
      return reading.preview().total().created();
    }

    @Override
    public int changed() {
      return reading.preview().total().updated();
    }

    @Override
    public Optional<String> save() {
      if (!flaws().isEmpty()) {
        return Optional.of(texts.say("withheld"));
      }
      try {
        return switch (new Importer(desk.clock()).commitWritten(reading.preview(), database)) {
          case ImportResult.Saved _ -> Optional.empty();
          case ImportResult.Withheld _ -> Optional.of(texts.say("withheld"));
          case ImportResult.RegistersChanged _ -> Optional.of(texts.say("changed"));
        };
      } catch (StoreException e) {
        return Optional.of(new StoreWords(desk.language()).say(e));
      }
    }
  }
}
