package no.husrom.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.plan.basis.Basis;
import no.husrom.rule.rate.RateBook;

/// The office on one day. `empty` when nothing is registered yet.
public record Overview(
    LocalDate day,
    int year,
    boolean empty,
    Settled settled,
    Stock stock,
    Endings endings,
    Unmet unmet,
    Actions actions,
    List<Due> due,
    List<Missing> missing) {

  public Overview {
    due = List.copyOf(due);
    missing = List.copyOf(missing);
  }

  /// @param done which of the adopted plan's tasks are done, by their place in it
  /// @param rates what is known of rates, to tell which tables are due
  public static Overview of(Basis basis, Map<Integer, LocalDate> done, RateBook rates) {
    boolean empty =
        basis.registers().dwellings().isEmpty() && basis.registers().households().isEmpty();
    Directory directory = new Directory(basis);
    Actions actions = Actions.of(basis, directory, done);
    return new Overview(
        basis.day(),
        basis.year(),
        empty,
        Settled.of(basis),
        Stock.of(basis),
        Endings.of(basis, directory),
        Unmet.of(basis, directory),
        actions,
        new DueDates(basis, directory, actions, rates).all(),
        Missing.in(basis.registers()));
  }
}
