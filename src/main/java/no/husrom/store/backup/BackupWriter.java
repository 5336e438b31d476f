package no.husrom.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.husrom.store.Transaction;
import no.husrom.store.backup.Manifest.Part;
import no.husrom.store.schema.DefaultSchema;
import no.husrom.store.schema.SchemaVersion;
import no.husrom.store.schema.Tables;
import org.jooq.Sequence;

/// Writes all that a transaction sees.
final class BackupWriter {
  private static final String MUNICIPALITY = "municipality";

  private final ZipOutputStream zip;
  private long written;

  private BackupWriter(ZipOutputStream zip) {
    this.zip = zip;
  }

  /// Writes a backup; does not close the stream.
  static Manifest write(Transaction tx, OutputStream out, Instant now) {
    Map<String, Long> sequences = new TreeMap<>();
    for (Sequence<?> sequence : DefaultSchema.DEFAULT_SCHEMA.getSequences()) {
      sequences.put(sequence.getName(), tx.sql().nextval(sequence).longValue());
    }
    String municipality =
        tx.sql()
            .select(Tables.OFFICE_SETTING.CONTENT)
            .from(Tables.OFFICE_SETTING)
            .where(Tables.OFFICE_SETTING.NAME.eq(MUNICIPALITY))
            .fetchOptional(Tables.OFFICE_SETTING.CONTENT)
            .orElse("");
    String version = BackupWriter.class.getPackage().getImplementationVersion();
    try {
      BufferedOutputStream buffer = new BufferedOutputStream(out);
      ZipOutputStream zip = new ZipOutputStream(buffer, StandardCharsets.UTF_8);
      BackupWriter writer = new BackupWriter(zip);
      Manifest manifest =
          new Manifest(
              version == null ? "0" : version,
              SchemaVersion.NEWEST,
              now,
              municipality,
              tx.sql().connectionResult(writer::tables),
              sequences);
      zip.putNextEntry(new ZipEntry(ManifestJson.ENTRY));
      zip.write(ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
      buffer.flush();
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Part> tables(Connection connection) throws SQLException, IOException {
    List<Part> parts = new ArrayList<>();
    for (Table table : Table.of(connection)) {
      Part named = new Part(table.name(), 0, 0, "", "");
      zip.putNextEntry(new ZipEntry(named.entry()));
      MessageDigest digest = RowDigest.sha256();
      DigestOutputStream out = new DigestOutputStream(zip, digest);
      RowDigest rows = new RowDigest();
      written = 0;
      line(out, RowJson.line(table.columnNames()));
      table.read(
          connection,
          row -> {
            String line = RowJson.line(row);
            rows.add(line);
            line(out, line);
          });
      zip.closeEntry();
      parts.add(
          new Part(
              table.name(),
              rows.rows(),
              written,
              HexFormat.of().formatHex(digest.digest()),
              rows.hex()));
    }
    return parts;
  }

  private void line(OutputStream out, String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written += bytes.length;
  }
}
