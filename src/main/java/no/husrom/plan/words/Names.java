package no.husrom.plan.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
  private final Set<String> measures = new HashSet<>();
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
      if (targets.putIfAbsent(measure.id(), measure.name()) == null) {
        measures.add(measure.id());
      }
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

  /// The same where a sentence or a cell begins.
  public String first(String id) {
    String name = household(id);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /// The address of a dwelling or the name of a measure.
  public String target(String id) {
    return targets.getOrDefault(id, id);
  }

  /// The same as a home somebody gets: the address, or that it is a new one and by which measure.
  public String home(String id) {
    return measures.contains(id) ? texts.say("names.new", target(id)) : target(id);
  }
}
