package no.husrom.exchange.heading;

import java.util.List;
import no.husrom.exchange.problem.Problem;

/// How all sheets will be read, and what was odd about their headings.
public record Recognised(Mapping mapping, List<Problem> problems) {
  public Recognised {
    problems = List.copyOf(problems);
  }
}
