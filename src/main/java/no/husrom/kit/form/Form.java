package no.husrom.kit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// Fields in sections. Each method adds a field whose label is the text `key` of the room; the
/// field it returns is refined in the same breath: `form.text("address").required()`.
public final class Form extends VBox {
  private final Texts room;
  private final Texts own;
  private final Formats formats;
  private final List<Field<?>> fields = new ArrayList<>();
  private FieldRow row = new FieldRow();
  private VBox place = this;

  /// @param room the texts the field labels are taken from
  public Form(Texts room) {
    this.room = room;
    this.own = Texts.of(Form.class, room.language());
    this.formats = room.formats();
    getStyleClass().add("form");
    newRow();
  }

  /// Starts a section with the text `key` as its heading.
  public Form section(String key) {
    Label heading = new Label(room.say(key));
    heading.getStyleClass().add("form-section");
    heading.setWrapText(true);
    place = this;
    place.getChildren().add(heading);
    newRow();
    return this;
  }

  /// Starts a section that is folded until the user opens it, or a fault stands in it.
  public Form folded(String key) {
    VBox content = new VBox();
    content.getStyleClass().add("form");
    TitledPane fold = new TitledPane(room.say(key), content);
    fold.getStyleClass().add("form-fold");
    fold.setExpanded(false);
    fold.setAnimated(false);
    fold.setMinSize(0, USE_PREF_SIZE);
    getChildren().add(fold);
    place = content;
    newRow();
    return this;
  }

  /// The fields that follow start on a new line.
  public Form newLine() {
    newRow();
    return this;
  }

  /// Any node between the fields.
  public Form add(Node node) {
    place.getChildren().add(node);
    newRow();
    return this;
  }

  public Field<String> text(String key) {
    return figure(key, "field-text", Optional::of, text -> text, "");
  }

  /// A short text, as a percentage.
  public Field<String> narrow(String key) {
    return figure(key, "field-number", Optional::of, text -> text, "");
  }

