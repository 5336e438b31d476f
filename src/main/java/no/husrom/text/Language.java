package no.husrom.text;

import java.util.Locale;
import java.util.Optional;

/// A language of the program. Nynorsk comes first: it is what the program speaks when nothing else
/// is said.
public enum Language {
  NYNORSK("nn", Locale.of("nn", "NO"), "Nynorsk"),
  BOKMAAL("nb", Locale.of("nb", "NO"), "Bokmål"),
  ENGLISH("en", Locale.of("en", "GB"), "English");

  private final String code;
  private final Locale locale;
  private final String ownName;

  Language(String code, Locale locale, String ownName) {
    this.code = code;
    this.locale = locale;
    this.ownName = ownName;
  }

  /// `nn`, `nb` or `en`.
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /// The language's name in itself.
  public String ownName() {
    return ownName;
  }

  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// The language that fits a system's locale: Norwegian `no` is read as bokmål; a language we do
  /// not speak gives nynorsk. So does English of no country, which is what Java makes of a machine
  /// whose language nobody has chosen (`LANG=C`).
  public static Language fitting(Locale system) {
    String code = system.getLanguage().equals("no") ? "nb" : system.getLanguage();
    boolean chosen = !code.equals("en") || !system.getCountry().isEmpty();
    return chosen ? ofCode(code).orElse(NYNORSK) : NYNORSK;
  }
}
