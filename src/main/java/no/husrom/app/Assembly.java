package no.husrom.app;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.husrom.app.find.FindWays;
import no.husrom.app.find.RegisterExport;
import no.husrom.app.start.Beginning;
import no.husrom.checklist.ui.ChecklistPage;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.ui.ImportPage;
import no.husrom.exchange.ui.SheetFiles;
import no.husrom.exchange.ui.block.RegisterSheet;
import no.husrom.exchange.ui.merge.MergePage;
import no.husrom.exchange.write.RejectedSheet;
import no.husrom.exchange.write.Template;
import no.husrom.file.Saving;
import no.husrom.history.HistoryQuery;
import no.husrom.history.ui.HistoryPage;
import no.husrom.household.ui.HouseholdsPage;
import no.husrom.household.ui.allowance.AllowancePage;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.record.Kept;
import no.husrom.kit.record.RecordPage;
import no.husrom.lease.UseStore;
import no.husrom.lease.calendar.ui.LeaseCalendarPage;
import no.husrom.lease.index.ui.PriceIndexPage;
import no.husrom.lease.index.ui.RentLetterPage;
import no.husrom.lease.law.ui.LeaseLawPage;
import no.husrom.lease.ui.LeaseWays;
import no.husrom.lease.ui.LeasesPage;
import no.husrom.mapping.ui.MappingPage;
import no.husrom.measure.ladder.ui.LadderPage;
import no.husrom.measure.money.ui.MoneyPage;
import no.husrom.office.ui.OfficePage;
import no.husrom.office.ui.rates.RatesPage;
import no.husrom.office.ui.table.StoredAttachments;
import no.husrom.office.ui.table.StoredColumns;
import no.husrom.office.ui.table.StoredTags;
import no.husrom.office.ui.table.StoredViews;
import no.husrom.overview.ui.OverviewPage;
import no.husrom.overview.ui.Ways;
import no.husrom.report.ui.ReportsPage;
import no.husrom.store.Database;
import no.husrom.store.trail.Cause;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Builds every page by its constructor: the one list of what there is in the program. A page is
/// made anew each time the user goes to it.
final class Assembly {
  private final Database database;

  Assembly(Database database) {
    this.database = database;
  }

  /// The places in the side bar, from the top.
  List<NavItem> places(Desk desk) {
    Texts texts = desk.texts(Assembly.class);
    return Arrays.stream(Place.values())
        .map(place -> new NavItem(place.icon(), texts.name(place), () -> page(place, desk)))
        .toList();
  }

  private Page page(Place place, Desk desk) {
    return switch (place) {
      case OVERVIEW -> overview(desk);
      case DWELLINGS -> dwellings(desk);
      case HOUSEHOLDS -> households(desk);
      case LEASES -> leases(desk);
      case LEASE_DATES -> leaseDates(desk);
      case PLANS -> new PlanPages(desk, database).list();
      case INSTRUMENTS -> new LadderPage(desk, database);
      case ALLOWANCE -> new AllowancePage(desk, database);
      case MONEY -> money(desk);
      case REPORTS -> reports(desk);
      case SHEETS -> sheets(desk);
      case HISTORY -> history(desk, HistoryQuery.ALL);
    };
  }

  private Page history(Desk desk, HistoryQuery query) {
    return new HistoryPage(
        desk,
        database,
        query,
        (register, id) -> {
          switch (register) {
            case "dwelling" -> open(desk, dwellings(desk), id);
            case "household" -> open(desk, households(desk), id);
            case "lease" -> open(desk, leases(desk), id);
            case "plan" -> new PlanPages(desk, database).open(id);
            default -> {}
          }
        });
  }

  /// The place that is shown first after this beginning.
  static Place firstPlace(Beginning choice) {
    return choice == Beginning.SHEETS ? Place.SHEETS : Place.OVERVIEW;
  }

  /// Fills the new database as the user chose; slow, off the screen's thread.
  void begin(Beginning choice, Clock clock) {
    switch (choice) {
      case DEMO -> {
        Demo demo = Demo.make(DemoSize.SMALL, Demo.SEED, clock);
        database.change(Cause.command("demo"), demo::save);
      }
      case SHEETS, EMPTY -> {}
    }
  }

  private Page overview(Desk desk) {
    return new OverviewPage(
        desk,
        database,
        new Ways(
            () -> desk.pages().start(sheets(desk)),
            new PlanPages(desk, database)::newest,
            () -> desk.pages().open(mapping(desk)),
            id -> open(desk, dwellings(desk), id),
            id -> open(desk, households(desk), id)));
  }

  private Page mapping(Desk desk) {
    return new MappingPage(
        desk,
        database,
        (kind, id) ->
            open(
                desk,
                switch (kind) {
                  case DWELLING -> dwellings(desk);
                  case HOUSEHOLD -> households(desk);
                  case LEASE -> leases(desk);
                },
                id));
  }

