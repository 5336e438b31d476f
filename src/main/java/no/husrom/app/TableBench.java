package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static no.husrom.kit.measure.MeasuredWindow.on;

import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import no.husrom.cli.bench.Figures;
import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;
import no.husrom.kit.measure.FrameRate;
import no.husrom.kit.measure.MeasuredWindow;
import no.husrom.kit.measure.Took;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.table.row.Ready;

/// Measures what is done in the table of the page that is shown, by its keys.
record TableBench(MeasuredWindow window, Figures figures, int size, Subject subject, Parent shown) {
  private static final String TYPED = "vegen";
  private static final int FRAMES = 200;
  private static final double STEP = 40;

  void all(BooleanSupplier idle) {
    RecordTable<?> table = (RecordTable<?>) requireNonNull(on(() -> shown.lookup(".record-table")));
    again(table, idle);
    TableView<?> view = (TableView<?>) requireNonNull(on(() -> shown.lookup(".table-view")));
    add(
        Measure.SELECT_ALL,
        Measure.SELECT_ALL_WORK,
        window.time(() -> press(view, KeyCode.A, true, false), idle));
    on(
        () -> {
          press(view, KeyCode.HOME, true, false);
          press(view, KeyCode.DOWN, false, true);
          return view;
        });
    TextField letters = requireNonNull(on(TableBench::editor));
    for (int length = 1; length <= TYPED.length(); length++) {
      String text = TYPED.substring(0, length);
      add(Measure.FILTER, Measure.FILTER_WORK, window.time(() -> letters.setText(text), idle));
    }
    window.time(
        () -> {
          letters.setText("");
          Window.getWindows().stream()
              .filter(PopupWindow.class::isInstance)
              .toList()
              .forEach(Window::hide);
        },
        idle);
    VirtualFlow<?> flow = (VirtualFlow<?>) requireNonNull(on(() -> view.lookup(".virtual-flow")));
    FrameRate rate = window.roll(FRAMES, () -> flow.scrollPixels(STEP));
    figures.add(size, subject, Measure.FRAMES, rate.perSecond());
    figures.add(size, subject, Measure.SLOWEST_FRAME, rate.slowest());
  }

  /// The same records once more, as a page shows them when it has read them.
  private <R> void again(RecordTable<R> table, BooleanSupplier idle) {
    Ready<R> ready = table.ready(on(table::shown));
    add(Measure.SHOW, Measure.SHOW_WORK, window.time(() -> table.rows(ready), idle));
  }

  private void add(Measure time, Measure work, Took took) {
    figures.add(size, subject, time, took.millis());
    figures.add(size, subject, work, took.work());
  }

  private static TextField editor() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(popup -> popup.getScene().lookup(".filter-editor .text-field"))
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void press(TableView<?> table, KeyCode key, boolean control, boolean alt) {
    table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
  }
}
