package no.husrom.report.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import no.husrom.file.Saving;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.layout.Words;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.ReportWords;
import no.husrom.report.ReportYear;
import no.husrom.report.reckon.ReportStore;
import no.husrom.report.workbook.ReportWorkbook;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The reports: which one and for what year, then its figures.
public final class ReportsPage extends Page {
  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final ReportStore store = new ReportStore();
  private final RowsPages rows;
  private final Field<ReportKind> kind;
  private final Field<Integer> year;
  private final VBox body = new VBox();
  private final Button export;
  private @Nullable Report shown;
  private boolean proposing;

  /// @param dwelling opens a dwelling by id
  /// @param household opens a household by id
  public ReportsPage(
      Desk desk, Database database, Consumer<String> dwelling, Consumer<String> household) {
    super(
        desk.language(),
        desk.texts(ReportsPage.class).say("title"),
        desk.texts(ReportsPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(ReportsPage.class);
    rows = new RowsPages(desk, this::read, dwelling, household);
    Form form = new Form(texts);
    kind =
        form.choice("kind", ReportKind.class, desk.texts(ReportWords.class))
            .required()
            .set(ReportKind.KOSTRA);
    kind.getStyleClass().add("report-kind");
    year = form.year("year", 2000, 2199).required().rule(this::possible).dependsOn(kind);
    export = Buttons.primary(texts.say("export"), Feather.DOWNLOAD, this::export);
    actions(export);
    VBox all = new VBox(form, body);
    for (VBox box : List.of(all, body)) {
      box.getStyleClass().add("overview");
    }
    scrolling(all);
    propose();
    kind.onChange(this::propose);
    year.onChange(this::refresh);
  }

  private void propose() {
    proposing = true;
    kind.value().ifPresent(k -> year.set(ReportYear.proposed(k, desk.today())));
    proposing = false;
    refresh();
  }

  private Optional<String> possible(int wanted) {
    return kind.value()
        .flatMap(
            k ->
                switch (ReportYear.of(k, wanted, desk.today())) {
                  case ReportYear.Possible _ -> Optional.empty();
                  case ReportYear.TooLate(int last) ->
                      Optional.of(texts.say("year.too-late", String.valueOf(last)));
                  case ReportYear.Gone(int first) ->
                      Optional.of(texts.say("year.gone", String.valueOf(first)));
                });
  }

  @Override
  public void refresh() {
    if (proposing) {
      return;
    }
    if (kind.problem().isPresent() || !year.check()) {
      show(null);
      return;
    }
    desk.background().run(this::read, this::show);
  }

  /// The report that is asked for, as the registers stand now.
  private Report read() {
    ReportKind wanted = kind.get();
    int of = year.get();
    return database.read(tx -> store.read(tx, wanted, of, desk.today()));
  }

  private void show(@Nullable Report report) {
    shown = report;
    export.setDisable(report == null);
    if (report == null) {
      body.getChildren().clear();
      return;
    }
    ReportWords words = new ReportWords(report, desk.language());
    List<Node> parts = new ArrayList<>();
    parts.add(Words.label(words.counted(), "strong"));
    parts.add(Words.label(words.method(), "muted"));
    for (Report.Section section : report.sections()) {
      parts.add(new SectionCard(texts, words, section, rows));
    }
    if (!report.findings().isEmpty()) {
      parts.add(findings(words, report));
    }
    body.getChildren().setAll(parts);
  }

  private VBox findings(ReportWords words, Report report) {
    VBox card = new VBox(Words.label(texts.say("findings"), "card-title"));
    card.getStyleClass().add("card");
    VBox lines = new VBox();
    lines.getStyleClass().add("due-lines");
    report
        .findings()
        .forEach(finding -> lines.getChildren().add(Words.label(words.finding(finding))));
    card.getChildren().add(lines);
    return card;
  }

  private void export() {
    Report report = shown;
    if (report == null) {
      return;
    }
    String name = texts.say("file." + report.kind(), String.valueOf(report.year()));
    desk.dialogs()
        .files()
        .save(texts.say("export"), name + ".xlsx", FilePicker.Kind.WORKBOOK)
        .ifPresent(file -> desk.background().run(() -> write(report, file), this::written));
  }

  private Saving write(Report report, Path file) {
    return ReportWorkbook.of(report, desk.language()).save(file);
  }

  private void written(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice().success(texts.say("written", saved.file()));
      case Saving.NotSaved not -> notice().error(not.sentence(desk.language()));
    }
  }
}
