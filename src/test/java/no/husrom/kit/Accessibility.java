package no.husrom.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;

/// A sweep over a scene graph for what a screen reader cannot name and an eye cannot read to its
/// end. Gives sentences; none is what is wanted.
public final class Accessibility {
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

  private static List<Node> visible(Node root) {
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
