package no.husrom.plan.ui.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Notice;
import no.husrom.kit.Segments;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.ui.chart.year.Months;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;

/// The picture of the year, in three kinds: dwellings over days, chains of moves, need and supply.
public final class PictureView extends VBox {
  /// What is pictured.
  enum Kind {
    DWELLINGS,
    CHAINS,
    MONTHS
  }

  private final ChartView chart;
  private final Segments<Kind> kinds;
  private final Node chains;
  private final Node months;
  private Kind kind = Kind.DWELLINGS;

  public PictureView(Desk desk, Notice notice, Handwork hand, Edition edition, Basis basis) {
    Texts texts = desk.texts(PictureView.class);
    Year year = new Year(edition, basis);
    Names names = new Names(basis, desk.language());
    chart = new ChartView(desk, notice, hand, year, names);
    chains = scrolled(new ChainView(texts, names, year, this::find));
    months = scrolled(new MonthView(texts, Months.of(year)));
    kinds =
        new Segments<>(
            texts.say("picture"), List.of(Kind.values()), texts::name, Kind.DWELLINGS, this::show);
    getStyleClass().add("step-view");
    show(Kind.DWELLINGS);
  }

  /// Shows what another showed, as when the page is read again.
  public void like(PictureView other) {
    chart.like(other.chart);
    kinds.choose(other.kind);
    show(other.kind);
  }

  private static ScrollPane scrolled(Node content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  private void show(Kind kind) {
    this.kind = kind;
    Node shown =
        switch (kind) {
          case DWELLINGS -> chart;
          case CHAINS -> chains;
          case MONTHS -> months;
        };
    VBox.setVgrow(shown, Priority.ALWAYS);
    getChildren().setAll(kinds, shown);
  }

  /// Shows a household among the dwellings.
  private void find(String household) {
    kinds.choose(Kind.DWELLINGS);
    show(Kind.DWELLINGS);
    chart.find(household);
  }
}
