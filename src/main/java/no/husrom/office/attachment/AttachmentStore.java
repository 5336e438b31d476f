package no.husrom.office.attachment;

import static no.husrom.store.schema.Tables.ATTACHMENT;
import static no.husrom.store.schema.Tables.ATTACHMENT_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.AttachmentContentRecord;
import no.husrom.store.schema.tables.records.AttachmentRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reads and writes the files of records. `register` is DWELLING, HOUSEHOLD or LEASE.
public final class AttachmentStore {

  /// The files of each record that has any, by its id, in order of name; without their content.
  public Map<String, List<Attachment>> all(Transaction tx, String register) {
    return tx.sql()
        .selectFrom(ATTACHMENT)
        .where(ATTACHMENT.REGISTER.eq(register))
        .orderBy(ATTACHMENT.FILE_NAME)
        .fetchGroups(ATTACHMENT.RECORD_ID, AttachmentStore::attachment);
  }

  /// The files of one record, in order of name.
  public List<Attachment> of(Transaction tx, String register, String record) {
    return tx.sql()
        .selectFrom(ATTACHMENT)
        .where(of(register, record))
        .orderBy(ATTACHMENT.FILE_NAME)
        .fetch(AttachmentStore::attachment);
  }

  private static Condition of(String register, String record) {
    return ATTACHMENT.REGISTER.eq(register).and(ATTACHMENT.RECORD_ID.eq(record));
  }

  private static Attachment attachment(AttachmentRecord r) {
    return new Attachment(
        r.getFileName(), r.getMediaType(), r.getByteCount(), r.getDigest(), r.getAddedOn());
  }

  /// The bytes of a file; empty when the record has none of this name.
  public Optional<byte[]> content(Transaction tx, String register, String record, String name) {
    return tx.sql()
        .select(ATTACHMENT_CONTENT.CONTENT)
        .from(ATTACHMENT_CONTENT)
        .join(ATTACHMENT)
        .on(ATTACHMENT.DIGEST.eq(ATTACHMENT_CONTENT.DIGEST))
        .where(of(register, record))
        .and(ATTACHMENT.FILE_NAME.eq(name))
        .fetchOptional(ATTACHMENT_CONTENT.CONTENT);
  }

  /// How many bytes all files hold together, each content counted once.
  public long bytesInAll(Transaction tx) {
    var contents = DSL.selectDistinct(ATTACHMENT.DIGEST, ATTACHMENT.BYTE_COUNT).from(ATTACHMENT);
    Long sum =
        tx.sql()
            .select(DSL.sum(contents.field(ATTACHMENT.BYTE_COUNT)).cast(Long.class))
            .from(contents)
            .fetchOneInto(Long.class);
    return sum == null ? 0 : sum;
  }

  /// Whether some record has a file with this content.
  boolean has(Transaction tx, String digest) {
    return tx.sql().fetchExists(ATTACHMENT, ATTACHMENT.DIGEST.eq(digest));
  }

  /// Adds a file under a name that the record's others do not have.
  void add(Transaction tx, String register, String record, Attachment file, byte[] content) {
    if (!tx.sql().fetchExists(ATTACHMENT_CONTENT, ATTACHMENT_CONTENT.DIGEST.eq(file.digest()))) {
      Saving.insert(tx, List.of(new AttachmentContentRecord(file.digest(), content)));
    }
    Saving.insert(
        tx,
        List.of(
            new AttachmentRecord(
                register,
                record,
                file.fileName(),
                file.mediaType(),
                file.bytes(),
                file.digest(),
                file.addedOn())));
  }

  /// Takes a file off its record.
  public void delete(Transaction tx, String register, String record, String name) {
    Saving.delete(tx, ATTACHMENT, of(register, record).and(ATTACHMENT.FILE_NAME.eq(name)));
  }
}
