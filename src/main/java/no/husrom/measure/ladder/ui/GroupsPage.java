package no.husrom.measure.ladder.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.Page;
import no.husrom.kit.layout.Columns;
import no.husrom.kit.layout.Words;
import no.husrom.measure.ladder.Groups;
import no.husrom.measure.ladder.Groups.Cell;
import no.husrom.measure.ladder.LadderWords;
import no.husrom.rule.instrument.Instrument;
import no.husrom.text.Texts;

/// Each group's use of each instrument, as bars with their numbers: what is granted, what is tried,
/// and what is possible and nobody has tried.
final class GroupsPage extends Page {
  /// What a bar is made of, with its style.
  private record Part(String key, String style, ToIntFunction<Cell> count) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("part.granted", "bar-granted", Cell::granted),
          new Part("part.tried", "bar-tried", Cell::tried),
          new Part("part.untested", "bar-untested", Cell::untested));

  private final Desk desk;
  private final Texts texts;
  private final LadderWords words;
  private final Callable<Groups> reading;
  private final VBox body = new VBox();

  GroupsPage(Desk desk, Callable<Groups> reading) {
    super(
        desk.language(),
        desk.texts(GroupsPage.class).say("groups.title"),
        desk.texts(GroupsPage.class).say("groups.lead"));
    this.desk = desk;
    this.reading = reading;
    texts = desk.texts(GroupsPage.class);
    words = new LadderWords(desk.language());
    body.getStyleClass().add("overview");
    scrolling(body);
  }

  @Override
  public void refresh() {
    desk.background().run(reading, this::show);
  }

  private void show(Groups groups) {
    Label finding = Words.label(finding(groups), "strong");
    Line legend = new Line();
    PARTS.forEach(part -> legend.getChildren().add(key(part)));
    List<VBox> cards = groups.byGroup().stream().map(this::card).toList();
    body.getChildren().setAll(finding, legend, new Columns(22, cards));
  }

  /// What the national studies found, in this municipality's numbers.
  private String finding(Groups groups) {
    return texts.say(
        "groups.finding",
        sum(groups, Instrument.ALLOWANCE, Cell::granted),
        sum(groups, Instrument.START_LOAN, Cell::granted),
        sum(groups, Instrument.START_LOAN, Cell::untested),
        sum(groups, Instrument.ESTABLISHMENT_GRANT, Cell::granted),
        sum(groups, Instrument.ESTABLISHMENT_GRANT, Cell::untested));
  }

  private static int sum(Groups groups, Instrument instrument, ToIntFunction<Cell> count) {
    return groups.cells().stream()
        .filter(cell -> cell.instrument() == instrument)
        .mapToInt(count)
        .sum();
  }

  private HBox key(Part part) {
    Region colour = new Region();
    colour.getStyleClass().addAll("bar-key", part.style());
    Label name = new Label(texts.say(part.key()));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox key = new HBox(colour, name);
    key.getStyleClass().add("fact-line");
    return key;
  }

  private VBox card(List<Cell> cells) {
    Cell first = cells.getFirst();
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "group-card");
    card.getChildren()
        .add(
            Words.label(
                texts.say("groups.group", words.texts().name(first.group()), first.households()),
                "heading"));
    cells.forEach(cell -> card.getChildren().add(line(cell)));
    return card;
  }

  private VBox line(Cell cell) {
    Label name = Words.label(words.texts().name(cell.instrument()));
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label numbers = new Label(cell.granted() + " · " + cell.tried() + " · " + cell.untested());
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    numbers.getStyleClass().add("strong");
    HBox words = new HBox(name, numbers);
    words.getStyleClass().add("fact-line");
    List<Region> parts =
        PARTS.stream().filter(part -> part.count().applyAsInt(cell) > 0).map(this::part).toList();
    List<Integer> counts =
        PARTS.stream()
            .map(part -> part.count().applyAsInt(cell))
            .filter(count -> count > 0)
            .toList();
    StackedBar bar = new StackedBar(parts, counts, cell.households());
    bar.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    bar.setAccessibleText(
        texts.say(
            "groups.bar",
            this.words.texts().name(cell.instrument()),
            cell.granted(),
            cell.tried(),
            cell.untested(),
            cell.households()));
    VBox line = new VBox(words, bar);
    line.getStyleClass().add("fact-lines");
    return line;
  }

  private Region part(Part part) {
    Region region = new Region();
    region.getStyleClass().add(part.style());
    return region;
  }
}
