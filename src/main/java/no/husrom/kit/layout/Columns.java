package no.husrom.kit.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Cards side by side, as many as there is room for, those of a row of one width and height. The
/// widths grow with the text.
public final class Columns extends Region {
  private static final double GAP_EM = 1.15;
  private final double leastEm;
  private final Label ruler = new Label();

  /// @param leastEm the least width of a card, in text sizes
  public Columns(double leastEm, List<? extends Node> cards) {
    this.leastEm = leastEm;
    ruler.setManaged(false);
    ruler.setVisible(false);
    ruler.fontProperty().addListener((_, _, _) -> requestLayout());
    getChildren().addAll(cards);
    getChildren().add(ruler);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return leastEm * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? getWidth() : width, false);
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /// Goes through the rows and returns how tall they are together. The rows have as nearly equal
  /// numbers of cards as can be, and each fills the width.
  private double place(double width, boolean move) {
    List<Node> cards = getManagedChildren();
    if (cards.isEmpty()) {
      return 0;
    }
    double gap = snapSpaceX(GAP_EM * em());
    int fit = Math.max(1, (int) Math.floor((width + gap) / (leastEm * em() + gap)));
    int rows = Math.ceilDiv(cards.size(), fit);
    double top = 0;
    int first = 0;
    for (int row = 0; row < rows; row++) {
      int next = first + Math.ceilDiv(cards.size() - first, rows - row);
      top += placeRow(cards.subList(first, next), top, width, gap, move) + gap;
      first = next;
    }
    return top - gap;
  }

  private double placeRow(List<Node> row, double top, double width, double gap, boolean move) {
    double each = Math.max(0, (width - gap * (row.size() - 1)) / row.size());
    double tall = 0;
    for (Node card : row) {
      tall = Math.max(tall, snapSizeY(card.prefHeight(Math.floor(each))));
    }
    for (int i = 0; move && i < row.size(); i++) {
      double left = Math.round(i * (each + gap));
      double right = Math.round(i * (each + gap) + each);
      row.get(i).resizeRelocate(left, top, right - left, tall);
    }
    return tall;
  }

  private double em() {
    return ruler.getFont().getSize();
  }
}
