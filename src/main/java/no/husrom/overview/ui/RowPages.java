package no.husrom.overview.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.checklist.Unit;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RowsPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.office.RateWords;
import no.husrom.overview.Actions;
import no.husrom.overview.Due;
import no.husrom.overview.Endings;
import no.husrom.overview.Missing;
import no.husrom.overview.Overview;
import no.husrom.overview.Settled;
import no.husrom.overview.Unmet;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Opens the rows behind each number as a page, and knows the words of what stands in them.
final class RowPages {
  private final Desk desk;
  private final Supplier<Overview> reading;
  private final Ways ways;
  private final Texts texts;
  private final Texts planWords;
  private final RateWords rateWords;

  RowPages(Desk desk, Supplier<Overview> reading, Ways ways) {
    this.desk = desk;
    this.reading = reading;
    this.ways = ways;
    this.texts = desk.texts(RowPages.class);
    this.planWords = desk.texts(PlanWords.class);
    this.rateWords = new RateWords(desk.language());
  }

  void settled() {
    RecordTable<Settled.Row> table = new RecordTable<>(texts, r -> List.of(r.stage(), name(r)));
    table.text("who", this::name).wide();
    table.choice("stage", Settled.Row::stage);
    table.number("persons", Settled.Row::persons);
    table.date("day", Settled.Row::day);
    table.onOpen(
        row -> {
          if (row.id() != null) {
            ways.household().accept(row.id());
          }
        });
    open("settled", table, o -> o.settled().rows());
  }

  private String name(Settled.Row row) {
    String who = row.who();
    return who == null ? texts.say("settled.unregistered") : who;
  }

  void stock() {
    RecordTable<DwellingView> table = new RecordTable<>(texts, v -> v.dwelling().id());
    table.text("where", v -> v.dwelling().address().line()).wide();
    table.choice("status", DwellingView::status);
    table.number("bedrooms", v -> v.dwelling().size().bedrooms());
    table.text("tenant", v -> v.shownUse().map(DwellingUse::tenant).orElse(null));
    table.date("until", v -> v.shownUse().map(DwellingUse::until).orElse(null));
    table.onOpen(view -> ways.dwelling().accept(view.dwelling().id()));
    open("stock", table, o -> o.stock().rows());
  }

  void endings() {
    RecordTable<Endings.Row> table = new RecordTable<>(texts, Endings.Row::lease);
    table.date("ends", Endings.Row::ends);
    table.text("tenant", Endings.Row::who).wide();
    table.text("where", row -> where(row.where()));
    table.yesNo("noticeGiven", Endings.Row::noticeGiven);
    table.yesNo("mayRenew", Endings.Row::mayRenew);
    open("endings", table, o -> o.endings().rows());
  }

  void unmet() {
    RecordTable<Unmet.Line> table = new RecordTable<>(texts, line -> line);
    table.few("bedrooms", line -> texts.say("bedrooms." + line.bedrooms()));
    table.few(
        "side",
        line ->
            switch (line) {
              case Unmet.Wanted _ -> texts.say("side.needed");
              case Unmet.Free _ -> texts.say("side.free");
            });
    table
        .text(
            "about",
            line ->
                switch (line) {
                  case Unmet.Wanted wanted -> wanted.who();
                  case Unmet.Free free -> free.where();
                })
        .wide();
    table.few(
        "kind",
        line ->
            switch (line) {
              case Unmet.Wanted wanted -> planWords.name(wanted.kind());
              case Unmet.Free free -> planWords.name(free.kind());
            });
    table.date("from", Unmet.Line::from);
    table.date("deadline", line -> line instanceof Unmet.Wanted wanted ? wanted.deadline() : null);
    open("unmet", table, o -> o.unmet().lines());
  }

  void actions() {
    RecordTable<Actions.Row> table = new RecordTable<>(texts, Actions.Row::place);
    table.date("due", row -> row.task().due());
    table.number("overdue", row -> row.overdueDays() == 0 ? null : row.overdueDays());
    table.text("what", row -> planWords.name(row.task().what())).wide();
    table.few("unit", row -> unit(row.task().unit()));
    table.text("about", Actions.Row::about);
    table.text("where", Actions.Row::where);
    table.empty(texts.say("actions.none"));
    open("actions", table, o -> o.actions().rows());
  }

  void due() {
    RecordTable<Due> table = new RecordTable<>(texts, due -> due);
    table.date("due", Due::day);
    table.text("what", due -> cause(due.cause())).wide();
    table.few("unit", due -> unit(due.unit()));
    table.text("about", Due::who);
    table.text("where", Due::where);
    open("due", table, Overview::due);
  }

  void missing(Missing.Fact fact) {
    RecordTable<Missing.Subject> table = new RecordTable<>(texts, Missing.Subject::id);
    table.text(fact.ofDwelling() ? "where" : "who", Missing.Subject::name).wide();
    table.onOpen(
        subject -> (fact.ofDwelling() ? ways.dwelling() : ways.household()).accept(subject.id()));
    desk.pages()
        .open(
            new RowsPage<>(
                desk,
                texts.name(fact),
                texts.say("missing.rows"),
                table,
                () ->
                    reading.get().missing().stream()
                        .filter(missing -> missing.fact() == fact)
                        .flatMap(missing -> missing.subjects().stream())
                        .toList()));
  }

  /// The unit's name; the code itself when it is the office's own.
  String unit(String code) {
    return Unit.ofCode(code).map(texts::name).orElse(code);
  }

  String cause(Due.Cause cause) {
    return switch (cause) {
      case Due.Task task -> planWords.name(task.what());
      case Due.Talk talk -> texts.say("cause.talk", talk.monthsBefore());
      case Due.LeaseEnds _ -> texts.say("cause.leaseEnds");
      case Due.BecomesOpenEnded _ -> texts.say("cause.openEnded");
      case Due.LeasedInEnds _ -> texts.say("cause.leasedInEnds");
      case Due.HomeNeeded _ -> texts.say("cause.homeNeeded");
      case Due.RatesDue due -> texts.say("cause.ratesDue", rateWords.table(due.table()));
    };
  }

  /// Whom and what a day is about, and who is responsible, in one line.
  String about(Due due) {
    return Stream.of(due.who(), due.where(), unit(due.unit()))
        .filter(part -> part != null)
        .collect(Collectors.joining(" · "));
  }

  private String where(@Nullable String address) {
    return address == null ? texts.say("secret") : address;
  }

  private <R> void open(String key, RecordTable<R> table, Function<Overview, List<R>> rows) {
    desk.pages()
        .open(
            new RowsPage<>(
                desk,
                texts.say(key + ".title"),
                texts.say(key + ".rows"),
                table,
                () -> rows.apply(reading.get())));
  }
}
