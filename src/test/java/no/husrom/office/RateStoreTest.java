package no.husrom.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.Standing;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateStoreTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private final RateStore store = new RateStore();

  @ParameterizedTest
  @EnumSource
  void theOfficesOwnRateIsReadBackAndCanBeTakenAway(Engine engine) {
    try (Database database = engine.open()) {
      Rate least = own("allowance.least-payment", "61", JUNE.plusMonths(7).minusDays(1));
      Rate share = own("allowance.coverage", "73.75");
      database.change(
          tx -> {
            store.save(tx, own("allowance.least-payment", "60"));
            store.save(tx, least);
            store.save(tx, share);
          });
      assertThat(database.<Object>read(store::own)).isEqualTo(List.of(share, least));
      assertThat(database.read(store::book).at(least.key(), JUNE)).isEqualTo(least);
      assertThat(database.read(store::book).find(least.key(), JUNE.plusMonths(7))).isEmpty();

      database.change(tx -> store.delete(tx, least));
      assertThat(database.read(store::book).at(least.key(), JUNE).amount())
          .isEqualByComparingTo("63");
    }
  }

  @Test
  void anAmountThatCannotBeIsNotSaved() {
    try (Database database = Engine.H2.open()) {
      Rate half = own("allowance.least-payment", "61.5");
      assertThatThrownBy(() -> database.change(tx -> store.save(tx, half)))
          .hasMessageContaining("NotWhole");
      assertThat(database.<Object>read(store::own)).isEqualTo(List.of());
    }
  }

  private static Rate own(String key, String amount) {
    return own(key, amount, null);
  }

  private static Rate own(String key, String amount, @Nullable LocalDate until) {
    return new Rate(
        key,
        JUNE,
        until,
        new BigDecimal(amount),
        RateBook.shipped().unit(key),
        Standing.CONFIRMED,
        "Husbanken, brev",
        JUNE.plusDays(3));
  }
}
