package no.husrom.history.words;

import static no.husrom.store.schema.Tables.TAG;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.history.Change;
import no.husrom.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Says what tags are called that changes name by their ids, also those that are gone.
public final class TagNameStore {

  /// The names by id.
  public Map<String, String> among(Transaction tx, List<Change> changes) {
    Set<String> ids = new HashSet<>();
    for (Change change : changes) {
      for (Map<String, @Nullable String> side : HiddenStore.sides(change)) {
        String tag = side.get("tag_id");
        if (tag != null) {
          ids.add(tag);
        }
      }
    }
    Map<String, String> names = new HashMap<>();
    for (String id : ids) {
      String now = tx.sql().select(TAG.NAME).from(TAG).where(TAG.ID.eq(id)).fetchOne(TAG.NAME);
      String name = now != null ? now : HiddenStore.last(tx, "tag", id, "name");
      names.put(id, name == null ? id : name);
    }
    return names;
  }
}
