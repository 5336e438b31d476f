package no.husrom.plan.ui.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.household.Category;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.text.Texts;

/// How many new households may move into a building or an area in the year, a line a limit.
public final class CapForm {
  private final Texts texts;
  private final Form form;
  private final Field<List<GroupCap>> caps;

  public CapForm(Texts texts, Basis basis) {
    this.texts = texts;
    List<Place> places = Place.of(basis, texts);
    form = new Form(texts);
    form.getStyleClass().add("growing-form");
    caps =
        form.list("caps", "caps.add", () -> new CapEntry(texts, places))
            .rule(this::once)
            .set(basis.caps());
  }

  /// A place has one limit for a group.
  private Optional<String> once(List<GroupCap> written) {
    List<String> seen = new ArrayList<>();
    for (GroupCap cap : written) {
      String about = cap.scope() + "/" + cap.place() + "/" + cap.group();
      if (seen.contains(about)) {
        return Optional.of(texts.say("caps.bad", cap.place()));
      }
      seen.add(about);
    }
    return Optional.empty();
  }

  public Form form() {
    return form;
  }

  public List<GroupCap> read() {
    return caps.value().orElse(List.of());
  }

  /// The limits in words, a line each.
  public static String words(Texts texts, List<GroupCap> caps) {
    List<String> lines = new ArrayList<>();
    for (GroupCap cap : caps) {
      String group = cap.group();
      String place = new Place(cap.scope(), cap.place()).words(texts);
      lines.add(
          group == null
              ? texts.say("caps.all", place, cap.most())
              : texts.say(
                  "caps.group",
                  place,
                  cap.most(),
                  Texts.of(Category.class, texts.language()).name(Category.valueOf(group))));
    }
    return lines.isEmpty() ? texts.say("caps.none") : String.join("\n", lines);
  }
}
