package no.husrom.kit;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// All that is said below a node: words that are shown, prompts, tooltips, and what a screen reader
/// says.
public final class Words {
  private Words() {}

  public static Set<String> of(Node root) {
    Set<String> words = new TreeSet<>();
    for (Node node : Accessibility.visible(root)) {
      add(words, node.getAccessibleText());
      add(words, node.getAccessibleHelp());
      switch (node) {
        case Labeled labeled -> add(words, labeled.getText());
        case TextInputControl input -> add(words, input.getPromptText());
        case Text text when !(text.getParent() instanceof Labeled) -> add(words, text.getText());
        default -> {}
      }
      if (node instanceof Control control) {
        Tooltip tip = control.getTooltip();
        add(words, tip == null ? null : tip.getText());
      }
    }
    return words;
  }

  private static void add(Set<String> words, @Nullable String said) {
    if (said != null && !said.isBlank()) {
      words.add(said.strip());
    }
  }
}
