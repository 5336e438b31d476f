package no.husrom.measure.ladder.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.file.Saving;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Line;
import no.husrom.kit.Segments;
import no.husrom.kit.record.RecordPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.measure.ladder.Groups;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.measure.ladder.LadderWords;
import no.husrom.measure.ladder.LadderWorkbook;
import no.husrom.measure.ladder.ui.LadderRegister.Shown;
import no.husrom.rule.instrument.Instrument;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Instruments (verkemiddel): the households with how far each has come with every instrument, and
/// those who could own or rent privately and have not been tried.
public final class LadderPage extends RecordPage<LadderLine> {
  private final Database database;
  private final Texts texts;
  private final LadderRegister register;
  private final Segments<Shown> filter;
  private final Label count = new Label();
  private Shown shown = Shown.ALL;

  public LadderPage(Desk desk, Database database) {
    this(desk, database, new LadderRegister(database, desk));
  }

  private LadderPage(Desk desk, Database database, LadderRegister register) {
    super(
        desk,
        desk.texts(LadderPage.class),
        register,
        table(desk, desk.texts(LadderPage.class)),
        new LadderForm(desk, register));
    this.database = database;
    this.register = register;
    texts = desk.texts(LadderPage.class);
    filter =
        new Segments<>(
            texts.say("filter"), List.of(Shown.values()), texts::name, shown, this::show);
    count.getStyleClass().add("muted");
    count.setWrapText(true);
    count.setMinHeight(Region.USE_PREF_SIZE);
    Line top = new Line(filter, count);
    top.getStyleClass().add("record-top");
    over(top);
    actions(
        Buttons.plain(texts.say("groups"), Feather.BAR_CHART_2, this::groups),
        Buttons.plain(texts.say("save"), Feather.DOWNLOAD, this::save));
    also(Buttons.plain(texts.say("loan"), Feather.PERCENT, this::loan));
  }

  private static RecordTable<LadderLine> table(Desk desk, Texts texts) {
    LadderWords words = new LadderWords(desk.language());
    RecordTable<LadderLine> table = new RecordTable<>(texts, LadderLine::id);
    table.text("household", line -> line.row().household().label()).wide();
    table.text("ways", line -> words.ways(line.row().untestedWaysOut()));
    table.text("frees", LadderPage::frees);
    for (Instrument instrument : Instrument.values()) {
      table.choice("column." + instrument, line -> line.row().standing(instrument), words.texts());
    }
    table.choice("group", line -> line.row().household().category()).hidden();
    table.number("bedrooms", line -> line.row().size().bedrooms()).hidden();
    table.kroner("income", line -> line.row().household().economy().incomePerYear()).hidden();
    table.text("id", LadderLine::id).hidden();
    table.empty(texts.say("none"));
    return table;
  }

  /// The dwelling of those who could leave; a secret address is not said.
  private static @Nullable String frees(LadderLine line) {
    return line.row().untestedWaysOut().isEmpty() ? null : line.row().address();
  }

  @Override
  protected void read() {
    LadderRegister.Read latest = register.latest();
    int untested = latest.report().untested().size();
    count.setText(texts.say("count", untested, latest.report().rows().size()));
    if (!latest.missing().isEmpty()) {
      notice().warning(latest.missing());
    }
  }

  private void show(Shown wanted) {
    if (!mayLeave()) {
      filter.choose(shown);
      return;
    }
    shown = wanted;
    register.show(wanted);
    refresh();
  }

  private void groups() {
    desk().pages().open(new GroupsPage(desk(), () -> Groups.of(register.latest().report())));
  }

  private void loan() {
    LadderLine line = current();
    if (line != null) {
      LadderRow row = line.row();
      desk().pages().open(new StartLoanPage(desk(), database, row));
    }
  }

  private void save() {
    desk()
        .dialogs()
        .files()
        .save(texts.say("save"), texts.say("file"), FilePicker.Kind.WORKBOOK)
        .ifPresent(
            file ->
                desk()
                    .background()
                    .run(
                        () ->
                            LadderWorkbook.of(register.latest().report(), desk().language())
                                .save(file),
                        this::written));
  }

  private void written(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice().success(texts.say("written", saved.file()));
      case Saving.NotSaved not -> notice().error(not.sentence(desk().language()));
    }
  }
}
