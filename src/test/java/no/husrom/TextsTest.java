package no.husrom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The three languages say the same things, each in its own words.
class TextsTest {
  private static final List<String> LANGUAGES = List.of("nn", "nb", "en");
  private static final List<TextFile> FILES = TextFile.all();

  /// Words that are bokmål and not nynorsk.
  private static final Pattern NOT_NYNORSK =
      words(
          "ikke|hvor|hva|hvem|hvilke[nt]?|hvordan|hvorfor|hver|hvis|bolig\\p{L}*|\\p{L}+bolig(er|en|ene)?"
              + "|noen?|noe|jeg|fra|kun|uten|fremleie|fremdeles|utløper|være|gjøre|gjør|mer|flere"
              + "|måned(er|en|ene)?|uker?|uken|dager|dagene|bosett\\p{L}*|bosatte?|selv|bare|sammen"
              + "|åpne[st]?|velger|forrige|antall(et)?|størrelsen?|beskrivelse|navn(et|ene)?|filen"
              + "|leiekontrakt\\p{L}*|leieforhold\\p{L}*|leietaker\\p{L}*|leieavtale\\p{L}*|utleier?"
              + "|husleien?|innleide?|eier|eies?|eid|hun|deres?|hjemme|skole\\p{L}*|vedlikehold"
              + "|arbeidsboken|meldingen|lagrer|fikk|kommer|ennå|istedenfor|hendelser?|tillatelse"
              + "|\\p{L}{2,}het(en|er|ene)?|\\p{L}{2,}lig(e|ere)?|mulig\\p{L}*");

  /// Words that are nynorsk and not bokmål.
  private static final Pattern NOT_BOKMAAL =
      words(
          "ikkje|bustad\\p{L}*|\\p{L}+bustad(er|en|ene)?|kva|kven|kvar|korleis|kvifor|frå|berre|hushald"
              + "|dei|ein|eit|nokon|nokre|noko|utan|leige\\p{L}*|utleig\\p{L}*|innleig\\p{L}*"
              + "|månad(er|en|ene)?|veker?|dagar|dagane|buset\\p{L}+|sjølve?|saman|opna|opnar|førre"
              + "|storleik\\p{L}*|namn|namnet|gjere|gjer|vere|meir|fleire|eg|skule\\p{L}*|vedlikehald|eig|eigar|eigd|kjem|tal"
              + " på|hjå|arbeidsboka|eininga?|einingar|tilgjengeleg\\p{L}*|mogleg\\p{L}*"
              + "|\\p{L}{2,}heit(a|er|ene)?|\\p{L}{3,}leg");

  private static final Pattern NOT_ENGLISH = words("og|ikke|ikkje|eller|som|med|på|av|til|fra|frå");

  /// Words that look like the other language and are not.
  private static final Pattern ALLOWED = words("billige?|billigere|nyheter|lege|kollege|privilege");

  @Test
  void everyTextFileStandsInThreeLanguages() {
    List<String> wrong = new ArrayList<>();
    for (TextFile file : FILES) {
      for (String other : LANGUAGES) {
        if (!Files.exists(file.beside(other))) {
          wrong.add(file.beside(other) + " is missing");
        }
      }
      file.repeated().forEach(key -> wrong.add(file.path() + ": " + key + " stands twice"));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theLanguagesHaveTheSameKeysAndPlaces() {
    List<String> wrong = new ArrayList<>();
    for (TextFile file : FILES) {
      for (TextFile other : FILES) {
        if (file.room().equals(other.room()) && !file.language().equals(other.language())) {
          for (String key : file.texts().keySet()) {
            if (!other.texts().containsKey(key)) {
              wrong.add(other.path() + " lacks " + key);
            } else if (!file.places(key).equals(other.places(key))) {
              wrong.add(
                  "%s: %s has places %s, in %s %s"
                      .formatted(
                          other.path(), key, other.places(key), file.language(), file.places(key)));
            }
          }
        }
      }
    }
    assertThat(new TreeSet<>(wrong)).isEmpty();
  }

  @Test
  void everyTextIsAMessageThatCanBeFilledIn() {
    List<String> wrong = new ArrayList<>();
    for (TextFile file : FILES) {
      for (Map.Entry<String, String> text : file.texts().entrySet()) {
        String pattern = text.getValue();
        String where = file.path() + ": " + text.getKey();
        if (pattern.isBlank()) {
          wrong.add(where + " says nothing");
        }
        if (pattern.replace("''", "").contains("'")) {
          wrong.add(where + " has a single apostrophe: write it twice");
        }
        try {
          new MessageFormat(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
          wrong.add(where + " is no message: " + e.getMessage());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nynorskIsNynorsk() {
    assertThat(found("nn", NOT_NYNORSK)).as("bokmål in nynorsk texts").isEmpty();
  }

  @Test
  void bokmaalIsBokmaal() {
    assertThat(found("nb", NOT_BOKMAAL)).as("nynorsk in bokmål texts").isEmpty();
  }

  @Test
  void englishIsEnglish() {
    assertThat(found("en", NOT_ENGLISH)).as("Norwegian in English texts").isEmpty();
  }

  @Test
  void noSentenceIsTheSameInNorwegianAndEnglish() {
    List<String> same = new ArrayList<>();
    for (TextFile english : TextFile.in("en")) {
      for (TextFile other : FILES) {
        if (other.room().equals(english.room()) && !other.language().equals("en")) {
          english
              .texts()
              .forEach(
                  (key, text) -> {
                    boolean sentence = text.split("\\s+").length > 3;
                    if (sentence && text.equals(other.texts().get(key))) {
                      same.add(other.path() + ": " + key + " is English");
                    }
                  });
        }
      }
    }
    assertThat(same).isEmpty();
  }

  private static List<String> found(String language, Pattern strange) {
    List<String> found = new ArrayList<>();
    for (TextFile file : TextFile.in(language)) {
      file.texts()
          .forEach(
              (key, text) ->
                  strange
                      .matcher(text)
                      .results()
                      .map(hit -> hit.group())
                      .filter(word -> !ALLOWED.matcher(word).matches())
                      .forEach(word -> found.add(file.path() + ": " + key + " says " + word)));
    }
    return found;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}-])(" + alternatives + ")(?![\\p{L}-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
