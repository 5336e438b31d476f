package no.husrom.exchange.property;

import java.util.List;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.lease.Term;
import org.jspecify.annotations.Nullable;

/// What the words for a contract's type and state mean; they stand among others, as "A-Omsorg
/// tidsubestemt".
final class ContractWords {
  private static final List<String> OPEN = Words.of("contract.open");
  private static final List<String> FIXED = Words.of("contract.fixed");
  private static final List<String> MAINTENANCE = Words.of("contract.maintenance");
  private static final List<String> ENDED = Words.of("contract.ended");

  private ContractWords() {}

  static boolean isOpen(String type) {
    return says(type, OPEN);
  }

  static boolean isMaintenance(String type) {
    return says(type, MAINTENANCE);
  }

  static boolean isEnded(String state) {
    return says(state, ENDED);
  }

  /// Null when the words do not say; then the contract's end does.
  static @Nullable Term term(String type) {
    return isOpen(type) ? Term.OPEN : says(type, FIXED) ? Term.FIXED : null;
  }

  private static boolean says(String words, List<String> meant) {
    String plain = " " + PlainWords.of(words) + " ";
    return meant.stream().anyMatch(word -> plain.contains(" " + word + " "));
  }
}
