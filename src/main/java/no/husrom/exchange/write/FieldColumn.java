package no.husrom.exchange.write;

import java.util.List;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.DecimalContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.HistoryContent;
import no.husrom.exchange.value.ListContent;
import no.husrom.exchange.value.MembersContent;
import no.husrom.exchange.value.PersonsContent;
import no.husrom.exchange.value.TextContent;
import no.husrom.exchange.value.WholeContent;
import no.husrom.exchange.value.WholeContent.Kind;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A field as a column of a workbook, in one language.
record FieldColumn(Field field, Language language) {

  /// The plain column.
  Column column() {
    return Column.of(field.heading(language), kind(field.content()));
  }

  /// The column with a drop-down list and a hint, for people to fill in.
  Column toFillIn() {
    return column().choices(choices()).hint(field.about(language));
  }

  private List<String> choices() {
    Texts texts = Texts.of(FieldColumn.class, language);
    return switch (field.content()) {
      case ChoiceContent<?> choice -> choice.choices(language);
      case FlagContent _ -> List.of(texts.say("flag.yes"), texts.say("flag.no"));
      default -> List.of();
    };
  }

  /// What kind of thing to write, in words.
  String form() {
    Texts texts = Texts.of(FieldColumn.class, language);
    return switch (field.content()) {
      case ChoiceContent<?> choice ->
          texts.say("form.choice", String.join(", ", choice.choices(language)));
      case DayContent _ -> texts.say("form.day");
      case DecimalContent _ -> texts.say("form.decimal");
      case FlagContent _ -> texts.say("form.flag");
      case WholeContent whole ->
          texts.say(whole.kind() == Kind.KRONER ? "form.kroner" : "form.whole");
      case HistoryContent _, ListContent _, MembersContent _, PersonsContent _, TextContent _ ->
          texts.say("form.text");
    };
  }

  private static ColumnKind kind(Content content) {
    return switch (content) {
      case DayContent _ -> ColumnKind.DAY;
      case DecimalContent _ -> ColumnKind.DECIMAL;
      case FlagContent _ -> ColumnKind.FLAG;
      case WholeContent whole ->
          switch (whole.kind()) {
            case COUNT -> ColumnKind.NUMBER;
            case KRONER -> ColumnKind.KRONER;
            case YEAR -> ColumnKind.TEXT;
          };
      case ChoiceContent<?> _,
          HistoryContent _,
          ListContent _,
          MembersContent _,
          PersonsContent _,
          TextContent _ ->
          ColumnKind.TEXT;
    };
  }
}
