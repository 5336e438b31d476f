package no.husrom.plan.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer.Feature;
import org.jspecify.annotations.Nullable;

/// A [HouseholdNeed] being written, because it has many facts and most have an ordinary value. Not
/// thread safe; each method returns the draft itself.
public final class HouseholdDraft {
  private String id;
  private List<Integer> ages;
  private int bedrooms;
  private String group = "OTHER";
  private LocalDate ready;
  private @Nullable LocalDate deadline;
  private int weight = 10;
  private @Nullable Integer stayDays;
  private Set<Feature> needs = Set.of();
  private @Nullable Integer mostRent;
  private Set<String> preferredAreas = Set.of();
  private Set<String> forbiddenAreas = Set.of();
  private @Nullable String school;
  private HouseholdNeed.Secrecy secrecy = HouseholdNeed.Secrecy.NONE;
  private int temporaryCostPerDay;
  private @Nullable String shareGroup;
  private HouseholdNeed.@Nullable Home home;
  private final List<HouseholdNeed.Exit> exits = new ArrayList<>();
  private HouseholdNeed.@Nullable Pin pin;
  private Map<String, HouseholdNeed.Terms> terms = Map.of();
  private Set<String> forbidden = Set.of();
  private @Nullable String previous;
  private boolean told;

  HouseholdDraft(String id, int persons, int bedrooms, LocalDate ready) {
    this.id = id;
    this.ages = Collections.nCopies(persons, 30);
    this.bedrooms = bedrooms;
    this.ready = ready;
  }

  HouseholdDraft(HouseholdNeed from) {
    id = from.id();
    ages = from.ages();
    bedrooms = from.bedrooms();
    group = from.group();
    ready = from.ready();
    deadline = from.deadline();
    weight = from.weight();
    stayDays = from.stayDays();
    needs = from.needs();
    mostRent = from.mostRent();
    preferredAreas = from.preferredAreas();
    forbiddenAreas = from.forbiddenAreas();
    school = from.school();
    secrecy = from.secrecy();
    temporaryCostPerDay = from.temporaryCostPerDay();
    shareGroup = from.shareGroup();
    home = from.home();
    exits.addAll(from.exits());
    pin = from.pin();
    terms = from.terms();
    forbidden = from.forbidden();
    previous = from.previous();
    told = from.told();
  }

  public HouseholdDraft id(String value) {
    id = value;
    return this;
  }

  public HouseholdDraft ages(List<Integer> value) {
    ages = value;
    return this;
  }

  public HouseholdDraft bedrooms(int value) {
    bedrooms = value;
    return this;
  }

  public HouseholdDraft group(String value) {
    group = value;
    return this;
  }

  public HouseholdDraft ready(LocalDate value) {
    ready = value;
    return this;
  }

  public HouseholdDraft deadline(@Nullable LocalDate value) {
    deadline = value;
    return this;
  }

  public HouseholdDraft weight(int value) {
    weight = value;
    return this;
  }

  public HouseholdDraft stayDays(@Nullable Integer value) {
    stayDays = value;
    return this;
  }

  public HouseholdDraft needs(Set<Feature> value) {
    needs = value;
    return this;
  }

  public HouseholdDraft mostRent(@Nullable Integer value) {
    mostRent = value;
    return this;
  }

  public HouseholdDraft preferredAreas(Set<String> value) {
    preferredAreas = value;
    return this;
  }

  public HouseholdDraft forbiddenAreas(Set<String> value) {
    forbiddenAreas = value;
    return this;
  }

  public HouseholdDraft school(@Nullable String value) {
    school = value;
    return this;
  }

  public HouseholdDraft secrecy(HouseholdNeed.Secrecy value) {
    secrecy = value;
    return this;
  }

  /// Kroner a day; 0 means that it does not wait in temporary housing.
  public HouseholdDraft temporaryCostPerDay(int value) {
    temporaryCostPerDay = value;
    return this;
  }

  public HouseholdDraft shareGroup(@Nullable String value) {
    shareGroup = value;
    return this;
  }

  public HouseholdDraft home(HouseholdNeed.@Nullable Home value) {
    home = value;
    return this;
  }

  public HouseholdDraft exit(LocalDate day, int cost) {
    exits.add(new HouseholdNeed.Exit(day, cost));
    return this;
  }

  /// In the place of those it has.
  public HouseholdDraft exits(List<HouseholdNeed.Exit> value) {
    exits.clear();
    exits.addAll(value);
    return this;
  }

  public HouseholdDraft pin(HouseholdNeed.@Nullable Pin value) {
    pin = value;
    return this;
  }

  /// By the dwellings' ids.
  public HouseholdDraft terms(Map<String, HouseholdNeed.Terms> value) {
    terms = value;
    return this;
  }

  public HouseholdDraft forbidden(Set<String> value) {
    forbidden = value;
    return this;
  }

  public HouseholdDraft previous(@Nullable String target, boolean isTold) {
    previous = target;
    told = isTold;
    return this;
  }

  public HouseholdNeed done() {
    return new HouseholdNeed(
        id,
        ages,
        bedrooms,
        group,
        ready,
        deadline,
        weight,
        stayDays,
        needs,
        mostRent,
        preferredAreas,
        forbiddenAreas,
        school,
        secrecy,
        temporaryCostPerDay,
        shareGroup,
        home,
        exits,
        pin,
        terms,
        forbidden,
        previous,
        told);
  }
}
