package no.husrom.plan.need;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.Who;
import no.husrom.plan.basis.SittingTenant;
import org.jspecify.annotations.Nullable;

/// One household in the year: from when it can move, and by when it must have a home. With `tenant`
/// it lives in a dwelling of the municipality now. A need that is not `certain` is that of a tenant
/// who may as well stay.
public record NeedRow(
    Who who,
    NeedKind kind,
    List<Integer> ages,
    LocalDate ready,
    LocalDate deadline,
    @Nullable SittingTenant tenant,
    boolean certain) {

  public NeedRow {
    ages = List.copyOf(ages);
  }
}
