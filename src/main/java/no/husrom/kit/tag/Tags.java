package no.husrom.kit.tag;

import java.util.List;
import java.util.Map;

/// Where the tags of a register's records are kept. Each call is slow, off the screen's thread.
public interface Tags {

  /// All tags that can be hung on records, in their order.
  List<Tag> all();

  /// The tags of each record that has any, by its id.
  Map<String, List<Tag>> hung();

  /// Hangs a tag on records, or takes it off.
  void hang(List<String> records, Tag tag, boolean on);

  /// Makes a tag of this name and colour, and hangs it on the records.
  void make(List<String> records, String name, String colour);

  /// Gives the tag with this one's id its name and colour.
  void change(Tag tag);

  /// Takes a tag away from every record, and out of the list.
  void delete(Tag tag);
}
