package no.husrom.exchange.remember;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.words.PlainWords;

/// What a source is known by: its headings, in whatever order and however written. The names of
/// file and sheet are none of it, since they often hold a year.
final class Fingerprint {
  private Fingerprint() {}

  /// @param proposed the sheet as it is recognised before anybody has said anything of it
  static Optional<String> of(SheetMapping proposed) {
    String headings =
        proposed.columns().stream()
            .map(ColumnMapping::heading)
            .map(PlainWords::of)
            .filter(plain -> !plain.isEmpty())
            .sorted()
            .collect(Collectors.joining("\n"));
    return headings.isEmpty() ? Optional.empty() : Optional.of(digest(headings));
  }

  private static String digest(String headings) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
