package no.husrom.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import no.husrom.lease.Particulars;
import no.husrom.rule.tenancy.AgreedException;
import org.jspecify.annotations.Nullable;

/// What a lease may say that the tenancy act has a word about, drawn at random.
final class RandomParticulars {
  private RandomParticulars() {}

  static Particulars of(Random random, Supplier<String> words) {
    Set<AgreedException> told = EnumSet.noneOf(AgreedException.class);
    for (AgreedException exception : AgreedException.values()) {
      if (random.nextBoolean()) {
        told.add(exception);
      }
    }
    return new Particulars(
        day(random),
        random.nextBoolean() ? null : random.nextInt(20_000),
        random.nextBoolean() ? "" : words.get(),
        told,
        random.nextBoolean() ? null : words.get(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        day(random),
        day(random));
  }

  private static @Nullable LocalDate day(Random random) {
    return random.nextBoolean() ? null : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
  }
}
