package no.husrom.kit.tape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import no.husrom.kit.tape.TapeRow.Bar;
import org.jspecify.annotations.Nullable;

/// The tape: names at the left, days across, bars. Arrows move between bars and rows, Enter opens
/// one, plus and minus or Ctrl and the wheel zoom, M takes up a bar; see [Hand] for all.
public final class Tape extends Region {
  private final Canvas canvas = new Canvas();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final Label ruler = new Label();
  private final List<Swatch> swatches = new ArrayList<>();
  private final Sight sight;
  private final Tints tints;
  private final Months months;
  private final Carrying carrying;
  private Painter painter;
  private Consumer<Bar> opened = _ -> {};
  private Runnable moved = () -> {};
  private BiFunction<TapeRow, @Nullable Bar, List<MenuItem>> menu = (_, _) -> List.of();
  private @Nullable Carrier carrier;
  private String corner = "";
  private String carryingWords = "";

  /// @param first the first day that can be seen, `last` the last
  /// @param todayWords said at the line of today
  public Tape(LocalDate first, LocalDate last, LocalDate today, Locale locale, String todayWords) {
    sight = new Sight(first, last, today);
    tints = new Tints(this, this::requestLayout);
    months = new Months(sight, tints, locale, todayWords);
    painter = new Painter(sight, tints, canvas.getGraphicsContext2D(), ruler.getFont());
    getStyleClass().add("tape");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    across.setOrientation(Orientation.HORIZONTAL);
    down.setOrientation(Orientation.VERTICAL);
    for (ScrollBar bar : List.of(down, across)) {
      bar.setFocusTraversable(false);
      bar.setManaged(false);
    }
    canvas.setManaged(false);
    ruler.setManaged(false);
    ruler.setVisible(false);
    ruler.fontProperty().addListener((_, _, font) -> font(font));
    down.valueProperty().addListener((_, _, to) -> seen(() -> sight.scroll(to.doubleValue())));
    across
        .valueProperty()
        .addListener(
            (_, _, to) -> seen(() -> sight.scale(sight.scale().scrolled(to.doubleValue()))));
    getChildren().addAll(canvas, down, across, ruler);
    carrying = new Carrying(this, sight);
    new Hand(this, sight, canvas, carrying);
    focusedProperty().addListener((_, _, _) -> requestLayout());
  }

  private void font(Font font) {
    painter = new Painter(sight, tints, canvas.getGraphicsContext2D(), font);
    requestLayout();
  }

  Tints tints() {
    return tints;
  }

  /// Shows these rows; where it is scrolled, zoomed and in focus stays as far as it can.
  public void rows(List<TapeRow> rows) {
    seen(() -> sight.rows(rows));
    tell();
  }

  /// The rows there are now, from the top.
  public List<TapeRow> rows() {
    return sight.rows();
  }

  /// What is done with a bar that is opened, by Enter or a double click.
  public void onOpen(Consumer<Bar> what) {
    opened = what;
  }

  /// Told when the focus is on another bar or row.
  public void onMove(Runnable what) {
    moved = what;
  }

  /// What the context menu of a row and bar holds.
  public void onMenu(BiFunction<TapeRow, @Nullable Bar, List<MenuItem>> what) {
    menu = what;
  }

  /// Lets bars be carried.
  public void carrier(@Nullable Carrier who) {
    carrier = who;
  }

  /// What stands above the names: as a rule, and while something is carried.
  public void corner(String idle, String whileCarrying) {
    corner = idle;
    carryingWords = whileCarrying;
    requestLayout();
  }

  @Nullable Carrier carrier() {
    return carrier;
  }

  public @Nullable Bar focusedBar() {
    return sight.cursor().bar();
  }

  public @Nullable TapeRow focusedRow() {
    return sight.cursor().row();
  }

  /// Puts the focus on the bar with this id, when a row has it.
  public void focusOn(String bar) {
    for (int row = 0; row < sight.rows().size(); row++) {
      for (Bar candidate : sight.rows().get(row).bars()) {
        if (candidate.id().equals(bar)) {
          sight.cursor().go(row, candidate);
          reveal();
          return;
        }
      }
    }
  }

