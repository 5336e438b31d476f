package no.husrom.plan.solve.divide;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Things that belong together because of what they have in common, directly or through others.
final class Groups {
  private final Map<String, String> parent = new HashMap<>();

  /// @param other null: the thing is alone, until it is joined with another
  void join(String one, @Nullable String other) {
    String root = of(one);
    if (other != null) {
      String otherRoot = of(other);
      if (!root.equals(otherRoot)) {
        parent.put(otherRoot, root);
      }
    }
  }

  /// The same for all that belong together.
  String of(String one) {
    String root = one;
    for (String up = parent.get(root); up != null && !up.equals(root); up = parent.get(root)) {
      root = up;
    }
    for (String at = one; !at.equals(root); ) {
      String up = parent.getOrDefault(at, root);
      parent.put(at, root);
      at = up;
    }
    return root;
  }
}
