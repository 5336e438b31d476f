package no.husrom.household;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Districts a household wishes for, and districts it must not live in.
public record AreaWishes(SortedSet<String> preferred, SortedSet<String> forbidden) {

  public static final AreaWishes NONE = new AreaWishes(new TreeSet<>(), new TreeSet<>());

  public AreaWishes {
    preferred = Collections.unmodifiableSortedSet(new TreeSet<>(preferred));
    forbidden = Collections.unmodifiableSortedSet(new TreeSet<>(forbidden));
    for (String district : preferred) {
      if (forbidden.contains(district)) {
        throw new IllegalArgumentException("Both wished and forbidden: " + district);
      }
    }
  }
}