  /// Takes up something that lies beside the tape, to be carried by the keys.
  public void take(String id, String label) {
    requestFocus();
    carrying.take(id, label, sight.cursor().index(), sight.today(), 0);
  }

  /// Carries something that lies beside the tape to a point of the screen.
  public void carryTo(String id, String label, double screenX, double screenY) {
    Point2D at = screenToLocal(screenX, screenY);
    if (!carrying.going() && canvas.getBoundsInParent().contains(at)) {
      int row = Math.max(0, sight.rowAt(at.getY()));
      carrying.take(id, label, row, sight.dayAt(at.getX()), 0);
    }
    carrying.to(at);
  }

  /// Lays down what is carried, or gives up when it may not lie there.
  public void lay() {
    carrying.lay();
  }

  /// The size of the text, in pixels.
  public double em() {
    return ruler.getFont().getSize();
  }

  /// Looks at the same rows and days as another tape, with the same in focus.
  public void like(Tape other) {
    seen(() -> sight.like(other.sight));
  }

  /// Zooms about the middle.
  public void zoom(double factor) {
    double middle = (sight.width() - sight.names()) / 2;
    seen(() -> sight.scale(sight.scale().zoomed(factor, middle)));
  }

  /// Scrolls down by pixels.
  public void scroll(double by) {
    seen(() -> sight.scroll(sight.top() + by));
  }

  /// Whether there is more below.
  public boolean more() {
    return sight.top() < sight.most();
  }

  /// A small picture of an ink, for a legend.
  public Node swatch(Ink ink) {
    Swatch swatch = new Swatch(ink);
    swatches.add(swatch);
    return swatch;
  }

  /// Where a row's bar lies, in this node: its left edge or the first day seen, and its middle.
  public @Nullable Point2D place(String row, LocalDate day) {
    for (int index = 0; index < sight.rows().size(); index++) {
      if (sight.rows().get(index).id().equals(row)) {
        double x = sight.names() + Math.max(0, sight.scale().x(day)) + 1;
        return new Point2D(x, sight.y(index) + sight.row() / 2);
      }
    }
    return null;
  }

  /// Changes what is seen, and paints it.
  void seen(Runnable change) {
    change.run();
    requestLayout();
  }

  /// Shows and says what is in focus now.
  void reveal() {
    seen(sight::reveal);
    tell();
    moved.run();
  }

  void open() {
    Bar bar = focusedBar();
    if (bar != null) {
      opened.accept(bar);
    }
  }

  List<MenuItem> menuItems() {
    TapeRow row = focusedRow();
    return row == null ? List.of() : menu.apply(row, focusedBar());
  }

  /// What a screen reader hears: the row, and the bar or what would come of laying it here.
  private void tell() {
    setAccessibleText(carrying.words());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  protected void layoutChildren() {
    double thick = Math.ceil(down.prefWidth(-1));
    double wide = Math.max(1, getWidth() - thick);
    double high = Math.max(1, getHeight() - thick);
    if (canvas.getWidth() != wide || canvas.getHeight() != high) {
      canvas.setWidth(wide);
      canvas.setHeight(high);
    }
    sight.size(wide, high, ruler.getFont().getSize());
    bar(down, sight.most(), sight.room(), sight.top());
    bar(across, sight.scale().most(), sight.scale().width(), sight.scale().left());
    down.resizeRelocate(wide, sight.head(), thick, Math.max(1, high - sight.head()));
    across.resizeRelocate(sight.names(), high, Math.max(1, wide - sight.names()), thick);
    painter.paint(months, carrier, carrying.going() ? carryingWords : corner, isFocused());
    swatches.forEach(swatch -> swatch.paint(tints, sight.em()));
  }

  private static void bar(ScrollBar bar, double most, double room, double at) {
    bar.setMax(most);
    bar.setVisibleAmount(most == 0 ? 1 : most * room / (most + room));
    bar.setBlockIncrement(room);
    bar.setUnitIncrement(room / 10);
    bar.setValue(at);
    bar.setDisable(most == 0);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return Tints.ALL;
  }
}
