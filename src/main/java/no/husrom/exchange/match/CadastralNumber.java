package no.husrom.exchange.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cadastral number (matrikkelnummer) put together and compared: gards-, bruks-, feste- and
/// seksjonsnummer, of which the last two may be 0 or left out. "118/507/0/2" is section 2.
public final class CadastralNumber {
  private static final int PARTS = 4;

  private CadastralNumber() {}

  /// The number with its third and fourth part, which may be unknown.
  public static String of(String holding, @Nullable String leasehold, @Nullable String section) {
    boolean bare = leasehold == null || leasehold.equals("0");
    if (bare && (section == null || section.equals("0"))) {
      return holding;
    }
    String third = holding + "/" + (leasehold == null ? "0" : leasehold);
    return section == null ? third : third + "/" + section;
  }

  /// The parts, empty where there is none or a 0.
  public static List<String> parts(@Nullable String number) {
    List<String> parts = new ArrayList<>();
    for (String part : (number == null ? "" : number).split("/", -1)) {
      parts.add(part.strip().equals("0") ? "" : part.strip());
    }
    while (parts.size() < PARTS) {
      parts.add("");
    }
    return parts;
  }

  public static boolean same(@Nullable String one, @Nullable String other) {
    return parts(one).equals(parts(other));
  }
}
