package no.husrom.paper;

import java.util.List;

/// One thing on a paper; the things follow each other downward.
sealed interface Element {
  record Title(String words, String below) implements Element {}

  record Heading(String words) implements Element {}

  record Paragraph(String words, boolean small) implements Element {}

  /// Small labels over values, so many beside each other.
  record Facts(List<Paper.Fact> facts, int beside) implements Element {}

  record Table(PaperTable table) implements Element {}

  record Chart(PaperChart chart) implements Element {}

  /// Lines to sign on, two or three beside each other, kept on one page with the words above them.
  record Signatures(String words, String under, List<String> people) implements Element {}

  /// Empty lines to write on by hand.
  record WritingLines(int count) implements Element {}
}
