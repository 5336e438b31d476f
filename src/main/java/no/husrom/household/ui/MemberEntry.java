package no.husrom.household.ui;

import java.time.LocalDate;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import no.husrom.kit.form.Entry;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;

/// A person of the household: birth year and part, no name.
final class MemberEntry implements Entry<Member> {
  private final Form form;
  private final Field<Integer> birthYear;
  private final Field<Part> part;
  private final Field<Sex> sex;
  private final Field<LocalDate> expected;

  MemberEntry(Texts texts, int thisYear) {
    form = new Form(texts);
    birthYear = form.year("member.birthYear", 1900, thisYear + 1).required();
    part = form.choice("member.part", Part.class).required();
    sex = form.choice("member.sex", Sex.class);
    expected = form.date("member.expected");
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(Member value) {
    birthYear.set(value.birthYear());
    part.set(value.part());
    sex.set(value.sex());
    expected.set(value.expectedOn());
  }

  @Override
  public Member read() {
    return new Member(birthYear.get(), part.get(), sex.orNull(), expected.orNull());
  }
}
