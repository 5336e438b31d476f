package no.husrom.lease.ui;

import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.lease.Lease;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import org.jspecify.annotations.Nullable;

/// The security for the rent, and what was said in writing at signing.
final class TermsFields {
  private final Field<Integer> deposit;
  private final Field<Integer> guarantee;
  private final Field<String> account;
  private final Field<Boolean> disadvantaged;
  private final Field<Boolean> noTermination;
  private final Field<String> shortReason;

  TermsFields(Form form) {
    deposit = form.kroner("deposit");
    guarantee = form.kroner("guarantee");
    account = form.text("account");
    form.section("section.statements");
    disadvantaged = form.yesNo("disadvantaged");
    noTermination = form.yesNo("noTermination");
    shortReason = form.text("shortReason");
  }

  void show(@Nullable Lease l) {
    deposit.set(l == null ? null : l.security().deposit());
    guarantee.set(l == null ? null : l.security().guarantee());
    account.set(l == null ? null : l.security().account());
    disadvantaged.set(l != null && l.statements().disadvantaged());
    noTermination.set(l != null && l.statements().noTermination());
    shortReason.set(l == null ? null : l.statements().shortTermReason());
  }

  Security security() {
    return new Security(deposit.orNull(), guarantee.orNull(), account.orNull());
  }

  Statements statements() {
    return new Statements(
        disadvantaged.value().orElse(false),
        noTermination.value().orElse(false),
        shortReason.orNull());
  }
}
