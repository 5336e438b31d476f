package no.husrom.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.text.Language;

/// A document being filled from the top, in one language.
public final class Paper {
  /// A label and what it says; an empty value prints a line to write on.
  public record Fact(String label, String value) {}

  private final Language language;
  private final String name;
  private final List<Element> elements = new ArrayList<>();
  private String head = "";
  private String foot = "";

  /// `name` is the document's own title, shown by readers of PDF and at the head of every page
  /// after the first.
  public Paper(Language language, String name) {
    this.language = language;
    this.name = name;
  }

  /// Who sends the paper: at the head of the first page.
  public Paper head(String words) {
    head = words;
    return this;
  }

  /// At the foot of every page, beside the page number.
  public Paper foot(String words) {
    foot = words;
    return this;
  }

  public Paper title(String words, String below) {
    return add(new Element.Title(words, below));
  }

  public Paper heading(String words) {
    return add(new Element.Heading(words));
  }

  public Paper paragraph(String words) {
    return add(new Element.Paragraph(words, false));
  }

  public Paper smallPrint(String words) {
    return add(new Element.Paragraph(words, true));
  }

  /// Labels over values in a grid, `beside` of them in a row.
  public Paper facts(int beside, List<Fact> facts) {
    return add(new Element.Facts(List.copyOf(facts), beside));
  }

  public Paper table(PaperTable table) {
    return add(new Element.Table(table));
  }

  public Paper chart(PaperChart chart) {
    return add(new Element.Chart(chart));
  }

  /// A line for each of `people` to sign on; `under` says what to write there.
  public Paper signatures(String words, String under, List<String> people) {
    return add(new Element.Signatures(words, under, List.copyOf(people)));
  }

  public Paper writingLines(int count) {
    return add(new Element.WritingLines(count));
  }

  private Paper add(Element element) {
    elements.add(element);
    return this;
  }

  /// The whole document as a PDF. Takes about a second the first time.
  public byte[] toPdf() {
    return new PaperWriter(this).write();
  }

  /// Saves the PDF: all of it, or the file is as before.
  public Saving save(Path file) {
    byte[] pdf = toPdf();
    return SafeFile.save(file, out -> out.write(pdf));
  }

  Language language() {
    return language;
  }

  String name() {
    return name;
  }

  List<Element> elements() {
    return elements;
  }

  String head() {
    return head;
  }

  String foot() {
    return foot;
  }
}
