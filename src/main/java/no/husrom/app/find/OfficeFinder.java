package no.husrom.app.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.husrom.kit.Desk;
import no.husrom.kit.palette.PaletteItem;
import no.husrom.search.Index;
import no.husrom.search.record.Found;
import no.husrom.search.record.RecordIndexStore;
import no.husrom.store.Database;

/// Finds records and commands for the box over everything.
public final class OfficeFinder {
  private static final int MOST = 30;
  private static final int COMMAND_FIRST = 50;

  private final Desk desk;
  private final Database database;
  private final List<Command> commands;
  private final FoundItems items;
  private final Index<Command> things;
  private final RecordIndexStore store = new RecordIndexStore();
  private volatile Index<Found> records = new Index.Maker<Found>().make();
  private boolean reading;
  private boolean stale;

  public OfficeFinder(Desk desk, Database database, List<Command> commands, FindWays ways) {
    this.desk = desk;
    this.database = database;
    this.commands = List.copyOf(commands);
    items = new FoundItems(desk, ways);
    Index.Maker<Command> maker = new Index.Maker<>();
    commands.forEach(c -> maker.add(c, c.title(), c.alias(), COMMAND_FIRST));
    things = maker.make();
  }

  /// Reads the records again, as after a commit; several of them upon each other are read once.
  public void refresh() {
    stale = true;
    if (!reading) {
      reading = true;
      stale = false;
      LocalDate today = desk.today();
      desk.background()
          .run(
              () -> database.read(tx -> store.read(tx, today)),
              index -> {
                records = index;
                reading = false;
                if (stale) {
                  refresh();
                }
              });
    }
  }

  /// What fits, the best first; the commands while nothing is asked. On any thread.
  public List<PaletteItem> find(String text) {
    if (text.isBlank()) {
      return commands.stream().map(items::item).toList();
    }
    record Scored(int points, PaletteItem item) {}
    List<Scored> found = new ArrayList<>();
    things.find(text, MOST).forEach(h -> found.add(new Scored(h.points(), items.item(h.what()))));
    records.find(text, MOST).forEach(h -> found.add(new Scored(h.points(), items.item(h.what()))));
    return found.stream()
        .sorted(Comparator.comparingInt(Scored::points).reversed())
        .limit(MOST)
        .map(Scored::item)
        .toList();
  }
}
