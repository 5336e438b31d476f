package no.husrom.kit.table.edit;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/// A cell of a block, mended by writing in it; what is bad is marked and says why.
final class BlockCell extends TextFieldTableCell<Integer, String> {
  private static final PseudoClass FLAWED = PseudoClass.getPseudoClass("flawed");

  private final Function<Integer, @Nullable String> flaw;

  BlockCell(Function<Integer, @Nullable String> flaw) {
    super(new DefaultStringConverter());
    this.flaw = flaw;
  }

  @Override
  public void updateItem(@Nullable String words, boolean empty) {
    super.updateItem(words, empty);
    Integer line = getTableRow() == null ? null : getTableRow().getItem();
    String wrong = empty || line == null ? null : flaw.apply(line);
    pseudoClassStateChanged(FLAWED, wrong != null);
    setTooltip(wrong == null ? null : new Tooltip(wrong));
  }
}
