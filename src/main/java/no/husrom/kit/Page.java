package no.husrom.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.husrom.text.Language;

/// One place in the program: a title, a line below it, what can be done, and the content. It reads
/// what it shows in [#refresh], which runs when the page comes up and after every commit.
public abstract class Page extends BorderPane {
  private static final PseudoClass LOW_PAGE = PseudoClass.getPseudoClass("low");

  /// Below this many heights of the title's text the page is low.
  private static final double LOW = 22;

  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Line actions = new Line();
  private final HBox lead = new HBox();
  private final Notice notice;

  protected Page(Language language, String title, String subtitle) {
    getStyleClass().add("page");
    notice = new Notice(language);
    this.title.setText(title);
    this.title.getStyleClass().addAll("page-title", "title-3");
    this.subtitle.getStyleClass().add("page-subtitle");
    subtitle(subtitle);
    for (Label label : new Label[] {this.title, this.subtitle}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox words = new VBox(this.title, this.subtitle);
    words.getStyleClass().add("page-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    actions.getStyleClass().add("page-actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    HBox head = new HBox(lead, words, actions);
    head.getStyleClass().add("page-head");
    StackPane place = new StackPane(notice);
    place.getStyleClass().add("page-notice");
    place.managedProperty().bind(notice.managedProperty());
    lead();
    setTop(new VBox(head, place));
    heightProperty().addListener((_, _, _) -> fit());
    this.title.fontProperty().addListener((_, _, _) -> fit());
  }

  /// Reads again what the page shows.
  public abstract void refresh();

  /// Whether the user may leave now; a page with unsaved changes asks first.
  public boolean mayLeave() {
    return true;
  }

  public final String title() {
    return title.getText();
  }

  /// The message at the top of the page.
  public final Notice notice() {
    return notice;
  }

  protected final void title(String words) {
    title.setText(words);
  }

  protected final void subtitle(String words) {
    subtitle.setText(words);
    fit();
  }

  /// What can be done on the page, at the right of its title; the primary button last.
  protected final void actions(Node... nodes) {
    actions.getChildren().setAll(nodes);
  }

  /// The content, as tall as the page and scrolled only when it needs more: tables and wizards.
  protected final void content(Node node) {
    setCenter(scroll(node, true));
  }

  /// The content, scrolled when it is taller than the page: cards, forms, text.
  protected final void scrolling(Node node) {
    setCenter(scroll(node, false));
  }

  private static ScrollPane scroll(Node node, boolean tall) {
    node.getStyleClass().add("page-content");
    ScrollPane pane = new ScrollPane(node);
    pane.setFitToWidth(true);
    pane.setFitToHeight(tall);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  /// On a page that is low for its text the line below the title gives its room to the content.
  private void fit() {
    boolean low = getHeight() > 0 && getHeight() < LOW * title.getFont().getSize();
    boolean shown = !low && !subtitle.getText().isEmpty();
    subtitle.setVisible(shown);
    subtitle.setManaged(shown);
    pseudoClassStateChanged(LOW_PAGE, low);
  }

  /// What stands before the title: the way back, when there is one.
  final void lead(Node... nodes) {
    lead.getChildren().setAll(nodes);
    lead.setManaged(nodes.length > 0);
  }
}
