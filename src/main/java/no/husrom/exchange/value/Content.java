package no.husrom.exchange.value;

import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// What the cells of a column hold. What [#write] writes in any language, [#read] reads as the same
/// value.
public sealed interface Content
    permits ChoiceContent,
        DayContent,
        DecimalContent,
        FlagContent,
        HistoryContent,
        ListContent,
        MembersContent,
        PersonsContent,
        TextContent,
        WholeContent {

  Understood read(Cell cell);

  Cell write(Object value, Language language);
}
