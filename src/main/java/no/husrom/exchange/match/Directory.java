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
/// and rows that are refused. Where a record that is closed has a key in common with one that is
/// not, the key is the other's alone.
public final class Directory<K> {
  private final Set<String> ids = new HashSet<>();
  private final Map<K, List<String>> byKey = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<String, Place> refusedIds = new HashMap<>();
  private final Map<K, Place> refusedKeys = new HashMap<>();

  /// The record `id` has this key; whether it is closed is as told the last time.
  public void add(String id, K key, boolean isClosed) {
    ids.add(id);
    if (isClosed) {
      closed.add(id);
    } else {
      closed.remove(id);
    }
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

  /// The records with this key: those that are not closed, if there are any.
  public List<String> with(K key) {
    return open(all(key));
  }

  /// The records with this key, closed or not.
  public List<String> all(K key) {
    return byKey.getOrDefault(key, List.of());
  }

  /// Those of several records that are not closed; all of them when none is open.
  public List<String> open(List<String> several) {
    if (several.size() < 2 || closed.isEmpty()) {
      return several;
    }
    List<String> open = several.stream().filter(id -> !closed.contains(id)).toList();
    return open.isEmpty() ? several : open;
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
