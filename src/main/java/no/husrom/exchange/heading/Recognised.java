package no.husrom.exchange.heading;

import java.util.List;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Problem;

/// How all sheets will be read, and what was odd about their headings, or done with them.
public record Recognised(Mapping mapping, List<Problem> problems, List<Note> notes) {
  public Recognised {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
