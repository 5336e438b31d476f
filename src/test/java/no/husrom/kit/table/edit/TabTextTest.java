package no.husrom.kit.table.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabTextTest {

  @Test
  void cellsAreBetweenTabsAndRowsBetweenLineBreaks() {
    assertThat(TabText.read("a\tb\r\nc\td\r\n"))
        .isEqualTo(List.of(List.of("a", "b"), List.of("c", "d")));
  }

  @Test
  void aCellInQuotesMayHoldTabsLineBreaksAndDoubledQuotes() {
    assertThat(TabText.read("\"two\r\nlines\"\t\"say \"\"no\"\"\"\t\"a\tb\"\r\nx"))
        .isEqualTo(List.of(List.of("two\nlines", "say \"no\"", "a\tb"), List.of("x")));
  }

  @Test
  void aQuoteInsideOrThatNeverEndsIsALetter() {
    assertThat(TabText.read("5\" pipe\t\"Nye\" vegen 3\n\"open\tb"))
        .isEqualTo(List.of(List.of("5\" pipe", "\"Nye\" vegen 3"), List.of("\"open", "b")));
  }

  @Test
  void emptyCellsStayAndBlankLinesAtTheEndDoNot() {
    assertThat(TabText.read("\t1\t\n\t\t\n\n")).isEqualTo(List.of(List.of("", "1", "")));
    assertThat(TabText.read("")).isEmpty();
  }
}
