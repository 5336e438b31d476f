package no.husrom.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.household.Category;
import no.husrom.household.allowance.Estimate;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.office.Decision;
import no.husrom.plan.Placement;
import no.husrom.plan.Unplaced;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Supports;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.Sought;
import no.husrom.rule.allowance.Allowance;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What every part of one document needs: its words and the names of things.
public final class DocumentWords {
  private final Basis basis;
  private final Language language;
  private final Texts texts;
  private final Texts measures;
  private final PlanWords words;
  private final Supports supports;
  private final int year;

  /// @param starts the first day planned for, see [no.husrom.plan.Plan#starts]
  public DocumentWords(Basis basis, Language language, int year, LocalDate starts) {
    this.basis = basis;
    this.language = language;
    this.texts = Texts.of(DocumentWords.class, language);
    this.measures = Texts.of(MeasureKind.class, language);
    this.words = new PlanWords(basis, language, starts);
    this.supports = basis.supports();
    this.year = year;
  }

  /// "Heilskapleg busettingsplan 2026", with the municipality where its name is known.
  public String title() {
    String municipality = municipality();
    return municipality.isBlank() ? heading() : municipality + " · " + heading();
  }

  /// The title without the municipality.
  public String heading() {
    return say("title", String.valueOf(year));
  }

  public String municipality() {
    return basis.registers().office().municipality();
  }

  public String say(String key, Object... facts) {
    return texts.say(key, facts);
  }

  /// Which homes would help more than one of these.
  public Sought sought(List<Unplaced> unplaced) {
    return new Sought(language, unplaced);
  }

  public String category(Category category) {
    return texts.say("group." + category.name());
  }

  public String kind(String measure) {
    return basis.measures().stream()
        .filter(m -> m.id().equals(measure))
        .map(Measure::kind)
        .map(measures::name)
        .findFirst()
        .orElse("");
  }

  /// What bostøtte comes to where somebody is placed; empty when it is not known.
  public Optional<Allowance> support(Placement placement) {
    return supports
        .of(placement)
        .filter(Estimate.Known.class::isInstance)
        .map(estimate -> ((Estimate.Known) estimate).allowance());
  }

  public PlanWords words() {
    return words;
  }

  public Formats formats() {
    return words.formats();
  }

  public Decision decision() {
    return basis.decision();
  }
}
