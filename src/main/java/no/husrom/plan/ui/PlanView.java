package no.husrom.plan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.household.allowance.Estimate;
import no.husrom.kit.Desk;
import no.husrom.kit.table.RecordTable;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Unplaced;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Supports;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.show.Redaction;
import no.husrom.plan.ui.answer.SureView;
import no.husrom.plan.words.Answers;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.Sought;
import no.husrom.plan.words.Told;
import no.husrom.rule.allowance.Allowance;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// All sides of a plan: placements and their reasons, who gets nothing, balance, leases ending,
/// money and tasks. Where somebody with a secret address lives is not in it.
public final class PlanView extends VBox {
  /// Where other sides stand: after those who get a home and those who get none.
  private static final int SIDES = 2;

  private final Desk desk;
  private final Edition edition;
  private final Texts texts;
  private final Texts words;
  private final Names names;
  private final AllowanceWords supportWords;
  private final Map<String, Estimate> supports = new HashMap<>();
  private final RecordTable<Placement> placements;
  private final RecordTable<Unplaced> unplaced;
  private final Sought sought;
  private final TabPane tabs = new TabPane();
  private @Nullable Answers answers;

  public PlanView(Desk desk, Basis basis, Edition edition) {
    this.desk = desk;
    this.edition = edition;
    Plan whole = edition.plan();
    texts = desk.texts(PlanView.class);
    words = desk.texts(PlanWords.class);
    names = new Names(basis, desk.language());
    supportWords = new AllowanceWords(desk.language());
    Plan plan = Redaction.internal(whole);
    Supports reckoned = basis.supports();
    plan.placements()
        .forEach(p -> reckoned.of(p).ifPresent(support -> supports.put(p.who().id(), support)));
    getStyleClass().add("plan-view");
    sought = new Sought(desk.language(), plan.unplaced());
    placements = placements(plan);
    unplaced = unplaced(plan);
    tab(texts.say("tab.placements", plan.placements().size()), reasoned(placements));
    SureView sure = new SureView(desk, edition, names);
    unplaced.selected().addListener((_, _, row) -> sure.choose(row));
    VBox without = reasoned(unplaced);
    without.getChildren().add(sure);
    tab(texts.say("tab.unplaced", plan.unplaced().size()), without);
    tab(texts.say("tab.balance"), scrolled(new BalanceView(texts, plan.balance())));
    PlanLists lists = new PlanLists(plan, texts, words, names);
    tab(texts.say("tab.leases", plan.endingLeases().size()), lists.leases());
    tab(texts.say("tab.money"), new VBox(new MoneyView(desk, plan), lists.measures()));
    tab(texts.say("tab.tasks", plan.tasks().size()), lists.tasks());
    tab(texts.say("tab.proof"), scrolled(new ProofView(desk, plan)));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().setAll(ContradictionNotice.of(desk, basis, edition), tabs);
  }

  /// The placement that is chosen in the table, if any.
  public Optional<Placement> chosenPlacement() {
    return tabs.getSelectionModel().getSelectedIndex() == 0
        ? Optional.ofNullable(placements.selected().get())
        : Optional.empty();
  }

  /// The household without a home that is chosen in the table, if any.
  public Optional<Unplaced> chosenUnplaced() {
    return tabs.getSelectionModel().getSelectedIndex() == 1
        ? Optional.ofNullable(unplaced.selected().get())
        : Optional.empty();
  }

