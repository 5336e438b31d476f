package no.husrom.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.husrom.store.backup.Manifest.Part;
import no.husrom.store.backup.Outcome.Flaw;
import no.husrom.store.schema.SchemaVersion;

/// A backup that is being read. It may come from anywhere: nothing of it is believed before its
/// digest is checked, and no more is unpacked than it says it holds.
final class BackupFile implements AutoCloseable {
  private static final int LARGEST_MANIFEST = 1 << 20;

  /// A larger table than this that shrank more than so many times is no register of homes.
  private static final long SMALL = 50L << 20;

  private static final int MOST_SHRUNK = 200;

  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /// Opens a backup and checks the digest of every part.
  ///
  /// @throws Flawed when it cannot be used
  static BackupFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Flawed(Flaw.NOT_THERE, "", null);
    }
    try {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      try {
        BackupFile backup = new BackupFile(zip, manifest(zip));
        backup.check();
        return backup;
      } catch (RuntimeException | IOException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new Flawed(begun(file) ? Flaw.DAMAGED : Flaw.NOT_A_BACKUP, "", e);
    } catch (IOException e) {
      throw new Flawed(Flaw.NOT_READABLE, "", e);
    }
  }

  /// Whether it starts as a zip file does, and so was one before it was cut off.
  private static boolean begun(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
    } catch (IOException e) {
      throw new Flawed(Flaw.NOT_READABLE, "", e);
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ManifestJson.ENTRY);
    if (entry == null) {
      throw new Flawed(Flaw.NOT_A_BACKUP, "", null);
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(LARGEST_MANIFEST);
    } catch (IOException e) {
      throw new Flawed(Flaw.DAMAGED, ManifestJson.ENTRY, e);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != entry.getCrc()) {
      throw new Flawed(Flaw.DAMAGED, ManifestJson.ENTRY, null);
    }
    Manifest manifest = ManifestJson.read(new String(bytes, StandardCharsets.UTF_8));
    if (manifest.schemaVersion() > SchemaVersion.NEWEST) {
      throw new Flawed(Flaw.TOO_NEW, "", null);
    }
    return manifest;
  }

  private void check() {
    for (Part part : manifest.tables()) {
      ZipEntry entry = entry(part);
      long packed = Math.max(1, entry.getCompressedSize());
      if (part.bytes() > SMALL && part.bytes() / packed > MOST_SHRUNK) {
        throw new Flawed(Flaw.DAMAGED, part.entry(), null);
      }
      MessageDigest digest = RowDigest.sha256();
      long left = part.bytes();
      byte[] buffer = new byte[1 << 16];
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
          left -= read;
        }
      } catch (IOException e) {
        throw new Flawed(Flaw.DAMAGED, part.entry(), e);
      }
      if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
        throw new Flawed(Flaw.DAMAGED, part.entry(), null);
      }
    }
  }

  private ZipEntry entry(Part part) {
    ZipEntry entry = zip.getEntry(part.entry());
    if (entry == null) {
      throw new Flawed(Flaw.DAMAGED, part.entry(), null);
    }
    return entry;
  }

  Manifest manifest() {
    return manifest;
  }

  /// The lines of a table's file; the first is the names of its columns.
  BufferedReader lines(Part part) throws IOException {
    return new BufferedReader(
        new InputStreamReader(zip.getInputStream(entry(part)), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
