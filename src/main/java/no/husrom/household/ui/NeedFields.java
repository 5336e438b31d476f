package no.husrom.household.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.husrom.household.AreaWishes;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Household;
import no.husrom.household.Needs;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the dwelling must have, and where it should and must not be.
final class NeedFields {
  private final Field<Integer> bedrooms;
  private final Field<String> reason;
  private final Field<Boolean> wheelchair;
  private final Field<Boolean> stepFree;
  private final Field<Boolean> mayShare;
  private final Field<Boolean> temporary;
  private final Field<String> preferred;
  private final Field<String> forbidden;
  private final Field<Integer> weight;

  NeedFields(Form form, Texts texts) {
    bedrooms = form.number("override", 1, 20);
    reason = form.text("override.reason");
    bedrooms.rule(
        _ ->
            reason.value().isPresent()
                ? Optional.empty()
                : Optional.of(texts.say("override.reason.missing")));
    bedrooms.dependsOn(reason);
    reason
        .rule(
            _ ->
                bedrooms.value().isPresent()
                    ? Optional.empty()
                    : Optional.of(texts.say("override.missing")))
        .dependsOn(bedrooms);
    form.newLine();
    wheelchair = form.yesNo("wheelchair");
    stepFree = form.yesNo("stepFree");
    mayShare = form.yesNo("mayShare");
    temporary = form.yesNo("temporary");
    form.newLine();
    preferred = form.text("preferred").help(texts.say("districts.help"));
    forbidden = form.text("forbidden").rule(text -> apart(text, texts)).dependsOn(preferred);
    weight = form.number("weight", 1, 100).required().help(texts.say("weight.help"));
  }

  private Optional<String> apart(String text, Texts texts) {
    SortedSet<String> both = districts(Optional.of(text));
    both.retainAll(districts(preferred.value()));
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.say("forbidden.bad", String.join(", ", both)));
  }

  private static SortedSet<String> districts(Optional<String> text) {
    SortedSet<String> districts = new TreeSet<>();
    text.ifPresent(
        names ->
            Arrays.stream(names.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(districts::add));
    return districts;
  }

  void show(@Nullable Household h) {
    BedroomsOverride override = h == null ? null : h.bedrooms();
    bedrooms.set(override == null ? null : override.bedrooms());
    reason.set(override == null ? null : override.reason());
    wheelchair.set(h != null && h.needs().wheelchair());
    stepFree.set(h != null && h.needs().stepFree());
    mayShare.set(h != null && h.needs().mayShare());
    temporary.set(h != null && h.needs().inTemporary());
    preferred.set(h == null ? null : String.join(", ", h.areas().preferred()));
    forbidden.set(h == null ? null : String.join(", ", h.areas().forbidden()));
    weight.set(h == null ? Household.ORDINARY_WEIGHT : h.weight());
  }

  @Nullable BedroomsOverride override() {
    Integer number = bedrooms.orNull();
    String why = reason.orNull();
    return number == null || why == null ? null : new BedroomsOverride(number, why);
  }

  Needs needs() {
    return new Needs(yes(wheelchair), yes(stepFree), yes(mayShare), yes(temporary));
  }

  AreaWishes areas() {
    return new AreaWishes(districts(preferred.value()), districts(forbidden.value()));
  }

  int weight() {
    return weight.get();
  }

  private static boolean yes(Field<Boolean> field) {
    return field.value().orElse(false);
  }
}
