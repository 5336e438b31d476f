package no.husrom.household.queue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A household's application (søknad) for a municipal dwelling: the day it applied, the day it was
/// granted one (vedtak), the day it came to the temporary accommodation it lives in, whether it
/// lived in a municipal dwelling when it applied, and the groups it is counted in. A day that is
/// null is not registered.
public record Application(
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate temporarySince,
    boolean livedMunicipal,
    SortedSet<Group> groups) {

  public static final Application UNKNOWN = new Application(null, null, null, false, Set.of());

  public Application {
    if (appliedOn != null && decidedOn != null && decidedOn.isBefore(appliedOn)) {
      throw new IllegalArgumentException("The decision is not before the application");
    }
    groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
  }

  public Application(
      @Nullable LocalDate appliedOn,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate temporarySince,
      boolean livedMunicipal,
      Set<Group> groups) {
    this(appliedOn, decidedOn, temporarySince, livedMunicipal, new TreeSet<>(groups));
  }
}
