package no.husrom.exchange.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.problem.Place;
import org.jspecify.annotations.Nullable;

/// Finds records by id or by another key: those of the register, those that rows of the files make,
/// and rows that are refused.
public final class Directory<K> {
  private final Set<String> ids = new HashSet<>();
  private final Map<K, List<String>> byKey = new HashMap<>();
  private final Map<String, Place> refusedIds = new HashMap<>();
  private final Map<K, Place> refusedKeys = new HashMap<>();

  public void add(String id, K key) {
    ids.add(id);
    List<String> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!same.contains(id)) {
      same.add(id);
    }
  }

  public void refuse(@Nullable String id, @Nullable K key, Place row) {
    if (id != null) {
      refusedIds.putIfAbsent(id, row);
    }
    if (key != null) {
      refusedKeys.putIfAbsent(key, row);
    }
  }

  public boolean has(String id) {
    return ids.contains(id);
  }

  public List<String> with(K key) {
    return byKey.getOrDefault(key, List.of());
  }

  public Reference byId(String id) {
    Place refused = refusedIds.get(id);
    return has(id)
        ? new Reference.Found(id)
        : refused != null ? new Reference.Refused(refused) : new Reference.Nobody();
  }

  public Reference byKey(K key) {
    List<String> found = with(key);
    Place refused = refusedKeys.get(key);
    return switch (found.size()) {
      case 0 -> refused == null ? new Reference.Nobody() : new Reference.Refused(refused);
      case 1 -> new Reference.Found(found.getFirst());
      default -> new Reference.Several(found);
    };
  }
}
