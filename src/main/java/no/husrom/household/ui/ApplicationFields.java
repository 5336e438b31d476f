package no.husrom.household.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.husrom.household.Household;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the yearly figures ask about.
final class ApplicationFields {
  private final Field<LocalDate> applied;
  private final Field<LocalDate> decided;
  private final Field<LocalDate> temporarySince;
  private final Field<Boolean> livedMunicipal;
  private final Map<Group, Field<Boolean>> groups = new EnumMap<>(Group.class);

  ApplicationFields(Form form, Desk desk, Texts texts) {
    applied = form.date("applied");
    decided =
        form.date("granted")
            .rule(
                day ->
                    applied
                        .value()
                        .filter(day::isBefore)
                        .map(first -> texts.say("granted.bad", desk.formats().date(first))))
            .dependsOn(applied);
    temporarySince = form.date("temporarySince");
    livedMunicipal = form.yesNo("livedMunicipal");
    form.newLine();
    groups.put(Group.SUBSTANCE, form.yesNo("group.substance"));
    groups.put(Group.MENTAL_HEALTH, form.yesNo("group.mentalHealth"));
    groups.put(Group.DISABILITY, form.yesNo("group.disability").help(texts.say("group.help")));
  }

  void show(@Nullable Household h) {
    Application application = h == null ? Application.UNKNOWN : h.application();
    applied.set(application.appliedOn());
    decided.set(application.decidedOn());
    temporarySince.set(application.temporarySince());
    livedMunicipal.set(application.livedMunicipal());
    groups.forEach((group, field) -> field.set(application.groups().contains(group)));
  }

  Application read() {
    Set<Group> chosen = EnumSet.noneOf(Group.class);
    groups.forEach(
        (group, field) -> {
          if (field.value().orElse(false)) {
            chosen.add(group);
          }
        });
    return new Application(
        applied.orNull(),
        decided.orNull(),
        temporarySince.orNull(),
        livedMunicipal.value().orElse(false),
        chosen);
  }
}
