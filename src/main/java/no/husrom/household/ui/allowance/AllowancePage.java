package no.husrom.household.ui.allowance;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.household.allowance.Estimate;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.layout.Columns;
import no.husrom.rule.allowance.Facts;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// Bostøtte for a household in a dwelling, reckoned as the facts are filled in.
public final class AllowancePage extends Page {
  private static final double LEAST_EM = 30;

  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final AllowanceWords words;
  private final AllowanceForm fields;
  private final AllowanceView view;
  private Known known = Known.NOTHING;

  public AllowancePage(Desk desk, Database database) {
    super(
        desk.language(),
        desk.texts(AllowancePage.class).say("title"),
        desk.texts(AllowancePage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    texts = desk.texts(AllowancePage.class);
    words = new AllowanceWords(desk.language());
    fields = new AllowanceForm(desk, () -> known);
    view = new AllowanceView(desk);
    fields.form().onChange(this::reckon);
    scrolling(new VBox(new Columns(LEAST_EM, List.of(fields.form(), view))));
  }

  @Override
  public void refresh() {
    desk.background()
        .run(
            () -> database.read(Known::read),
            read -> {
              known = read;
              fields.renew();
              reckon();
            });
  }

  private void reckon() {
    fields.judgeDay();
    Optional<Facts> facts = fields.facts();
    if (facts.isEmpty()) {
      view.wanting(
          texts.say(
              "result.waits",
              fields.form().problems().stream().findFirst().orElse(texts.say("result.noPlace"))));
      return;
    }
    switch (known.estimator().of(facts.get())) {
      case Estimate.Known reckoned -> view.show(reckoned.allowance(), fields.place().orElse(null));
      case Estimate.Unknown unknown -> view.wanting(words.line(unknown));
      case Estimate.NoRate missing -> view.wanting(words.line(missing));
    }
  }
}
