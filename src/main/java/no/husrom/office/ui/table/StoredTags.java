package no.husrom.office.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.kit.tag.Tag;
import no.husrom.kit.tag.Tags;
import no.husrom.office.table.OfficeTag;
import no.husrom.office.table.TagStore;
import no.husrom.store.Database;

/// The tags of one register, in the database.
public record StoredTags(Database database, String register) implements Tags {
  private static final TagStore STORE = new TagStore();

  private static Tag tag(OfficeTag tag) {
    return new Tag(tag.id(), tag.name(), tag.colour());
  }

  @Override
  public List<Tag> all() {
    return database.read(tx -> STORE.all(tx, register)).stream().map(StoredTags::tag).toList();
  }

  @Override
  public Map<String, List<Tag>> hung() {
    Map<String, List<Tag>> hung = new HashMap<>();
    database
        .read(tx -> STORE.hung(tx, register))
        .forEach((id, tags) -> hung.put(id, tags.stream().map(StoredTags::tag).toList()));
    return hung;
  }

  @Override
  public void hang(List<String> records, Tag tag, boolean on) {
    database.change(
        tx -> {
          if (on) {
            STORE.hang(tx, register, records, tag.id());
          } else {
            STORE.takeOff(tx, register, records, tag.id());
          }
        });
  }

  @Override
  public void make(List<String> records, String name, String colour) {
    database.change(
        tx -> STORE.hang(tx, register, records, STORE.make(tx, register, name, colour)));
  }

  @Override
  public void change(Tag tag) {
    database.change(tx -> STORE.change(tx, new OfficeTag(tag.id(), tag.name(), tag.colour())));
  }

  @Override
  public void delete(Tag tag) {
    database.change(tx -> STORE.delete(tx, tag.id()));
  }
}