  /// A text of several lines, as wide as the form.
  public Field<String> lines(String key) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(3);
    return alone(new WrittenField<>(own, room.say(key), area, Optional::of, text -> text, ""));
  }

  /// A whole number from `least` to `most`.
  public Field<Integer> number(String key, int least, int most) {
    return between(
        key,
        least,
        most,
        own.say("form.number.unreadable", formats.number(least), formats.number(most)));
  }

  /// A year from `least` to `most`, written without a space.
  public Field<Integer> year(String key, int least, int most) {
    return between(
        key,
        least,
        most,
        own.say("form.year.unreadable", String.valueOf(least), String.valueOf(most)));
  }

  /// Whole kroner, not negative; the field says "kr".
  public Field<Integer> kroner(String key) {
    return figure(
        key,
        "field-number",
        text -> whole(text).filter(n -> n >= 0 && n <= Integer.MAX_VALUE).map(Long::intValue),
        n -> formats.number(n),
        own.say("form.kroner.unreadable"));
  }

  /// Whole kroner that may be very many, as a budget.
  public Field<Long> manyKroner(String key) {
    return figure(
        key,
        "field-money",
        text -> whole(text).filter(n -> n >= 0),
        n -> formats.number(n),
        own.say("form.kroner.unreadable"));
  }

  /// A number with decimals, above zero, as an area in m².
  public Field<BigDecimal> decimal(String key) {
    return figure(
        key,
        "field-number",
        text -> formats.readNumber(text).filter(n -> n.signum() > 0),
        formats::decimal,
        own.say("form.decimal.unreadable"));
  }

  public Field<LocalDate> date(String key) {
    return styled(placed(new DateField(own, room.say(key))), "field-date");
  }

  /// Fields under labels that are given whole, as a column's heading.
  public TitledFields titled() {
    return new TitledFields(this, own);
  }

  /// A part that is made anew now and then; at first it has no fields.
  public <T> PartField<T> part(T nothing) {
    return alone(new PartField<>(own, nothing));
  }

  /// One of an enum's constants, named by the room's texts.
  public <E extends Enum<E>> Field<E> choice(String key, Class<E> kind) {
    return choice(key, kind, room);
  }

  /// The same, named by the texts of another room.
  public <E extends Enum<E>> Field<E> choice(String key, Class<E> kind, Texts words) {
    return choice(key, List.of(kind.getEnumConstants()), words::name);
  }

  /// One of `choices`, shown by `words`.
  public <T> Field<T> choice(String key, List<T> choices, Function<T, String> words) {
    return styled(placed(new ChoiceField<>(own, room.say(key), choices, words)), "field-choice");
  }

  /// One of records that come and go, found by typing; asked for anew whenever a value is shown.
  public <T> Field<T> pick(String key, Supplier<List<T>> choices, Function<T, String> words) {
    return styled(placed(new ChoiceField<>(own, room.say(key), choices, words)), "field-choice");
  }

  /// Yes, no or unknown; unknown is an empty value.
  public Field<Boolean> yesNo(String key) {
    return styled(placed(new YesNoField(own, room.say(key))), "field-yes-no");
  }

  /// Several entries under one label, on lines made by `maker`; `addKey` is on the button that adds
  /// one.
  public <T> Field<List<T>> list(String key, String addKey, Supplier<Entry<T>> maker) {
    return alone(new ListField<>(own, room.say(key), room.say(addKey), maker));
  }

  /// Checks every field, shows what is wrong under each and puts the focus in the first bad one.
  /// True when all is well.
  public boolean check() {
    List<Field<?>> bad =
        fields.stream().filter(field -> field.isManaged() && !field.check()).toList();
    if (!bad.isEmpty()) {
      bad.getFirst().unfold();
      bad.getFirst().focus();
    }
    return bad.isEmpty();
  }

  /// Puts the focus in the first field.
  public void focusFirst() {
    if (!fields.isEmpty()) {
      fields.getFirst().control().requestFocus();
    }
  }

  /// What is wrong with the form now, in words; nothing is shown by asking.
  public List<String> problems() {
    return fields.stream()
        .filter(Node::isManaged)
        .flatMap(field -> field.problem().stream())
        .toList();
  }

  /// Remembers the values as they are now, for [#changed].
  public void settle() {
    fields.forEach(Field::settle);
  }

  /// Whether a value differs from those at the last [#settle].
  public boolean changed() {
    return fields.stream().anyMatch(Field::changed);
  }

  /// Calls `listener` after every change of a field that is in the form now.
  public void onChange(Runnable listener) {
    fields.forEach(field -> field.onChange(listener));
  }

  /// Locks every field for reading only.
  public void readOnly(boolean locked) {
    fields.forEach(field -> field.readOnly(locked));
  }

  private Field<Integer> between(String key, int least, int most, String complaint) {
    return figure(
        key,
        "field-number",
        text -> whole(text).filter(n -> n >= least && n <= most).map(Long::intValue),
        String::valueOf,
        complaint);
  }

  private <T> Field<T> figure(
      String key,
      String style,
      Function<String, Optional<T>> reader,
      Function<T, String> writer,
      String complaint) {
    return styled(written(key, new TextField(), reader, writer, complaint), style);
  }

  private Optional<Long> whole(String text) {
    return formats
        .readNumber(text)
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() < 16)
        .map(BigDecimal::longValueExact);
  }

  private <T> Field<T> written(
      String key,
      TextInputControl control,
      Function<String, Optional<T>> reader,
      Function<T, String> writer,
      String unreadable) {
    return placed(new WrittenField<>(own, room.say(key), control, reader, writer, unreadable));
  }

  /// Puts a field after the others.
  <T> Field<T> placed(Field<T> field) {
    fields.add(field);
    if (row.getParent() == null) {
      place.getChildren().add(row);
    }
    row.getChildren().add(field);
    return field;
  }

  private <F extends Field<?>> F alone(F field) {
    newRow();
    fields.add(field);
    place.getChildren().add(field);
    newRow();
    return field;
  }

  static <T> Field<T> styled(Field<T> field, String style) {
    field.getStyleClass().add(style);
    return field;
  }

  private void newRow() {
    row = new FieldRow();
  }
}
