package no.husrom.exchange.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.match.AddressText;
import no.husrom.exchange.match.CadastralNumber;
import org.jspecify.annotations.Nullable;

/// Brings what a row says of a dwelling into the form of the register: the address from its parts
/// or taken apart, one status into the statuses over time.
public final class DwellingForm {
  private static final Set<Field> PARTS =
      Set.of(
          DwellingField.STREET,
          DwellingField.HOUSE_NUMBER,
          DwellingField.HOUSE_LETTER,
          DwellingField.LEASEHOLD_NUMBER,
          DwellingField.SECTION_NUMBER,
          DwellingField.UNIT_PART,
          DwellingField.SHARED);
  private static final Pattern POSTCODE_AND_TOWN = Pattern.compile("(\\d{4})[,\\s]+(\\D+)");
  private static final Set<Field> STATUS =
      Set.of(DwellingField.STATUS, DwellingField.STATUS_FROM, DwellingField.STATUS_REASON);

  private DwellingForm() {}

  public static Values of(ReadRow row, Values said) {
    Values values = said;
    if (!said.has(DwellingField.ADDRESS) && said.has(DwellingField.STREET)) {
      values = values.with(DwellingField.ADDRESS, street(said));
    }
    String address = values.text(DwellingField.ADDRESS);
    if (address != null) {
      values = takenApart(address, values, row.mapping());
    }
    values = withTown(values);
    String holding = said.text(DwellingField.CADASTRAL_NUMBER);
    if (holding != null) {
      values =
          values.with(
              DwellingField.CADASTRAL_NUMBER,
              CadastralNumber.of(
                  holding,
                  said.text(DwellingField.LEASEHOLD_NUMBER),
                  said.text(DwellingField.SECTION_NUMBER)));
    }
    String unitPart = said.text(DwellingField.UNIT_PART);
    if (unitPart != null) {
      String unit = values.text(DwellingField.UNIT_NUMBER);
      values =
          values.with(DwellingField.UNIT_NUMBER, unit == null ? unitPart : unit + " " + unitPart);
    }
    if (said.isYes(DwellingField.SHARED) && !said.has(DwellingField.KIND)) {
      values = values.with(DwellingField.KIND, DwellingKind.ROOM);
    }
    return values.without(PARTS);
  }

  /// A postcode that has its town beside it, as "6150 Ørsta".
  private static Values withTown(Values said) {
    Matcher both = POSTCODE_AND_TOWN.matcher(said.textOr(DwellingField.POSTCODE, ""));
    return !both.matches() || said.has(DwellingField.TOWN)
        ? said
        : said.with(DwellingField.POSTCODE, both.group(1)).with(DwellingField.TOWN, both.group(2));
  }

  private static String street(Values said) {
    String number = said.textOr(DwellingField.HOUSE_NUMBER, "");
    String letter = said.textOr(DwellingField.HOUSE_LETTER, "");
    return (said.textOr(DwellingField.STREET, "") + " " + number + letter).strip();
  }

  /// What stands in the address and has no column of its own in the sheet.
  private static Values takenApart(String address, Values values, SheetMapping mapping) {
    AddressText parts = AddressText.read(address);
    boolean unit = parts.unit() != null && !mapping.has(DwellingField.UNIT_NUMBER);
    boolean town =
        parts.postcode() != null
            && !mapping.has(DwellingField.POSTCODE)
            && !mapping.has(DwellingField.TOWN);
    boolean kept = (parts.unit() != null && !unit) || (parts.postcode() != null && !town);
    if (kept || (!unit && !town)) {
      return values;
    }
    Values apart = values.with(DwellingField.ADDRESS, parts.street());
    if (unit) {
      apart = apart.with(DwellingField.UNIT_NUMBER, parts.unit());
    }
    return town
        ? apart
            .with(DwellingField.POSTCODE, parts.postcode())
            .with(DwellingField.TOWN, parts.town())
        : apart;
  }

  /// The row's own status as a change of the statuses in `before`, unless they say so already. A
  /// status without a date holds from `today`. One of Kobo's, `ofKobo`, says nothing new where it
  /// is Kobo's word for what is known.
  public static Values withHistory(
      Values row, List<StatusChange> before, LocalDate today, boolean ofKobo) {
    Status status = row.choice(DwellingField.STATUS, Status.class);
    List<StatusChange> history =
        row.has(DwellingField.STATUS_HISTORY)
            ? row.several(DwellingField.STATUS_HISTORY, StatusChange.class)
            : before;
    if (status != null) {
      LocalDate said = row.day(DwellingField.STATUS_FROM);
      LocalDate from = said == null ? today : said;
      StatusChange then = on(from, history);
      String reason = row.text(DwellingField.STATUS_REASON);
      boolean known =
          then != null
              && (then.status() == status
                  || ofKobo
                      && (said == null || said.equals(then.from()))
                      && KoboStatus.of(then.status()) == KoboStatus.of(status));
      boolean news =
          then == null || !known || (reason != null && !reason.equals(then.reason().strip()));
      if (news) {
        history = with(new StatusChange(from, status, reason == null ? "" : reason), history);
      }
    }
    return row.without(STATUS)
        .with(DwellingField.STATUS_HISTORY, history.isEmpty() ? null : history);
  }

  private static @Nullable StatusChange on(LocalDate day, List<StatusChange> history) {
    return history.stream()
        .filter(change -> !change.from().isAfter(day))
        .max(Comparator.comparing(StatusChange::from))
        .orElse(null);
  }

  private static List<StatusChange> with(StatusChange change, List<StatusChange> history) {
    List<StatusChange> all = new ArrayList<>(history);
    all.removeIf(other -> other.from().equals(change.from()));
    all.add(change);
    all.sort(Comparator.comparing(StatusChange::from));
    return List.copyOf(all);
  }

  /// What a new dwelling is when nothing is said: of kind other, owned, or leased in when somebody
  /// is paid for it.
  public static Values withDefaults(Values values) {
    Values whole = values;
    if (!whole.has(DwellingField.KIND)) {
      whole = whole.with(DwellingField.KIND, DwellingKind.OTHER);
    }
    if (!whole.has(DwellingField.DISPOSAL)) {
      boolean paidFor =
          whole.has(DwellingField.LEASED_IN_UNTIL) || whole.has(DwellingField.LEASED_IN_PRICE);
      whole = whole.with(DwellingField.DISPOSAL, paidFor ? Disposal.LEASED_IN : Disposal.OWNED);
    }
    return whole;
  }
}
