package no.husrom.lease.ui;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Holding;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The first link of the tenancy chain: on what terms the owner lets the dwelling to the
/// municipality. Not there for a dwelling of the municipality's own.
final class ChainLine extends Label {
  private final Texts texts;

  ChainLine(Texts texts) {
    this.texts = texts;
    getStyleClass().add("muted");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    show(null);
  }

  void show(@Nullable Pick dwelling) {
    Holding holding = dwelling == null ? null : dwelling.holding();
    boolean chained = holding != null && holding.disposal() == Disposal.LEASED_IN;
    setVisible(chained);
    setManaged(chained);
    if (holding != null && chained) {
      Integer price = holding.leasedInPrice();
      String unknown = texts.say("chain.unknown");
      setText(
          texts.say(
              "chain",
              holding.owner() == null ? unknown : holding.owner(),
              day(holding.leasedInFrom(), unknown),
              day(holding.leasedInUntil(), unknown),
              price == null ? unknown : texts.formats().kroner(price)));
    }
  }

  private String day(@Nullable LocalDate day, String unknown) {
    return day == null ? unknown : texts.formats().date(day);
  }
}