  /// Calls `listener` when another household is chosen.
  public void onChosen(Runnable listener) {
    placements.selected().addListener((_, _, _) -> listener.run());
    unplaced.selected().addListener((_, _, _) -> listener.run());
    tabs.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> listener.run());
  }

  /// Adds another side, after the households.
  void side(String title, Node content) {
    tabs.getTabs().add(SIDES, whole(title, content));
  }

  /// Which side is shown, from 0.
  int shown() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  void show(int side) {
    tabs.getSelectionModel().select(side);
  }

  /// Adds another side, after all others.
  void last(String title, Node content) {
    tabs.getTabs().add(whole(title, content));
  }

  private static Tab whole(String title, Node content) {
    ScrollPane pane = scrolled(content);
    pane.setFitToHeight(true);
    pane.getStyleClass().add("tab-view");
    return new Tab(title, pane);
  }

  private void tab(String title, Node content) {
    content.getStyleClass().add("tab-view");
    tabs.getTabs().add(new Tab(title, content));
  }

  private static ScrollPane scrolled(Node content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  private RecordTable<Placement> placements(Plan plan) {
    RecordTable<Placement> table = new RecordTable<>(texts, p -> p.who().id());
    table.text("household", p -> names.of(p.who())).wide();
    table.text("home", this::home);
    table.date("from", Placement::from);
    table.kroner("uncovered", p -> known(p).map(Allowance::uncovered).orElse(null));
    table.number("late", p -> p.lateDays() == 0 ? null : p.lateDays());
    table.number("temporary", p -> p.temporaryDays() == 0 ? null : p.temporaryDays());
    table.kroner("support", p -> known(p).map(Allowance::monthly).orElse(null)).hidden();
    table.number("persons", p -> p.who().persons()).hidden();
    table.choice("category", p -> p.who().category()).hidden();
    table.yesNo("pinned", Placement::pinned).hidden();
    table.date("until", Placement::until).hidden();
    table.empty(texts.say("none.placements"));
    table.rows(plan.placements());
    return table;
  }

  private Optional<Allowance> known(Placement placement) {
    return supports.get(placement.who().id()) instanceof Estimate.Known(Allowance allowance)
        ? Optional.of(allowance)
        : Optional.empty();
  }

  private String home(Placement placement) {
    return switch (placement.home()) {
      case Placement.InDwelling in -> names.target(in.dwelling());
      case Placement.InUnit in -> texts.say("home.unit", names.target(in.measure()));
      case Placement.Renewed stays -> texts.say("home.renewed", names.target(stays.dwelling()));
      case Placement.NotShown _ -> texts.say("home.hidden");
    };
  }

  private RecordTable<Unplaced> unplaced(Plan plan) {
    RecordTable<Unplaced> table = new RecordTable<>(texts, u -> u.who().id());
    table.text("household", u -> names.of(u.who())).wide();
    table.number("persons", u -> u.who().persons());
    table.number("bedrooms", u -> u.who().bedrooms());
    table.date("ready", Unplaced::ready);
    table.date("deadline", Unplaced::deadline);
    table.choice("category", u -> u.who().category());
    table.empty(texts.say("none.unplaced"));
    table.rows(plan.unplaced());
    return table;
  }

  /// A table with the reasons of the chosen row below it.
  private <R> VBox reasoned(RecordTable<R> table) {
    Label why = new Label(texts.say("why.none"));
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("why");
    ScrollPane place = new ScrollPane(why);
    place.setFitToWidth(true);
    place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    place.getStyleClass().add("why-place");
    place.setAccessibleText(texts.say("why.name"));
    table
        .selected()
        .addListener(
            (_, _, row) -> {
              why.setText(texts.say(row == null ? "why.none" : "why.wait"));
              if (row != null) {
                desk.background()
                    .run(
                        () -> why(row),
                        said -> {
                          if (row.equals(table.selected().get())) {
                            why.setText(said);
                          }
                        });
              }
            });
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox box = new VBox(table, place);
    box.getStyleClass().add("step-view");
    return box;
  }

  /// What, why and what to do, each on a line of its own. Not on the window's own thread.
  private String why(Object row) {
    return switch (row) {
      case Placement p -> lines(answers().placed(p)) + support(p);
      case Unplaced u -> sought.say(u, lines(answers().unplaced(u)));
      default -> "";
    };
  }

  private static String lines(Told told) {
    return String.join("\n", told.lines());
  }

  private synchronized Answers answers() {
    Answers known = answers;
    if (known == null) {
      known =
          new Answers(
              desk.language(),
              names,
              edition.problem(),
              edition.proposal(),
              edition.plan().starts());
      answers = known;
    }
    return known;
  }

  private String support(Placement placement) {
    Estimate support = supports.get(placement.who().id());
    return support == null ? "" : "\n" + supportWords.line(support);
  }
}
