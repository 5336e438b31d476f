package no.husrom.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup that somebody has written anew with care, so that its digests hold.
final class Rewritten {
  private final Path file;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private Rewritten(Path file) {
    this.file = file;
  }

  static Rewritten of(Path file) throws IOException {
    Rewritten made = new Rewritten(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
        made.entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return made;
  }

  /// Changes the first row of a table that the change changes, and all that is said of it.
  Rewritten line(String table, UnaryOperator<String> change) {
    String entry = "tables/" + table + ".jsonl";
    List<String> before = text(entry).lines().toList();
    int at = 1;
    while (change.apply(before.get(at)).equals(before.get(at))) {
      at++;
    }
    String first = before.get(at);
    String after = text(entry).replace(first, change.apply(first));
    String said = text(ManifestJson.ENTRY);
    return put(entry, after)
        .put(
            ManifestJson.ENTRY,
            said.replace(sha256(String.join("\n", before) + "\n"), sha256(after))
                .replace(content(before), content(after.lines().toList()))
                .replaceAll(
                    "(\"table\" : \"" + table + "\",\\s+\"rows\" : \\d+,\\s+\"bytes\" : )\\d+",
                    "$1" + after.getBytes(StandardCharsets.UTF_8).length));
  }

  Rewritten manifest(UnaryOperator<String> change) {
    return put(ManifestJson.ENTRY, change.apply(text(ManifestJson.ENTRY)));
  }

  Rewritten put(String entry, String content) {
    entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Rewritten without(String entry) {
    entries.remove(entry);
    return this;
  }

  void save() throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  private String text(String entry) {
    return new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
  }

  static String sha256(String text) {
    return HexFormat.of()
        .formatHex(RowDigest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String content(List<String> lines) {
    RowDigest digest = new RowDigest();
    lines.stream().skip(1).forEach(digest::add);
    return digest.hex();
  }
}
