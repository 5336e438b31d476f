package no.husrom.plan.solve.change;

import java.time.LocalDate;
import no.husrom.plan.solve.HouseholdNeed;
import org.jspecify.annotations.Nullable;

/// Something that has happened, or is now known to be going to, after a plan was made. Days are the
/// first on which it holds.
public sealed interface Event {

  /// The household, dwelling or measure that it is about.
  String subject();

  /// The household does not come: withdrawn, or settled elsewhere.
  record NoShow(String household) implements Event {
    @Override
    public String subject() {
      return household;
    }
  }

  /// The household comes another day; its deadline is moved by as many days.
  record Delayed(String household, LocalDate ready) implements Event {
    @Override
    public String subject() {
      return household;
    }
  }

  /// One person more in the household.
  ///
  /// @param bedrooms how many it needs from now on; none: as the norm says, or as before where no
  ///   norm is known
  record Birth(String household, @Nullable Integer bedrooms) implements Event {
    @Override
    public String subject() {
      return household;
    }
  }

  /// One household more than was planned for.
  record Arrival(HouseholdNeed newcomer) implements Event {
    @Override
    public String subject() {
      return newcomer.id();
    }
  }

  /// The tenant leaves the dwelling, and has it for the last time on the day before.
  record Notice(String dwelling, LocalDate day) implements Event {
    @Override
    public String subject() {
      return dwelling;
    }
  }

  /// The tenant does not leave before this day.
  record StaysOn(String dwelling, LocalDate day) implements Event {
    @Override
    public String subject() {
      return dwelling;
    }
  }

  /// The dwelling cannot be lived in from this day: fire, water, sold, the owner takes it back.
  ///
  /// @param back the day it can be lived in again; none: never
  record Lost(String dwelling, LocalDate day, @Nullable LocalDate back) implements Event {
    @Override
    public String subject() {
      return dwelling;
    }
  }

  /// The measure's units come so many days later.
  record Slips(String measure, int days) implements Event {
    @Override
    public String subject() {
      return measure;
    }
  }

  /// The measure comes to nothing.
  record Fails(String measure) implements Event {
    @Override
    public String subject() {
      return measure;
    }
  }
}
