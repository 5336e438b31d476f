package no.husrom.rule.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateBookTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void everyShippedRateHasItsTable() {
    assertThat(RateBook.shipped().all()).hasSizeGreaterThan(60);
    assertThat(RateBook.shipped().keys())
        .allSatisfy(key -> assertThat(RateTable.of(key)).as(key).isPresent());
  }

  @Test
  void aPastMonthHasTheRateOfThatTime() {
    RateBook book = RateBook.shipped();
    assertThat(book.at("allowance.weight.child", LocalDate.of(2023, 1, 31)).amount())
        .isEqualByComparingTo("0.13");
    assertThat(book.at("allowance.weight.child", LocalDate.of(2023, 2, 1)).amount())
        .isEqualByComparingTo("0.15");
    assertThat(book.at("allowance.ceiling.1", LocalDate.of(2023, 5, 31)).amount())
        .isEqualByComparingTo("78237");
    assertThat(book.at("allowance.ceiling.1", JUNE).amount()).isEqualByComparingTo("92234");
  }

  @Test
  void aGapBetweenTwoKnownRatesIsNotFilled() {
    assertThatThrownBy(() -> RateBook.shipped().at("allowance.ceiling.1", LocalDate.of(2024, 8, 1)))
        .isInstanceOfSatisfying(
            MissingRateException.class,
            missing -> {
              assertThat(missing.key()).isEqualTo("allowance.ceiling.1");
              assertThat(missing.day()).isEqualTo(LocalDate.of(2024, 8, 1));
              assertThat(missing.firstKnown()).contains(LocalDate.of(2022, 6, 1));
            });
  }

  @Test
  void theOfficesOwnRateGoesBeforeTheShippedOneOfTheSameDay() {
    Rate shipped = RateBook.shipped().at("allowance.least-payment", JUNE);
    Rate own = own(shipped.key(), JUNE, "61");
    Rate later = own(shipped.key(), JUNE.plusYears(1), "65");
    RateBook book = RateBook.shipped().with(List.of(own, later));
    assertThat(book.at(shipped.key(), JUNE)).isEqualTo(own);
    assertThat(book.at(shipped.key(), JUNE.plusYears(2))).isEqualTo(later);
    assertThat(book.history(shipped.key())).endsWith(own, later).doesNotContain(shipped);
    assertThat(RateBook.shipped().at(shipped.key(), JUNE)).isEqualTo(shipped);
  }

  @Test
  void aTableIsDueFromItsDayUntilAllThatIsRenewedIsThere() {
    LocalDate next = JUNE.plusYears(1);
    RateBook book = RateBook.shipped();
    assertThat(RateTable.ALLOWANCE.dueOn(next.minusDays(1), book)).isEmpty();
    assertThat(RateTable.ALLOWANCE.dueOn(next, book)).contains(next);
    RateBook one = book.with(List.of(own("allowance.ceiling.1", next, "94000")));
    assertThat(RateTable.ALLOWANCE.dueOn(next, one)).contains(next);
    assertThat(RateTable.ALLOWANCE.outdated(next, one))
        .contains("allowance.ceiling.2", "allowance.least-payment")
        .doesNotContain(
            "allowance.ceiling.1", "allowance.weight.first", "allowance.ceiling-supplement.4");
    RateBook all =
        book.with(
            RateTable.ALLOWANCE.outdated(next, book).stream()
                .map(key -> own(key, next, "94000"))
                .toList());
    assertThat(RateTable.ALLOWANCE.dueOn(next, all)).isEmpty();
    assertThat(RateTable.ALLOWANCE.dueOn(next.plusYears(1), all)).contains(next.plusYears(1));
    assertThat(RateTable.TENANCY.dueOn(LocalDate.of(2030, 1, 1), book)).isEmpty();
  }

  @Test
  void grantsAreDueWhenTheirYearIsOverAndPastMonthsAreNot() {
    RateBook book = RateBook.shipped();
    assertThat(RateTable.GRANT.dueOn(LocalDate.of(2026, 11, 1), book))
        .contains(LocalDate.of(2026, 1, 1));
    assertThat(RateTable.GRANT.outdated(LocalDate.of(2026, 11, 1), book))
        .contains("grant.elderly", "grant.disability.once")
        .doesNotContain("grant.elderly.age", "grant.disability.months");
    assertThat(RateTable.GRANT.dueOn(LocalDate.of(2024, 11, 1), book)).isEmpty();
    assertThat(RateTable.ALLOWANCE.dueOn(LocalDate.of(2023, 3, 1), book)).isEmpty();
    assertThat(RateTable.ALLOWANCE.dueOn(LocalDate.of(2023, 8, 1), book)).isEmpty();
  }

  @Test
  void aRateNobodyHasFoundIsThereWithItsUnitAndNoAmount() {
    assertThat(RateBook.shipped().unit("grant.integration.2")).isEqualTo(RateUnit.KRONER_PER_YEAR);
    assertThat(RateBook.shipped().find("grant.integration.2", JUNE)).isEmpty();
  }

  @Test
  void aFaultInAFileIsToldByItsLine() {
    assertThatThrownBy(() -> RateFile.parse("x.tsv", "# remark\na\tb\tc"))
        .hasMessageContaining("x.tsv, line 2");
  }

  private static Rate own(String key, LocalDate from, String amount) {
    return new Rate(
        key,
        from,
        null,
        new BigDecimal(amount),
        RateUnit.KRONER_PER_MONTH,
        Standing.CONFIRMED,
        "Husbanken",
        from);
  }
}
