package no.husrom.office;

import static no.husrom.store.schema.Tables.OFFICE_SETTING;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.OfficeSettingRecord;
import no.husrom.store.schema.tables.records.SettlementDecisionRecord;
import org.jspecify.annotations.Nullable;

/// A decision as the rows it is kept in. The column of a budget is 0 both when nobody has stated
/// one and when it is nothing, so that it is nothing is a setting of the office beside it; so are
/// the handovers of months that are not like the others.
public final class DecisionRows {
  private static final String OPERATING = "operating-budget";
  private static final String INVESTMENT = "investment-budget";
  private static final String HANDOVERS = "handovers";
  private static final Pattern NAME =
      Pattern.compile("(" + OPERATING + "|" + INVESTMENT + "|" + HANDOVERS + ")-(\\d{4})");

  private DecisionRows() {}

  /// The office's settings by name, those of decisions among them.
  public static Map<String, String> settings(Transaction tx) {
    return tx.sql()
        .selectFrom(OFFICE_SETTING)
        .fetchMap(OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT);
  }

  /// The year of which a setting's name says that it is of a decision.
  public static Optional<Integer> year(String setting) {
    Matcher name = NAME.matcher(setting);
    return name.matches() ? Optional.of(Integer.valueOf(name.group(2))) : Optional.empty();
  }

  /// The decision of which this is the row, and of whose settings are those.
  public static Decision made(SettlementDecisionRecord r, Map<String, String> settings) {
    return new Decision(
        r.getPlanYear(),
        r.getRequested(),
        r.getDecided(),
        r.getMinors(),
        r.getCapacityMore(),
        r.getSettledBefore(),
        r.getDecidedOn(),
        r.getCaseNumber(),
        stated(r.getOperatingBudget(), settings.get(name(OPERATING, r.getPlanYear()))),
        stated(r.getInvestmentBudget(), settings.get(name(INVESTMENT, r.getPlanYear()))),
        r.getHandoversPerMonth(),
        months(settings.get(name(HANDOVERS, r.getPlanYear()))),
        r.getDecisionText());
  }

  static SettlementDecisionRecord row(Decision d) {
    Integer operating = d.operatingBudget();
    Integer investment = d.investmentBudget();
    return new SettlementDecisionRecord(
        d.year(),
        d.requested(),
        d.decided(),
        d.minors(),
        d.capacityMore(),
        d.settledBefore(),
        d.decidedOn(),
        d.caseNumber(),
        operating == null ? 0 : operating,
        investment == null ? 0 : investment,
        d.handoversPerMonth(),
        d.text());
  }

  /// Writes what the decision's row has no column for.
  static void saveSettings(Transaction tx, Decision d) {
    Map<String, String> wanted = new TreeMap<>();
    if (Integer.valueOf(0).equals(d.operatingBudget())) {
      wanted.put(name(OPERATING, d.year()), "0");
    }
    if (Integer.valueOf(0).equals(d.investmentBudget())) {
      wanted.put(name(INVESTMENT, d.year()), "0");
    }
    if (!d.handoversIn().isEmpty()) {
      wanted.put(name(HANDOVERS, d.year()), text(d.handoversIn()));
    }
    List<String> gone =
        new ArrayList<>(
            List.of(
                name(OPERATING, d.year()), name(INVESTMENT, d.year()), name(HANDOVERS, d.year())));
    gone.removeAll(wanted.keySet());
    Saving.delete(tx, OFFICE_SETTING, OFFICE_SETTING.NAME.in(gone));
    Saving.put(
        tx,
        wanted.entrySet().stream()
            .map(row -> new OfficeSettingRecord(row.getKey(), row.getValue()))
            .toList());
  }

  private static String name(String what, int year) {
    return what + "-" + year;
  }

  private static @Nullable Integer stated(int column, @Nullable String setting) {
    return column == 0 && setting == null ? null : Integer.valueOf(column);
  }

  /// As `7: 3, 12: 5`, with months by their number.
  private static String text(SortedMap<Month, Integer> handovers) {
    return handovers.entrySet().stream()
        .map(month -> month.getKey().getValue() + ": " + month.getValue())
        .collect(Collectors.joining(", "));
  }

  private static SortedMap<Month, Integer> months(@Nullable String text) {
    SortedMap<Month, Integer> months = new TreeMap<>();
    if (text != null) {
      for (String month : text.split(", ")) {
        int colon = month.indexOf(": ");
        months.put(
            Month.of(Integer.parseInt(month.substring(0, colon))),
            Integer.valueOf(month.substring(colon + 2)));
      }
    }
    return months;
  }
}
