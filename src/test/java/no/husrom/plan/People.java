package no.husrom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.husrom.household.AreaWishes;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.household.queue.Application;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import org.jspecify.annotations.Nullable;

/// A household of a [Town], being described.
public final class People {
  private final String id;
  private final Category category;
  private final List<Member> members = new ArrayList<>();
  private State state;
  private @Nullable LegalGround ground;
  private @Nullable LocalDate ready = Town.NEW_YEAR;
  private @Nullable LocalDate deadline;
  private @Nullable LocalDate settled;
  private Economy economy = Economy.UNKNOWN;
  private Application application = Application.UNKNOWN;
  private Stay stay = Stay.UNKNOWN;
  private Needs needs = Needs.NONE;
  private Secrecy secrecy = Secrecy.NONE;

  People(String id, Category category, int adults, int children) {
    this.id = id;
    this.category = category;
    this.state = category == Category.SITTING_TENANT ? State.SETTLED : State.ACCEPTED;
    for (int i = 0; i < adults; i++) {
      members.add(Member.of(1990, i == 0 ? Part.MAIN : Part.PARTNER));
    }
    for (int i = 0; i < children; i++) {
      members.add(Member.of(2018, Part.CHILD));
    }
  }

  public People state(State value) {
    state = value;
    return this;
  }

  public People ground(LegalGround value) {
    ground = value;
    return this;
  }

  public People times(@Nullable LocalDate readyFrom, @Nullable LocalDate latest) {
    ready = readyFrom;
    deadline = latest;
    return this;
  }

  public People settledOn(LocalDate day) {
    settled = day;
    state = State.SETTLED;
    return this;
  }

  public People expects(LocalDate day, int birthYear) {
    members.add(new Member(birthYear, Part.CHILD, null, day));
    return this;
  }

  public People economy(Economy value) {
    economy = value;
    return this;
  }

  public People application(Application value) {
    application = value;
    return this;
  }

  public People stay(Stay value) {
    stay = value;
    return this;
  }

  /// May leave to a home of its own.
  public People leaves(LocalDate from, int cost) {
    return stay(new Stay(null, WayOut.OWN_HOME, from, cost));
  }

  public People mayShare() {
    needs = new Needs(false, false, true, false);
    return this;
  }

  public People secret() {
    secrecy = Secrecy.CONFIDENTIAL;
    return this;
  }

  Household done() {
    return new Household(
        id,
        1,
        "Familie " + id,
        category,
        ground,
        state,
        ready,
        deadline,
        settled,
        members,
        null,
        needs,
        AreaWishes.NONE,
        economy,
        application,
        stay,
        10,
        secrecy,
        null,
        "",
        Map.of());
  }
}
