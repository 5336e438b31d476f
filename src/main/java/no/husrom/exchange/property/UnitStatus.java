package no.husrom.exchange.property;

import java.time.LocalDate;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Values;
import org.jspecify.annotations.Nullable;

/// What a unit's row says of the dwelling's status: whether the unit is in use, may be let, and has
/// a tenant. The system knows no finer words, so it says something new only where the dwelling's
/// own status is another in its words too.
record UnitStatus(Status status, String reason) {
  private static final String NO = ": False";
  private static final String INACTIVE = PropertyField.ACTIVE.ownColumn() + NO;
  private static final String NOT_LET = PropertyField.RENTABLE.ownColumn() + NO;

  /// What is new of `known` on `today`. `tenantsTold` when the file says who has a tenant.
  static Optional<UnitStatus> news(
      Values row, boolean tenantsTold, @Nullable Dwelling known, LocalDate today) {
    StatusChange now = known == null ? null : known.statusOn(today).orElse(null);
    Status before = now == null ? null : now.status();
    UnitStatus said = said(row);
    if (said == null) {
      boolean over =
          now != null
              && (before == Status.LET
                  || before == Status.NOTICE_GIVEN
                  || ofTheSystem(now.reason()) && !now.status().plannable());
      return tenantsTold && over ? Optional.of(new UnitStatus(Status.READY, "")) : Optional.empty();
    }
    boolean news =
        switch (said.status()) {
          case LET -> before != Status.LET && before != Status.NOTICE_GIVEN;
          case UNAVAILABLE -> before == null || before.plannable() && before != Status.MAINTENANCE;
          case DISCONTINUED -> before != Status.DISCONTINUED;
          case READY, NOTICE_GIVEN, RESERVED, MAINTENANCE -> false;
        };
    return news ? Optional.of(said) : Optional.empty();
  }

  private static @Nullable UnitStatus said(Values row) {
    String tenant = row.text(PropertyField.TENANT);
    if (Boolean.FALSE.equals(row.flag(PropertyField.ACTIVE))) {
      return new UnitStatus(Status.DISCONTINUED, INACTIVE);
    } else if (tenant != null && PropertyField.isPlaceholder(tenant)) {
      return new UnitStatus(Status.UNAVAILABLE, tenant);
    } else if (tenant != null || row.has(PropertyField.TENANT_NUMBER)) {
      return new UnitStatus(Status.LET, "");
    }
    return Boolean.FALSE.equals(row.flag(PropertyField.RENTABLE))
        ? new UnitStatus(Status.UNAVAILABLE, NOT_LET)
        : null;
  }

  private static boolean ofTheSystem(String reason) {
    return reason.equals(INACTIVE) || reason.equals(NOT_LET) || PropertyField.isPlaceholder(reason);
  }
}
