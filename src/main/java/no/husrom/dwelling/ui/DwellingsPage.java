package no.husrom.dwelling.ui;

import java.util.Map;
import java.util.function.Function;
import no.husrom.dwelling.use.DwellingUse;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RecordPage;
import no.husrom.store.Database;
import no.husrom.store.Transaction;

/// The dwelling register: every dwelling at the municipality's disposal.
public final class DwellingsPage extends RecordPage<DwellingView> {

  /// @param uses who holds each dwelling today, by id
  public DwellingsPage(
      Desk desk, Database database, Function<Transaction, Map<String, DwellingUse>> uses) {
    this(desk, new DwellingRegister(database, desk, uses));
  }

  private DwellingsPage(Desk desk, DwellingRegister register) {
    super(
        desk,
        desk.texts(DwellingsPage.class),
        register,
        DwellingTable.make(desk.texts(DwellingsPage.class)),
        new DwellingForm(desk, register));
  }
}