  /// Where what is found leads.
  FindWays found(Desk desk) {
    PlanPages plans = new PlanPages(desk, database);
    return new FindWays(
        id -> open(desk, dwellings(desk), id),
        id -> open(desk, households(desk), id),
        id -> open(desk, leases(desk), id),
        plans::open,
        () -> desk.pages().open(plans.list()));
  }

  /// Does what is found among the commands.
  void run(Errand errand, Desk desk) {
    switch (errand) {
      case NEW_DWELLING -> create(desk, dwellings(desk));
      case NEW_HOUSEHOLD -> create(desk, households(desk));
      case NEW_LEASE -> create(desk, leases(desk));
      case PLAN_YEAR -> new PlanPages(desk, database).newest();
      case MAPPING -> desk.pages().open(mapping(desk));
      case DUPLICATES -> desk.pages().open(new MergePage(desk, database));
      case EXPORT -> new RegisterExport(desk, database).choose();
      case OFFICE -> desk.pages().open(office(desk));
      case RATES -> desk.pages().open(rates(desk));
      case PRICE_INDEX -> openIndex(desk);
    }
  }

  private static void create(Desk desk, RecordPage<?> register) {
    if (desk.pages().open(register)) {
      register.startNew();
    }
  }

  private static void open(Desk desk, RecordPage<?> register, String id) {
    desk.pages().open(register);
    register.choose(id);
  }

  private RecordPage<?> dwellings(Desk desk) {
    return written(
        desk,
        Register.DWELLINGS,
        new DwellingsPage(desk, database, tx -> new UseStore().on(tx, desk.today())));
  }

  private RecordPage<?> households(Desk desk) {
    return written(desk, Register.HOUSEHOLDS, new HouseholdsPage(desk, database));
  }

  /// What a record of the register is called in the database.
  private static String record(Register register) {
    return switch (register) {
      case DWELLINGS -> "DWELLING";
      case HOUSEHOLDS -> "HOUSEHOLD";
      case LEASES -> "LEASE";
      case DECISIONS -> throw new IllegalArgumentException("has no own columns");
    };
  }

  /// The register's page with its table open for writing.
  private RecordPage<?> written(Desk desk, Register register, RecordPage<?> page) {
    StoredColumns columns = new StoredColumns(database, record(register));
    page.editing(new RegisterSheet(desk, database, register, columns));
    page.keeping(
        new Kept(
            new StoredViews(database, register.name()),
            columns,
            new StoredTags(database, record(register)),
            new StoredAttachments(desk, database, record(register))));
    String table = record(register).toLowerCase(Locale.ROOT);
    if (register != Register.LEASES) {
      page.twins(() -> desk.pages().open(new MergePage(desk, database)));
    }
    page.history(id -> desk.pages().open(history(desk, HistoryQuery.of(table, id))));
    return page;
  }

  private RecordPage<?> leases(Desk desk) {
    return written(
        desk,
        Register.LEASES,
        new LeasesPage(
            desk,
            database,
            new LeaseWays(
                lease -> desk.pages().open(new ChecklistPage(desk, database, lease)),
                lease -> desk.pages().open(new LeaseLawPage(desk, database, lease)),
                lease ->
                    desk.pages()
                        .open(new RentLetterPage(desk, database, lease, () -> openIndex(desk))))));
  }

  private Page leaseDates(Desk desk) {
    return new LeaseCalendarPage(
        desk, database, id -> open(desk, leases(desk), id), () -> openIndex(desk));
  }

  private Page money(Desk desk) {
    return new MoneyPage(desk, database, id -> open(desk, households(desk), id));
  }

  private void openIndex(Desk desk) {
    desk.pages().open(new PriceIndexPage(desk, database));
  }

  private Page sheets(Desk desk) {
    Language language = desk.language();
    return new ImportPage(
        desk,
        database,
        new SheetFiles(
            file -> trouble(Template.write(file, language), language),
            (preview, file) ->
                trouble(RejectedSheet.write(file, preview.refusedRows(), language), language)));
  }

  /// What went wrong with a file, in words; nothing when it is saved.
  private static Optional<String> trouble(Saving saving, Language language) {
    return switch (saving) {
      case Saving.Saved _ -> Optional.empty();
      case Saving.NotSaved not -> Optional.of(not.sentence(language));
    };
  }

  private Page reports(Desk desk) {
    return new ReportsPage(
        desk,
        database,
        id -> open(desk, dwellings(desk), id),
        id -> open(desk, households(desk), id));
  }

  /// The office's own settings, which have no place in the side bar.
  Page office(Desk desk) {
    return new OfficePage(desk, database);
  }

  /// The rates that are reckoned with, which have no place in the side bar either.
  Page rates(Desk desk) {
    return new RatesPage(desk, database);
  }
}
