package no.husrom.history.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.husrom.history.Change;
import no.husrom.history.HistoryStep;
import no.husrom.history.Obstacle;
import no.husrom.history.Reversal;
import no.husrom.store.trail.Source;
import no.husrom.store.trail.Trail;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Steps, what they changed, and what stands in the way of taking them back, in words.
public final class HistoryWords {
  /// Columns that tell where somebody lives.
  private static final Set<String> WHERE = Set.of("dwelling_id", "target");

  /// Columns that only say which record a fact is of.
  private static final Set<String> ABOUT = Set.of("register", "record_id");

  /// Records that are known by a code, and the column it stands in.
  private static final Map<String, String> NAMED =
      Map.of(
          "office_setting", "name",
          "rate", "rate_key",
          "table_view", "page",
          "free_column", "register",
          "price_index", "index_month");

  private final Texts texts;
  private final ColumnWords columns;
  private final StoredWords values;

  public HistoryWords(Language language) {
    this.texts = Texts.of(HistoryWords.class, language);
    this.columns = new ColumnWords(language);
    this.values = new StoredWords(language);
  }

  /// How a step came about.
  public String source(HistoryStep step) {
    return texts.name(step.source());
  }

  /// What a step was: the file or plan it came from, what it took back, the records it changed.
  public String what(HistoryStep step) {
    Long of = step.ofStep();
    String records =
        step.records() == 1
            ? record(step.register(), step.record())
            : texts.say("records", record(step.register(), step.record()), step.records() - 1);
    if (of != null) {
      return texts.say(step.source() == Source.UNDO ? "undid" : "redid", "" + of, records);
    }
    return step.detail().isEmpty() ? records : texts.say("detailed", step.detail(), records);
  }

  /// A record by the word for what it is, and its id.
  public String record(String register, String id) {
    String column = NAMED.get(register);
    return texts.say(
        "record." + register, column == null ? id : values.value(register, column, id));
  }

  /// The register by its table's name.
  public String register(String table) {
    return texts.say("register." + table);
  }

  /// What a step changed, a line for each fact.
  ///
  /// @param tags what the tags among them are called
  public List<ChangeLine> lines(List<Change> changes, Hidden hidden, Map<String, String> tags) {
    List<ChangeLine> lines = new ArrayList<>();
    for (Change change : changes) {
      Map<String, @Nullable String> before = change.before();
      Map<String, @Nullable String> after = change.after();
      if (before == null || after == null) {
        lines.add(
            line(
                change,
                isOwn(change) ? change.key().getLast() : texts.say("row." + change.table()),
                before == null ? "" : whole(change, before, hidden, tags),
                after == null ? "" : whole(change, after, hidden, tags)));
      } else {
        new TreeMap<>(after)
            .forEach(
                (column, value) ->
                    lines.add(
                        line(
                            change,
                            part(change, columns.heading(change.table(), column)),
                            value(change, column, before.get(column), hidden),
                            value(change, column, value, hidden))));
      }
    }
    return lines;
  }

  private ChangeLine line(Change change, String what, String before, String after) {
    String record = record(change.register(), change.record());
    return new ChangeLine(change.register(), change.record(), record, what, before, after);
  }

  /// Whether the row is what a record says in one of the office's own columns, which is known by
  /// the column's name.
  private static boolean isOwn(Change change) {
    return change.table().endsWith("_field");
  }

  /// A column's name, with which of the record's rows it is when it has several of them.
  private String part(Change change, String heading) {
    boolean several = change.key().size() > 1 && !change.table().equals(change.register());
    String row = change.key().getLast();
    return isOwn(change)
        ? row
        : several ? texts.say("part", heading, values.value("", "", row)) : heading;
  }

  /// A row that came or went.
  private String whole(
      Change change, Map<String, @Nullable String> row, Hidden hidden, Map<String, String> tags) {
    return switch (change.table()) {
      case "attachment" ->
          texts.say(
              "part",
              said(change, row, "file_name", hidden),
              said(change, row, "byte_count", hidden));
      case "record_tag" -> {
        String tag = row.getOrDefault("tag_id", "");
        yield tags.getOrDefault(tag, "" + tag);
      }
      case "dwelling_field", "household_field", "lease_field" ->
          said(change, row, "content", hidden);
      default -> facts(change, row, hidden);
    };
  }

  private String said(
      Change change, Map<String, @Nullable String> row, String column, Hidden hidden) {
    return value(change, column, row.get(column), hidden);
  }

  private String facts(Change change, Map<String, @Nullable String> row, Hidden hidden) {
    return row.entrySet().stream()
        .filter(e -> !e.getKey().equals(Trail.VERSION))
        .filter(e -> !(ABOUT.contains(e.getKey()) && change.table().equals("verified_fact")))
        .filter(e -> !change.key().getFirst().equals(e.getValue()) || change.key().size() == 1)
        .map(e -> Map.entry(e.getKey(), value(change, e.getKey(), e.getValue(), hidden)))
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> texts.say("fact", columns.heading(change.table(), e.getKey()), e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String value(Change change, String column, @Nullable String value, Hidden hidden) {
    if (value == null) {
      return "";
    }
    boolean secret =
        WHERE.contains(column)
            && (hidden.leases().contains(change.record())
                || HiddenStore.sides(change).stream()
                    .anyMatch(side -> isHidden(side.get("household_id"), hidden)));
    return secret ? texts.say("secret") : values.value(change.table(), column, value);
  }

  private static boolean isHidden(@Nullable String household, Hidden hidden) {
    return household != null && hidden.households().contains(household);
  }

  /// What became of taking a step back, in whole sentences.
  public String say(Reversal reversal, Hidden hidden) {
    return switch (reversal) {
      case Reversal.Done done ->
          texts.say(done.undone() ? "undone" : "redone", "" + done.step().id(), what(done.step()));
      case Reversal.NoStep none -> texts.say("no-step", "" + none.number());
      case Reversal.Nothing nothing -> texts.say(nothing.undo() ? "none.undo" : "none.redo");
      case Reversal.AlreadySo so ->
          texts.say(so.step().undone() ? "already.undone" : "already.done", "" + so.step().id());
      case Reversal.Refused refused ->
          texts.say(
              refused.step().undone() ? "refused.redo" : "refused.undo",
              "" + refused.step().id(),
              refused.obstacles().stream()
                  .map(obstacle -> obstacle(obstacle, hidden))
                  .collect(Collectors.joining(" ")));
    };
  }

  private String obstacle(Obstacle obstacle, Hidden hidden) {
    boolean secret =
        obstacle.kind() == Obstacle.Kind.OVERLAPS && hidden.leases().contains(obstacle.record());
    Long step = obstacle.step();
    String why =
        secret
            ? texts.say("overlaps.secret")
            : texts.say("Kind." + obstacle.kind(), record(obstacle.register(), obstacle.record()));
    return step == null || secret ? why : texts.say("by-step", why, "" + step);
  }
}
