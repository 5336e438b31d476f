package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.kit.tape.Tape;
import no.husrom.kit.tape.TapeRow;
import no.husrom.kit.tape.TapeRow.Bar;
import no.husrom.kit.tape.Tint;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.text.Language;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A coordinator's hour with a plan that is adopted already: a changed sheet in, the year planned
/// again, two households moved by dragging with the price in sight, planned around that, adopted
/// and out to Excel.
@Tag("window")
class HourJourneyTest extends WalkTest {
  private static final String PLACED = "placed ";

  /// A household that was dragged to another home.
  private record Drag(String household, String target) {}

  @Test
  void aChangedSheetInTwoMovesByHandAndTheNewPlanAdoptedAndOut() throws IOException {
    Path sheet = adoptedPlanAndChangedSheet();
    Path workbook = folder().resolve("plan.xlsx");
    open();
    moveUp();

    clickOn("Hent inn ark");
    settle();
    files().answer(sheet);
    fire("Vel filer");
    picture("hour-1-changed-sheet");
    fire("Hent inn");

    clickOn("Planar");
    settle();
    fire("Ny plan");
    planned();
    tab(2);
    chooseTouched();
    picture("hour-2-planned-again");
    fire("Samanlikn …");
    picture("hour-3-compared");
    press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    settle();
    tab(2);

    List<Drag> drags = new ArrayList<>();
    drags.add(drag(drags));
    drags.add(drag(drags));
    picture("hour-5-decided");

    fire("Planlegg på nytt");
    planned();
    tab(2);
    chooseTouched();
    picture("hour-6-around-the-moves");
    fire("Vedta planen");
    confirm("Vedta planen");
    files().answer(workbook);
    save("Excel, intern utgåve");
    picture("hour-7-adopted");
    quit();

    Plan adopted = stored("2026-3").plan();
    assertThat(adopted.adoption()).isNotNull();
    for (Drag drag : drags) {
      Placement placed = adopted.placementOf(drag.household()).orElseThrow();
      assertThat(placed.target()).isEqualTo(drag.target());
      assertThat(placed.pinned()).isTrue();
    }
    try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
      assertThat(book.getSheet("Plasseringar")).isNotNull();
    }
  }

  /// What the hour begins with: the demo municipality with an adopted plan, and its registers as a
  /// workbook in which there is one dwelling more.
  private Path adoptedPlanAndChangedSheet() {
    Path file = folder().resolve("register.xlsx");
    try (Database database = Database.open(database(), desk().clock())) {
      database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
      Basis basis = database.read(tx -> new BasisStore().read(tx, 2026, desk().today()));
      Edition edition = database.write(tx -> new PlanStore().save(tx, Plans.of(basis)));
      Adoption how = new Adoption(desk().clock().instant(), "Kari");
      database.write(tx -> new PlanStore().adopt(tx, edition.plan().id(), how));
      Registers now = basis.registers();
      List<Dwelling> dwellings = new ArrayList<>(now.dwellings());
      Dwelling like =
          dwellings.stream().filter(d -> d.size().bedrooms() == 2).findFirst().orElseThrow();
      dwellings.add(Dwelling.of("NY-1", Address.of("Nyvegen 3"), like.kind(), 2));
      assertThat(
              RegisterWorkbook.write(
                  file,
                  new Registers(now.office(), dwellings, now.households(), now.leases()),
                  LocalDate.of(2026, 3, 1),
                  Language.NYNORSK))
          .isNotNull();
    }
    return file;
  }

  /// Goes through the wizard as it stands, and saves. The headless platform fails when a menu
  /// reaches below its screen.
  private void moveUp() {
    onScreen(
        () -> {
          Window window = Window.getWindows().getFirst();
          window.setY(0);
          return window;
        });
    settle();
  }

  private void planned() {
    for (int step = 0; step < 4; step++) {
      fire("Neste");
    }
    fire("Finn den beste planen");
    fire("Neste");
    fire("Lagre planen");
  }

  /// Finds somebody the plan places and a home that stands free for them, drags them there with the
  /// price in sight, says why and decides.
  private Drag drag(List<Drag> before) {
    Tape tape = lookup(".tape").queryAs(Tape.class);
    List<TapeRow> all = onScreen(tape::rows);
    for (TapeRow row : all) {
      Bar bar = row.bars().stream().filter(HourJourneyTest::movesIn).findFirst().orElse(null);
      String household = bar == null ? "" : bar.id().substring(PLACED.length());
      if (bar == null || before.stream().anyMatch(d -> d.household().equals(household))) {
        continue;
      }
      onScreen(
          () -> {
            tape.requestFocus();
            tape.focusOn(bar.id());
            return tape;
          });
      settle();
      rightClickOn(at(tape, row.id(), bar.from()));
      settle();
      clickOn("Vis kva husstanden kan få");
      settle();
      TapeRow free =
          onScreen(tape::rows).stream()
              .filter(other -> !other.id().equals(row.id()))
              .filter(other -> other.bars().stream().anyMatch(HourJourneyTest::standsFree))
              .filter(other -> isSeen(tape, other))
              .filter(other -> before.stream().noneMatch(d -> d.target().equals(target(other))))
              .findFirst()
              .orElse(null);
      if (free != null) {
        drag(tape, row, bar, free, "hour-4-drag-" + (before.size() + 1));
        return new Drag(household, target(free));
      }
      fire("Vis alle bustader");
    }
    throw new AssertionError("nobody can be moved");
  }

  private static boolean movesIn(Bar bar) {
    return bar.id().startsWith(PLACED) && bar.ink().tint() == Tint.MAIN;
  }

  /// A unit of a measure goes by its measure.
  private static String target(TapeRow row) {
    return row.id().split("\0", 2)[0];
  }

  private boolean isSeen(Tape tape, TapeRow row) {
    Point2D place = onScreen(() -> requireNonNull(tape.place(row.id(), LocalDate.of(2026, 6, 1))));
    return place.getY() > 0 && place.getY() < tape.getHeight() - 60;
  }

  /// Free to the end.
  private static boolean standsFree(Bar bar) {
    return bar.id().startsWith("free ") && bar.until() != null && bar.until().getYear() == 2027;
  }

  private void drag(Tape tape, TapeRow row, Bar bar, TapeRow free, String name) {
    Point2D from = at(tape, row.id(), bar.from());
    Point2D to = at(tape, free.id(), bar.from());
    moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(12, 0)).moveTo(to);
    settle();
    picture(name);
    release(MouseButton.PRIMARY);
    settle();
    Label says = (Label) lookup(".drop-bar > .label").query();
    assertThat(says.getText()).containsAnyOf("Kostar høgst", "Like bra", "Betre");
    TextField reason = lookup(".drop-bar .text-field").query();
    write(reason, "Nær skulen");
    picture(name + "-why");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    settle();
  }

  /// A point of the screen a little into a bar.
  private Point2D at(Tape tape, String row, LocalDate day) {
    return onScreen(() -> tape.localToScreen(requireNonNull(tape.place(row, day), row).add(8, 0)));
  }

  /// Shows only the rows the plan gives to somebody.
  private void chooseTouched() {
    onScreen(
        () -> {
          lookup(".combo-box").queryAllAs(ComboBox.class).stream()
              .filter(box -> "Kva bustader som blir viste".equals(box.getAccessibleText()))
              .forEach(box -> box.getSelectionModel().select(1));
          return true;
        });
    settle();
  }

  private void tab(int number) {
    onScreen(
        () -> {
          lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(number);
          return true;
        });
    settle();
  }

  private Edition stored(String id) {
    try (Database database = Database.open(database(), desk().clock())) {
      return database.read(tx -> new PlanStore().find(tx, id)).orElseThrow();
    }
  }
}
