package no.husrom.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The municipality's answer (vedtak) to the yearly request (oppmoding), in persons. `decided` is
/// null until the council has voted; `minors` are the unaccompanied among them; `capacityMore` how
/// many more could be settled; `settledBefore` those settled this year who are not in the register.
/// The budgets are kroner for the year; `text` is the decision as it was written, or is to be,
/// empty when it is not at hand.
public record Decision(
    int year,
    int requested,
    @Nullable Integer decided,
    int minors,
    int capacityMore,
    int settledBefore,
    @Nullable LocalDate decidedOn,
    @Nullable String caseNumber,
    int operatingBudget,
    int investmentBudget,
    int handoversPerMonth,
    String text) {

  public Decision {
    if (requested < 0 || (decided != null && decided < 0) || minors < 0 || capacityMore < 0) {
      throw new IllegalArgumentException("Numbers of persons are not negative");
    }
    if (operatingBudget < 0 || investmentBudget < 0 || handoversPerMonth < 1) {
      throw new IllegalArgumentException("Budgets are not negative, handovers at least one");
    }
  }

  /// A year nothing is known of.
  public static Decision unknown(int year) {
    return new Decision(year, 0, null, 0, 0, 0, null, null, 0, 0, 8, "");
  }
}
