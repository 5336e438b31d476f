package no.husrom.office.table;

import static no.husrom.store.schema.Tables.RECORD_TAG;
import static no.husrom.store.schema.Tables.TAG;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.RecordTagRecord;
import no.husrom.store.schema.tables.records.TagRecord;

/// Reads and writes tags and the records they hang on. `register` is DWELLING, HOUSEHOLD or LEASE.
public final class TagStore {

  /// The tags of a register in their order.
  public List<OfficeTag> all(Transaction tx, String register) {
    return tx.sql()
        .selectFrom(TAG)
        .where(TAG.REGISTER.eq(register))
        .orderBy(TAG.PLACE, TAG.NAME)
        .fetch(TagStore::tag);
  }

  /// The tags of each record that has any, by its id.
  public Map<String, List<OfficeTag>> hung(Transaction tx, String register) {
    return tx.sql()
        .select(RECORD_TAG.RECORD_ID, TAG.ID, TAG.NAME, TAG.COLOUR)
        .from(RECORD_TAG)
        .join(TAG)
        .on(TAG.ID.eq(RECORD_TAG.TAG_ID))
        .where(RECORD_TAG.REGISTER.eq(register))
        .orderBy(TAG.PLACE, TAG.NAME)
        .fetchGroups(
            RECORD_TAG.RECORD_ID,
            r -> new OfficeTag(r.get(TAG.ID), r.get(TAG.NAME), r.get(TAG.COLOUR)));
  }

  private static OfficeTag tag(TagRecord r) {
    return new OfficeTag(r.getId(), r.getName(), r.getColour());
  }

  /// Hangs a tag on those of the records where it does not hang already.
  public void hang(Transaction tx, String register, Collection<String> records, String tag) {
    Set<String> there =
        tx.sql()
            .select(RECORD_TAG.RECORD_ID)
            .from(RECORD_TAG)
            .where(RECORD_TAG.REGISTER.eq(register))
            .and(RECORD_TAG.TAG_ID.eq(tag))
            .fetchSet(RECORD_TAG.RECORD_ID);
    Saving.insert(
        tx,
        records.stream()
            .distinct()
            .filter(record -> !there.contains(record))
            .map(record -> new RecordTagRecord(register, record, tag))
            .toList());
  }

  /// Takes a tag off records.
  public void takeOff(Transaction tx, String register, Collection<String> records, String tag) {
    for (List<String> some : Saving.parts(List.copyOf(records))) {
      Saving.delete(
          tx,
          RECORD_TAG,
          RECORD_TAG
              .REGISTER
              .eq(register)
              .and(RECORD_TAG.RECORD_ID.in(some))
              .and(RECORD_TAG.TAG_ID.eq(tag)));
    }
  }

  /// Gives the tag with this one's id its name and colour.
  public void change(Transaction tx, OfficeTag tag) {
    TagRecord changes = new TagRecord();
    changes.setName(tag.name());
    changes.setColour(tag.colour());
    Saving.update(tx, changes, TAG.ID.eq(tag.id()));
  }

  /// The id of the register's tag of this name, made when there is none; the colour is of a new
  /// one.
  public String make(Transaction tx, String register, String name, String colour) {
    List<OfficeTag> known = all(tx, register);
    return known.stream()
        .filter(tag -> tag.name().equals(name))
        .map(OfficeTag::id)
        .findFirst()
        .orElseGet(
            () -> {
              String id = "T" + tx.nextNumber();
              Saving.insert(
                  tx, List.of(new TagRecord(id, register, name, colour, known.size() + 1)));
              return id;
            });
  }

  /// Takes a tag off every record and out of the list.
  public void delete(Transaction tx, String tag) {
    Saving.delete(tx, RECORD_TAG, RECORD_TAG.TAG_ID.eq(tag));
    Saving.delete(tx, TAG, TAG.ID.eq(tag));
  }
}
