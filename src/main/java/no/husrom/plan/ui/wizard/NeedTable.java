package no.husrom.plan.ui.wizard;

import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedRow;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The households that need a home, with the number of each kind; one can be left out.
final class NeedTable {
  private final Draft<Making> making;
  private final Texts texts;
  private final Texts words;
  private final Figures figures = new Figures();
  private final RecordTable<NeedRow> table;
  private final Button out;
  private final Button back;
  private final VBox view;
  private Names names;

  NeedTable(Draft<Making> making, Texts texts) {
    this.making = making;
    this.texts = texts;
    words = Texts.of(PlanWords.class, texts.language());
    names = new Names(making.get().basis(), texts.language());
    table = new RecordTable<>(texts, row -> row.who().id());
    table.text("need.household", row -> names.of(row.who())).wide();
    table.choice("need.kind", NeedRow::kind, words);
    table.number("need.persons", row -> row.who().persons());
    table.number("need.bedrooms", row -> row.who().bedrooms());
    table.date("need.ready", NeedRow::ready);
    table.date("need.deadline", NeedRow::deadline);
    table.empty(texts.say("need.none"));
    out = Buttons.plain(texts.say("need.leaveOut"), Feather.SLASH, this::leaveOut);
    back = Buttons.plain(texts.say("need.takeBack"), Feather.ROTATE_CCW, this::takeBack);
    out.setDisable(true);
    table.selected().addListener((_, _, row) -> out.setDisable(row == null || !row.who().named()));
    VBox.setVgrow(table, Priority.ALWAYS);
    view = new VBox(figures, new Line(out, back), table);
    view.getStyleClass().add("step-view");
  }

  Node view() {
    return view;
  }

  void fill() {
    names = new Names(making.get().basis(), texts.language());
    Need need = making.get().draft().needOf(making.get().basis());
    figures.clear();
    need.counts()
        .forEach((kind, count) -> figures.add(texts.formats().number(count), words.name(kind)));
    table.rows(need.rows());
    int left = making.get().draft().need().leftOut().size();
    back.setDisable(left == 0);
    back.setText(texts.say("need.takeBack", left));
  }

  private void leaveOut() {
    NeedRow row = table.selected().get();
    if (row != null) {
      TreeSet<String> left = new TreeSet<>(making.get().draft().need().leftOut());
      left.add(row.who().id());
      making.change(m -> m.withNeed(n -> n.withLeftOut(left)));
      fill();
    }
  }

  private void takeBack() {
    making.change(m -> m.withNeed(n -> n.withLeftOut(new TreeSet<>())));
    fill();
  }
}
