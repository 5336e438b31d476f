package no.husrom.history;

import java.util.List;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.Tables;
import no.husrom.exchange.block.BlockLine;
import no.husrom.exchange.block.BlockReading;
import no.husrom.exchange.field.Register;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.text.Language;

/// A block of cells from elsewhere, put into a register's table as the page does it.
final class Pastes {
  /// A block is saved whole or not at all.
  static final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Pastes() {}

  static void paste(Database database, Register register, List<BlockLine> lines) {
    BlockReading reading =
        BlockReading.of(
            register,
            lines,
            database.read(new RegisterStore()::read),
            Tables.TODAY,
            Language.NYNORSK);
    if (!reading.flaws().isEmpty()) {
      throw new Withheld();
    }
    ImportResult result = new Importer(Tables.CLOCK).commitWritten(reading.preview(), database);
    if (!(result instanceof ImportResult.Saved)) {
      throw new AssertionError(reading.preview().problems());
    }
  }
}
