package no.husrom.plan.change;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.change.Event;

/// What has happened since the plan was made: events, and how many persons more than planned for
/// are to be settled in the year.
public record Happenings(List<Event> events, int morePersons) {
  public static final Happenings NONE = new Happenings(List.of(), 0);

  public Happenings {
    events = List.copyOf(events);
    if (morePersons < 0) {
      throw new IllegalArgumentException("Fewer persons are not more");
    }
  }

  public Happenings with(Event event) {
    List<Event> more = new ArrayList<>(events);
    more.add(event);
    return new Happenings(more, morePersons);
  }

  public Happenings without(Event event) {
    List<Event> fewer = new ArrayList<>(events);
    fewer.remove(event);
    return new Happenings(fewer, morePersons);
  }

  public Happenings withMorePersons(int persons) {
    return new Happenings(events, persons);
  }

  public boolean nothing() {
    return events.isEmpty() && morePersons == 0;
  }
}
