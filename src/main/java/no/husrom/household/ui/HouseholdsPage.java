package no.husrom.household.ui;

import java.util.function.Supplier;
import no.husrom.household.Household;
import no.husrom.household.need.HouseholdSize;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RecordPage;
import no.husrom.kit.table.RecordTable;
import no.husrom.office.Office;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// The household register: everyone who needs a home, or has one of the municipality's.
public final class HouseholdsPage extends RecordPage<Household> {

  public HouseholdsPage(Desk desk, Database database) {
    this(desk, new HouseholdRegister(database, desk.language()));
  }

  private HouseholdsPage(Desk desk, HouseholdRegister register) {
    super(
        desk,
        desk.texts(HouseholdsPage.class),
        register,
        table(desk, register::office),
        new HouseholdForm(desk, register::office));
  }

  private static RecordTable<Household> table(Desk desk, Supplier<Office> office) {
    Texts texts = desk.texts(HouseholdsPage.class);
    RecordTable<Household> table = new RecordTable<>(texts, Household::id);
    table.text("label", Household::label).wide();
    table.choice("category", Household::category);
    table.choice("state", Household::state);
    table.number("persons", h -> h.members().size());
    table.number(
        "bedrooms", h -> HouseholdSize.on(desk.today(), h, office.get().norm()).bedrooms());
    table.date("readyFrom", Household::readyFrom);
    table.date("deadline", Household::deadline);
    table.choice("ground", Household::legalGround).hidden();
    table.date("settledOn", Household::settledOn).hidden();
    table.yesNo("wheelchair", h -> h.needs().wheelchair()).hidden();
    table.yesNo("stepFree", h -> h.needs().stepFree()).hidden();
    table.yesNo("temporary", h -> h.needs().inTemporary()).hidden();
    table.date("applied", h -> h.application().appliedOn()).hidden();
    table.date("granted", h -> h.application().decidedOn()).hidden();
    table.kroner("income", h -> h.economy().incomePerYear()).hidden();
    table.kroner("wealth", h -> h.economy().wealth()).hidden();
    table.kroner("debt", h -> h.economy().debt()).hidden();
    table.choice("benefit", h -> h.economy().benefit()).hidden();
    table.number("weight", Household::weight).hidden();
    table.choice("secrecy", Household::secrecy).hidden();
    table.date("verified", Household::verifiedOn).hidden();
    table.text("id", Household::id).hidden();
    table.text("note", Household::note).hidden();
    table.empty(texts.say("none"));
    return table;
  }
}
