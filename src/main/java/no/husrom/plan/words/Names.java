package no.husrom.plan.words;

import java.util.HashMap;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.measure.Measure;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What the user calls households, dwellings and measures, by id.
public final class Names {
  private final Map<String, String> households = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Texts texts;

  public Names(Basis basis, Language language) {
    this.texts = Texts.of(Names.class, language);
    for (Household household : basis.registers().households()) {
      households.put(household.id(), household.label());
    }
    for (Dwelling dwelling : basis.registers().dwellings()) {
      targets.put(dwelling.id(), dwelling.address().line());
    }
    for (Measure measure : basis.measures()) {
      targets.putIfAbsent(measure.id(), measure.name());
    }
  }

  /// The household's label; for a place nobody is assigned to, its number and size.
  public String of(Who who) {
    String label = households.get(who.id());
    return label == null ? texts.say("names.unnamed", who.id(), who.persons()) : label;
  }

  /// The same by its id alone.
  public String household(String id) {
    String label = households.get(id);
    return label == null ? texts.say("names.place", id) : label;
  }

  /// The address of a dwelling or the name of a measure.
  public String target(String id) {
    return targets.getOrDefault(id, id);
  }
}
