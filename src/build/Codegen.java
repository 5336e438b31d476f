import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/// Makes the typed SQL classes of `no.husrom.store.schema` from the migrations, by running them on
/// an H2 database in memory, and the number of the newest of them. Does nothing when neither the
/// migrations nor the generator changed.
///
/// Usage: `java -cp … Codegen.java MIGRATIONS OUT VERSION GENERATOR`.
public class Codegen {
  private static final String URL =
      "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Path migrations = Path.of(args[0]);
    Path out = Path.of(args[1]);
    String stamp = digest(migrations, args[2], Path.of(args[3]));
    Path stampFile = out.resolve("stamp");
    if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    try (var keepOpen = DriverManager.getConnection(URL)) {
      Flyway.configure()
          .dataSource(URL, "", "")
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      GenerationTool.generate(
          new Configuration()
              .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(URL))
              .withGenerator(
                  new Generator()
                      .withDatabase(
                          new Database()
                              .withName("org.jooq.meta.h2.H2Database")
                              .withInputSchema("public")
                              .withOutputSchemaToDefault(true)
                              .withExcludes("flyway_schema_history"))
                      .withGenerate(
                          new Generate()
                              .withJavaTimeTypes(true)
                              .withImplicitJoinPathsToOne(false)
                              .withImplicitJoinPathsToMany(false)
                              .withDaos(false))
                      .withTarget(
                          new Target()
                              .withPackageName("no.husrom.store.schema")
                              .withDirectory(out.toString()))));
    }
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("no/husrom/store/schema/SchemaVersion.java"), version(migrations));
    Files.writeString(stampFile, stamp);
  }

  /// The newest migration's number as a constant, so that a database that has it need not be
  /// compared with all the migrations each time it is opened.
  private static String version(Path migrations) throws Exception {
    try (var files = Files.list(migrations)) {
      int newest =
          files
              .map(file -> file.getFileName().toString())
              .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
              .max()
              .orElseThrow();
      return "package no.husrom.store.schema;\n\n"
          + "public final class SchemaVersion {\n"
          + "  private SchemaVersion() {}\n\n"
          + "  public static final int NEWEST = "
          + newest
          + ";\n}\n";
    }
  }

  private static String digest(Path migrations, String version, Path generator) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(version.getBytes(StandardCharsets.UTF_8));
    digest.update(Files.readAllBytes(generator));
    List<Path> files;
    try (var tree = Files.walk(migrations)) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
