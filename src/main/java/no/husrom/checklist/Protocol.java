package no.husrom.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The protocol of a handover (overtakingsprotokoll): rooms, meters, keys, fire safety and defects,
/// written down by hand on the spot. Meter numbers that are known are printed, unless the address
/// is secret.
final class Protocol {
  private static final List<String> ROOMS_BEFORE =
      List.of("room.hall", "room.kitchen", "room.living");
  private static final List<String> ROOMS_AFTER =
      List.of("room.bath", "room.laundry", "room.storage", "room.outside");
  private static final List<String> KEYS =
      List.of("key.entrance", "key.home", "key.mailbox", "key.storage");
  private static final List<String> FIRE =
      List.of("fire.alarm", "fire.extinguisher", "fire.escape", "fire.stove");
  private static final int EMPTY_ROOMS = 1;
  private static final int EMPTY_DEFECTS = 4;

  private final Texts texts;
  private final ChecklistFacts facts;

  Protocol(Texts texts, ChecklistFacts facts) {
    this.texts = texts;
    this.facts = facts;
  }

  void addTo(Paper paper) {
    paper
        .heading(texts.say("protocol.rooms"))
        .smallPrint(texts.say("protocol.roomsHelp"))
        .table(rooms())
        .heading(texts.say("protocol.meters"))
        .table(meters())
        .heading(texts.say("protocol.keys"))
        .table(keys())
        .heading(texts.say("protocol.fire"))
        .table(fire())
        .heading(texts.say("protocol.defects"))
        .smallPrint(texts.say("protocol.defectsHelp"))
        .table(defects());
  }

  private PaperTable rooms() {
    List<String> names = new ArrayList<>();
    ROOMS_BEFORE.forEach(key -> names.add(texts.say(key)));
    for (int i = 1; i <= facts.bedrooms(); i++) {
      names.add(texts.say("room.bedroom", Integer.toString(i)));
    }
    ROOMS_AFTER.forEach(key -> names.add(texts.say(key)));
    names.addAll(Collections.nCopies(EMPTY_ROOMS, ""));
    PaperTable table =
        new PaperTable(
            column("column.room", 30),
            column("column.floor", 14),
            column("column.walls", 14),
            column("column.ceiling", 14),
            column("column.windows", 18),
            column("column.fittings", 22),
            column("column.remark", 44));
    for (String name : names) {
      table.row(written(PaperCell.words(name), 6));
    }
    return table;
  }

  private PaperTable meters() {
    ChecklistFacts.Home home = facts.home();
    return new PaperTable(
            column("column.meter", 30),
            column("column.meterNumber", 34),
            column("column.reading", 34),
            column("column.photo", 20))
        .row(meter("meter.power", home == null ? null : home.powerMeter()))
        .row(meter("meter.water", home == null ? null : home.waterMeter()))
        .row(meter("meter.heat", null));
  }

  private List<PaperCell> meter(String key, @Nullable String number) {
    return List.of(
        PaperCell.words(texts.say(key)),
        number == null ? PaperCell.writeHere() : PaperCell.strong(number),
        PaperCell.writeHere(),
        PaperCell.writeHere());
  }

  private PaperTable keys() {
    PaperTable table =
        new PaperTable(
            column("column.key", 30),
            column("column.count", 14),
            column("column.keyNumber", 34),
            column("column.remark", 40));
    for (String key : KEYS) {
      table.row(written(PaperCell.words(texts.say(key)), 3));
    }
    return table.row(written(PaperCell.writeHere(), 3));
  }

  private PaperTable fire() {
    PaperTable table =
        new PaperTable(
            PaperColumn.left("", 4), column("column.shown", 60), column("column.remark", 54));
    for (String key : FIRE) {
      table.row(PaperCell.tick(), PaperCell.words(texts.say(key)), PaperCell.writeHere());
    }
    return table;
  }

  private PaperTable defects() {
    PaperTable table =
        new PaperTable(
            column("column.defect", 60), column("column.mends", 34), column("column.by", 24));
    for (int i = 0; i < EMPTY_DEFECTS; i++) {
      table.row(written(PaperCell.writeHere(), 2));
    }
    return table;
  }

  private PaperColumn column(String key, float share) {
    return PaperColumn.left(texts.say(key), share);
  }

  private static List<PaperCell> written(PaperCell first, int byHand) {
    List<PaperCell> cells = new ArrayList<>(List.of(first));
    cells.addAll(Collections.nCopies(byHand, PaperCell.writeHere()));
    return cells;
  }
}
