package no.husrom.rule.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds a decision's text against IMDi's rules (for the request of 2024): one clear number for the
/// year, no reservations, no family reunification counted, no nationality or type of household
/// demanded, unaccompanied minors apart, and how many more there is room for.
public final class DecisionText {
  private static final DecisionWords WORDS = new DecisionWords();
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]+(?:[.!?](?=\\S)[^.!?\n]*)*");
  private static final Pattern NUMBER =
      WORDS.pattern(
          "(?<vague>\\b{vague}\\s+)?\\b(?<number>{number})\\b"
              + "(?<range>\\s*(?:-|\u2013|til|og|to)\\s*\\d+)?(?:\\s+\\S+){0,2}?\\s+{persons}");
  private static final Pattern SETTLES = WORDS.pattern("\\b{settles}");
  private static final Pattern CAPACITY = WORDS.pattern("\\b{capacity}");
  private static final Pattern MINORS = WORDS.pattern("\\b{minors}");
  private static final Pattern MINORS_SAID =
      WORDS.pattern(
          "(?:\\b{number}\\b|\\b{none}\\b)[^.;]*?{minors}|{minors}[^.;]*?\\b(?:{number}|{none})\\b");
  private static final Pattern SAID = WORDS.pattern("\\b(?:{number}|{none})\\b");
  private static final Pattern RESERVATION =
      WORDS.pattern("\\b(?:{reservation}|{refusal}|{support})\\b");
  private static final Pattern FAMILY_COUNTED =
      WORDS.pattern(
          "(?<apart>{apart})?\\b{counted}\\b[^.;,]*{family}|{family}[^.;,]*?(?<apart2>{apart})?\\b{counted}\\b");
  private static final Pattern FAMILY = WORDS.pattern("\\b{family}");
  private static final Pattern DEMANDED_NATION =
      WORDS.pattern(
          "\\b{demand}\\b[^.;]*\\b{nationality}|\\b{number}\\s+{nationality}[^.;,]*|\\b{nationality}[^.;]*\\b{demand}\\b");
  private static final Pattern DEMANDED_HOUSEHOLD =
      WORDS.pattern(
          "\\b{demand}\\b[^.;]*?\\b{household}(?!\\s+mindre)|\\b{household}(?!\\s+mindre)[^.;]*?\\b{demand}\\b");

  private final String text;
  private final int year;
  private final @Nullable Integer registered;
  private final List<String> sentences = new ArrayList<>();
  private final List<DecisionFinding> found = new ArrayList<>();

  private DecisionText(String text, int year, @Nullable Integer registered) {
    this.text = text.replaceAll("[ \t\u00a0]+", " ");
    this.year = year;
    this.registered = registered;
    Matcher each = SENTENCE.matcher(this.text);
    while (each.find()) {
      if (!each.group().isBlank()) {
        sentences.add(each.group().strip());
      }
    }
  }

  /// What is to be looked at; nothing when the text is empty. `decided` is the number registered
  /// for the year, null when none is.
  public static List<DecisionFinding> check(String text, int year, @Nullable Integer decided) {
    if (text.isBlank()) {
      return List.of();
    }
    DecisionText decision = new DecisionText(text, year, decided);
    decision.number();
    decision.reservations();
    decision.family();
    decision.demands();
    decision.minors();
    decision.capacity();
    return List.copyOf(decision.found);
  }

  private void number() {
    Map<Integer, String> numbers = new LinkedHashMap<>();
    for (String sentence : sentences) {
      boolean other = has(CAPACITY, sentence) || has(MINORS, sentence) && !has(SETTLES, sentence);
      Matcher each = NUMBER.matcher(sentence);
      while (!other && each.find()) {
        if (has(MINORS, each.group())) {
          continue;
        }
        if (each.group("vague") != null || each.group("range") != null) {
          found.add(new DecisionFinding.UnclearNumber(each.group().strip()));
        }
        numbers.putIfAbsent(WORDS.value(each.group("number")), each.group().strip());
      }
    }
    if (numbers.isEmpty()) {
      found.add(new DecisionFinding.NoNumber());
    } else if (numbers.size() > 1) {
      found.add(new DecisionFinding.SeveralNumbers(List.copyOf(numbers.values())));
    } else if (registered != null && !numbers.containsKey(registered)) {
      String words = numbers.values().iterator().next();
      found.add(new DecisionFinding.OtherNumber(words, registered));
    }
    if (!text.contains(String.valueOf(year))) {
      found.add(new DecisionFinding.NoYear(year));
    }
  }

  private void reservations() {
    for (String sentence : sentences) {
      Matcher reserved = RESERVATION.matcher(sentence);
      if (!has(CAPACITY, sentence) && reserved.find()) {
        found.add(new DecisionFinding.Reservation(from(sentence, reserved)));
      }
    }
  }

  private void family() {
    for (String sentence : sentences) {
      Matcher counted = FAMILY_COUNTED.matcher(sentence);
      if (counted.find() && counted.group("apart") == null && counted.group("apart2") == null) {
        found.add(new DecisionFinding.FamilyCounted(counted.group().strip()));
      }
    }
  }

  private void demands() {
    for (String sentence : sentences) {
      Matcher nation = DEMANDED_NATION.matcher(sentence);
      if (nation.find()) {
        found.add(new DecisionFinding.Nationality(nation.group().strip()));
      }
      Matcher household = DEMANDED_HOUSEHOLD.matcher(sentence);
      if (!has(FAMILY, sentence) && household.find()) {
        found.add(new DecisionFinding.FamilyType(household.group().strip()));
      }
    }
  }

  private void minors() {
    if (sentences.stream().noneMatch(sentence -> has(MINORS_SAID, sentence))) {
      found.add(new DecisionFinding.MinorsNotApart());
    }
  }

  private void capacity() {
    if (sentences.stream().noneMatch(s -> has(CAPACITY, s) && has(SAID, s))) {
      found.add(new DecisionFinding.CapacityNotStated());
    }
  }

  private static boolean has(Pattern pattern, String sentence) {
    return pattern.matcher(sentence).find();
  }

  /// From what was found to the end of its clause.
  private static String from(String sentence, Matcher match) {
    int comma = sentence.indexOf(',', match.end());
    return sentence.substring(match.start(), comma < 0 ? sentence.length() : comma).strip();
  }
}
