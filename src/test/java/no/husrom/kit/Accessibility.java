package no.husrom.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A sweep over a scene graph for what a screen reader cannot name and an eye cannot read to its
/// end. Gives sentences; none is what is wanted.
public final class Accessibility {
  /// Pixels that rounding may cost.
  private static final double SLACK = 2;

  private Accessibility() {}

  /// Visible controls that take the focus and have no name: neither words of their own, nor an
  /// accessible text, nor a label for them. A prompt is no name.
  public static List<String> nameless(Node root) {
    List<Node> all = visible(root);
    Set<Node> labelled = new HashSet<>();
    for (Node node : all) {
      if (node instanceof Label label
          && label.getLabelFor() != null
          && !label.getText().isBlank()) {
        labelled.add(label.getLabelFor());
      }
    }
    List<String> found = new ArrayList<>();
    for (Node node : all) {
      if (takesFocus(node) && !labelled.contains(node) && !named(node)) {
        found.add("has no accessible name: " + describe(node));
      }
    }
    return found;
  }

  /// Visible words that end in an ellipsis, table and list cells apart.
  public static List<String> cutOff(Node root) {
    List<String> found = new ArrayList<>();
    for (Node node : visible(root)) {
      if (node instanceof Labeled labeled
          && !(node instanceof Cell<?>)
          && !labeled.getText().isEmpty()
          && !whole(labeled)) {
        found.add("is cut off: «" + labeled.getText() + "» in " + describe(node));
      }
    }
    return found;
  }

  /// Visible nodes that stick out of the box or column they stand in, so that they lie over their
  /// neighbours or outside the window, and words wider than the pane they are scrolled in.
  public static List<String> stickingOut(Node root) {
    List<String> found = new ArrayList<>();
    for (Node node : visible(root)) {
      Parent parent = node.getParent();
      boolean placed =
          node.isManaged()
              && (parent instanceof VBox || parent instanceof HBox || parent instanceof BorderPane);
      Bounds at = node.getLayoutBounds();
      if (placed
          && (node.getLayoutX() + at.getMaxX() > parent.getLayoutBounds().getWidth() + SLACK
              || node.getLayoutY() + at.getMaxY() > parent.getLayoutBounds().getHeight() + SLACK)) {
        found.add("sticks out: " + describe(node));
      }
      if (node instanceof ScrollPane pane
          && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
          && pane.getContent() != null
          && pane.getContent().getLayoutBounds().getWidth()
              > pane.getViewportBounds().getWidth() + SLACK) {
        found.add("is wider than what it is scrolled in: " + describe(pane.getContent()));
      }
    }
    return found;
  }

  private static boolean whole(Labeled labeled) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && child != labeled.getGraphic()) {
        return text.getText().replace("\n", " ").equals(labeled.getText().replace("\n", " "))
            || labeled.isMnemonicParsing() && labeled.getText().contains("_")
            || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
      }
    }
    return true;
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable()
        && !node.isDisabled()
        && !(node instanceof ScrollPane)
        && !(node instanceof TabPane);
  }

  private static boolean named(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank();
  }

  private static String describe(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node at = node; at != null; at = at.getParent()) {
      path.insert(0, "/" + at.getClass().getSimpleName() + at.getStyleClass());
    }
    return path.toString();
  }

  /// The node and all below it that are shown.
  public static List<Node> visible(Node root) {
    List<Node> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(Node node, List<Node> all) {
    if (!node.isVisible()) {
      return;
    }
    all.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }
}
