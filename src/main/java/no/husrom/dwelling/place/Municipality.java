package no.husrom.dwelling.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A municipality (kommune) under one number. `lastYear` is null while the number is in use;
/// `today` are the numbers of what it is a part of now, several where it was divided.
public record Municipality(
    String number, String name, @Nullable Integer lastYear, List<String> today) {

  public Municipality {
    today = List.copyOf(today);
  }

  public boolean inUse() {
    return lastYear == null;
  }
}
