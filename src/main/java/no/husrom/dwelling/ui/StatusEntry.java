package no.husrom.dwelling.ui;

import java.time.LocalDate;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.kit.form.Entry;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;

/// From a day the dwelling has a status, and why.
final class StatusEntry implements Entry<StatusChange> {
  private final Form form;
  private final Field<LocalDate> from;
  private final Field<Status> status;
  private final Field<String> reason;

  StatusEntry(Texts texts) {
    form = new Form(texts);
    from = form.date("status.from").required();
    status = form.choice("status.status", Status.class).required();
    reason = form.text("status.reason");
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(StatusChange value) {
    from.set(value.from());
    status.set(value.status());
    reason.set(value.reason());
  }

  @Override
  public StatusChange read() {
    return new StatusChange(from.get(), status.get(), reason.value().orElse(""));
  }
}
