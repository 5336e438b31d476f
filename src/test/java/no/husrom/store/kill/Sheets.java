package no.husrom.store.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The sheets that a killed program was importing: few rows with many columns that the register has
/// no field for, since those become rows of their own: what takes time to commit is many rows.
final class Sheets {
  static final int ROWS = 300;

  /// Columns of the dwellings' own.
  static final int FREE = 20;

  /// So many imports there are sheets for.
  static final int TURNS = 4;

  private static final String NOTE = "Kvifor, når og av kven.";

  private Sheets() {}

  /// The sheets of one turn.
  static List<Path> of(Path folder, int turn) {
    return List.of(
        folder.resolve("bustader-" + turn + ".csv"),
        folder.resolve("husstandar-" + turn + ".csv"),
        folder.resolve("leigekontraktar-" + turn + ".csv"));
  }

  static void write(Path folder) throws IOException {
    for (int turn = 1; turn <= TURNS; turn++) {
      StringBuilder dwellings = new StringBuilder("Bustad-id;Adresse;Soverom;Merknad");
      for (int field = 1; field <= FREE; field++) {
        dwellings.append(";Skåp ").append(field);
      }
      dwellings.append('\n');
      StringBuilder households =
          new StringBuilder("Husstand-id;Husstand;Gruppe;Medlemmer (fødselsår);Merknad\n");
      StringBuilder leases =
          new StringBuilder("Kontrakt-id;Bustad-id;Husstand-id;Startdato;Månadsleige;Merknad\n");
      for (int row = 1; row <= ROWS; row++) {
        String id = turn + "-" + row;
        line(dwellings, "B" + id, "Vegen " + id, "2", NOTE + ";ope".repeat(FREE));
        line(households, "H" + id, "Familie " + id, "flyktning", "1985, 1987, 2015", NOTE);
        line(leases, "L" + id, "B" + id, "H" + id, "01.02.2026", "9500", NOTE);
      }
      List<StringBuilder> contents = List.of(dwellings, households, leases);
      for (int i = 0; i < contents.size(); i++) {
        Files.writeString(of(folder, turn).get(i), contents.get(i));
      }
    }
  }

  private static void line(StringBuilder sheet, String... cells) {
    sheet.append(String.join(";", cells)).append('\n');
  }
}
