package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.rule.rate.RateBook;

/// What a tenant may be asked to pay (husleieloven ch. 3), by the law of the day the lease was
/// entered into.
record MoneyRules(RateBook rates, TenancyFacts facts, LocalDate entered) {

  List<Finding> all() {
    List<Finding> found = new ArrayList<>();
    TenancyFacts.Money money = facts.money();
    Integer rent = money.rent();
    if (rent != null) {
      advance(found, money, rent);
      security(found, money, rent);
    }
    Integer deposit = money.deposit();
    if (deposit != null && deposit > 0 && !money.account()) {
      found.add(new Finding.DepositWithoutAccount(deposit));
    }
    if (!money.otherPayments().isBlank()) {
      TenancyFacts.Agreed agreed = facts.agreed();
      boolean loan = agreed.disadvantaged() && agreed.exceptions().contains(AgreedException.LOAN);
      found.add(new Finding.OtherPayments(money.otherPayments().strip(), loan));
    }
    return found;
  }

  /// § 3-2: never for more than one month.
  private void advance(List<Finding> found, TenancyFacts.Money money, int rent) {
    Integer advance = money.advanceRent();
    Norm.MOST_ADVANCE
        .on(entered, rates)
        .ifPresent(
            months -> {
              long most = (long) months * rent;
              if (advance != null && advance > most) {
                found.add(new Finding.AdvanceTooMuch(advance, most, months));
              }
            });
  }

  /// §§ 3-5 and 3-6: deposit and guarantee together.
  private void security(List<Finding> found, TenancyFacts.Money money, int rent) {
    long deposit = money.deposit() == null ? 0 : money.deposit();
    long guarantee = money.guarantee() == null ? 0 : money.guarantee();
    Norm.MOST_SECURITY
        .on(entered, rates)
        .ifPresent(
            months -> {
              long most = (long) months * rent;
              if (deposit + guarantee > most) {
                found.add(new Finding.SecurityTooMuch(deposit, guarantee, most, months));
              }
            });
  }
}
