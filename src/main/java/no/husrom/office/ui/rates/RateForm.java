package no.husrom.office.ui.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.record.RecordForm;
import no.husrom.office.RateWords;
import no.husrom.rule.rate.BadAmount;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateTable;
import no.husrom.rule.rate.Standing;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// One rate: how much, from when, by which source.
final class RateForm implements RecordForm<RateLine> {
  private final Desk desk;
  private final Texts texts;
  private final RateWords words;
  private final Form form;
  private final Field<String> key;
  private final Field<LocalDate> from;
  private final Field<LocalDate> until;
  private final Field<String> amount;
  private final Field<Standing> standing;
  private final Field<String> source;
  private final Field<LocalDate> checked;
  private @Nullable RateLine shown;
  private @Nullable LocalDate proposed;

  RateForm(Desk desk, RateWords words) {
    this.desk = desk;
    this.words = words;
    texts = desk.texts(RateForm.class);
    form = new Form(texts);
    key = form.choice("key", RateBook.shipped().keys(), words::name).required().wide();
    form.newLine();
    from = form.date("from").required();
    until = form.date("until").rule(this::afterFrom).help(texts.say("until.help"));
    until.dependsOn(from);
    form.newLine();
    amount = form.text("amount").required().rule(this::amountThatCanBe);
    amount.dependsOn(key);
    form.newLine();
    standing = form.choice("standing", Standing.class, words.texts()).required();
    checked = form.date("checked").required();
    source = form.lines("source").required();
    key.onChange(this::propose);
    from.onChange(this::propose);
  }

  /// A new grant in kroner is of one budget year, and ends with it unless something else is
  /// written.
  private void propose() {
    boolean free = until.value().isEmpty() || Objects.equals(until.orNull(), proposed);
    if (shown == null && free) {
      proposed =
          key.value()
              .filter(chosen -> RateTable.of(chosen).filter(RateTable.GRANT::equals).isPresent())
              .filter(chosen -> RateBook.shipped().unit(chosen).kroner())
              .flatMap(_ -> from.value())
              .map(day -> LocalDate.of(day.getYear(), Month.DECEMBER, 31))
              .orElse(null);
      until.set(proposed);
    }
  }

  private Optional<String> afterFrom(LocalDate last) {
    return from.value().filter(last::isBefore).isPresent()
        ? Optional.of(texts.say("until.bad"))
        : Optional.empty();
  }

  private Optional<String> amountThatCanBe(String text) {
    Optional<BigDecimal> number = desk.formats().readNumber(text);
    if (number.isEmpty()) {
      return Optional.of(texts.say("amount.bad"));
    }
    return key.value()
        .flatMap(of -> BadAmount.of(of, RateBook.shipped().unit(of), number.get()))
        .map(this::say);
  }

  private String say(BadAmount bad) {
    return switch (bad) {
      case BadAmount.Negative() -> texts.say("amount.bad");
      case BadAmount.NotWhole() -> texts.say("amount.whole");
      case BadAmount.Nought() -> texts.say("amount.nought");
      case BadAmount.TooFine(int decimals) -> texts.say("amount.fine", decimals);
      case BadAmount.TooMuch(int most) -> texts.say("amount.most", desk.formats().number(most));
    };
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(@Nullable RateLine line) {
    shown = line;
    proposed = null;
    Rate rate = line == null ? null : line.rate();
    key.set(rate == null ? null : rate.key());
    key.setVisible(rate == null);
    key.setManaged(rate == null);
    from.set(rate == null ? null : rate.validFrom());
    until.set(rate == null ? null : rate.validUntil());
    amount.set(rate == null ? null : desk.formats().exact(rate.amount()));
    standing.set(rate == null ? Standing.CONFIRMED : rate.standing());
    checked.set(rate == null ? desk.today() : rate.checkedOn());
    source.set(rate == null ? null : rate.source());
  }

  @Override
  public RateLine read() {
    String chosen = key.get();
    LocalDate first = from.get();
    BigDecimal number = desk.formats().readNumber(amount.get()).orElseThrow();
    RateLine line = shown;
    LocalDate today = desk.today();
    Rate rate =
        new Rate(
            chosen,
            first,
            until.orNull(),
            number,
            RateBook.shipped().unit(chosen),
            standing.get(),
            source.get(),
            checked.get());
    return new RateLine(
        rate,
        true,
        RateLine.force(rate, rate.holds(today), today),
        line == null ? null : line.before());
  }

  @Override
  public List<String> warnings() {
    return key.value()
        .map(chosen -> List.of(texts.say("unit", words.unit(RateBook.shipped().unit(chosen)))))
        .orElse(List.of());
  }
}
