package no.husrom.plan.ui.fact;

import java.util.List;
import no.husrom.household.Category;
import no.husrom.kit.form.Entry;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.text.Texts;

/// One limit: where, for which group, at most how many.
final class CapEntry implements Entry<GroupCap> {
  private final Form form;
  private final Field<Place> place;
  private final Field<Category> group;
  private final Field<Integer> most;

  CapEntry(Texts texts, List<Place> places) {
    form = new Form(texts);
    place = form.pick("cap.place", () -> places, known -> known.words(texts)).required();
    group = form.choice("cap.group", Category.class);
    most = form.number("cap.most", 0, 999).required();
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(GroupCap cap) {
    String category = cap.group();
    place.set(new Place(cap.scope(), cap.place()));
    group.set(category == null ? null : Category.valueOf(category));
    most.set(cap.most());
  }

  @Override
  public GroupCap read() {
    Place where = place.get();
    return new GroupCap(
        where.scope(), where.name(), group.value().map(Category::name).orElse(null), most.get());
  }
}
