package no.husrom.app.find;

import java.time.LocalDate;
import no.husrom.kit.Desk;
import no.husrom.kit.palette.PaletteItem;
import no.husrom.search.record.Found;
import no.husrom.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Says what is found in the user's language, and where it leads.
final class FoundItems {
  private final Desk desk;
  private final Texts texts;
  private final FindWays ways;

  FoundItems(Desk desk, FindWays ways) {
    this.desk = desk;
    this.texts = desk.texts(FoundItems.class);
    this.ways = ways;
  }

  PaletteItem item(Command command) {
    return new PaletteItem(
        command.icon(), command.title(), command.detail(), command.keys(), command.run());
  }

  PaletteItem item(Found found) {
    return switch (found) {
      case Found.Home home ->
          item(
              Feather.HOME,
              home.address(),
              texts.say("found.home", home.bedrooms(), home.place()),
              () -> ways.dwelling().accept(home.id()));
      case Found.Family family ->
          item(
              Feather.USERS,
              family.label(),
              texts.say("found.family", texts.name(family.category()), texts.name(family.state())),
              () -> ways.household().accept(family.id()));
      case Found.Tenancy lease ->
          item(
              Feather.FILE_TEXT,
              lease.where() == null ? lease.who() : lease.who() + " – " + lease.where(),
              lease(lease),
              () -> ways.lease().accept(lease.id()));
      case Found.Vote vote ->
          item(
              Feather.CHECK_SQUARE,
              texts.say("found.vote", String.valueOf(vote.year())),
              vote.decided() == null
                  ? texts.say("found.vote.none")
                  : texts.say("found.vote.decided", vote.decided()),
              ways.decisions());
      case Found.Edition plan ->
          item(
              Feather.MAP,
              texts.say("found.plan", plan.id()),
              texts.say(plan.adopted() ? "found.plan.adopted" : "found.plan.draft"),
              () -> ways.plan().accept(plan.id()));
    };
  }

  private String lease(Found.Tenancy lease) {
    LocalDate ends = lease.ends();
    String from = desk.formats().date(lease.starts());
    return ends == null
        ? texts.say("found.lease.open", from)
        : texts.say("found.lease", from, desk.formats().date(ends));
  }

  private static PaletteItem item(Ikon icon, String title, String detail, Runnable run) {
    return new PaletteItem(icon, title, detail, "", run);
  }
}
