package no.husrom.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.husrom.lease.Lease;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A checklist as a paper to print, fill in and sign.
public final class ChecklistPaper {
  private final Checklist checklist;
  private final ChecklistFacts facts;
  private final LocalDate printedOn;
  private final Texts texts;
  private final Formats formats;

  public ChecklistPaper(Checklist checklist, Language language, LocalDate printedOn) {
    this.checklist = checklist;
    this.facts = checklist.facts();
    this.printedOn = printedOn;
    this.texts = Texts.of(ChecklistPaper.class, language);
    this.formats = texts.formats();
  }

  /// A name to propose for the file. It says nothing about a case with a secret address.
  public String fileName() {
    String name = texts.say("file");
    if (!facts.hidden()) {
      name += "-" + texts.say("file." + checklist.kind().name()) + "-" + facts.lease().id();
    }
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-") + ".pdf";
  }

  public Paper paper() {
    String title = texts.name(checklist.kind());
    String lease = texts.say("leaseNumber", facts.lease().id());
    Paper paper = new Paper(texts.language(), title + " · " + lease);
    String municipality = facts.municipality();
    ChecklistFacts.Home home = facts.home();
    paper
        .head(municipality == null ? "" : municipality)
        .foot(lease + " · " + texts.say("printed", formats.date(printedOn)))
        .title(title, home == null ? lease : home.address())
        .facts(4, caseFacts());
    steps(paper);
    if (checklist.kind().hasProtocol()) {
      new Protocol(texts, facts).addTo(paper);
    }
    return paper.signatures(
        texts.say(checklist.kind().hasProtocol() ? "sign.protocol" : "sign.list"),
        texts.say(facts.hidden() ? "sign.underHidden" : "sign.under"),
        List.of(texts.say("tenant"), texts.say("landlord"), texts.say("interpreter")));
  }

  private List<Paper.Fact> caseFacts() {
    Lease lease = facts.lease();
    List<Paper.Fact> rows = new ArrayList<>();
    String tenant = facts.tenant();
    if (tenant != null) {
      rows.add(fact("fact.tenant", tenant));
    }
    rows.add(fact("fact.lease", lease.id()));
    rows.add(fact("fact.starts", formats.date(lease.starts())));
    LocalDate ends = lease.ends();
    rows.add(fact("fact.ends", ends == null ? texts.say("openEnded") : formats.date(ends)));
    rows.add(fact("fact.rent", formats.kroner(lease.rent())));
    rows.add(fact("fact.deposit", kroner(lease.security().deposit())));
    rows.add(fact("fact.guarantee", kroner(lease.security().guarantee())));
    rows.add(fact("fact.bedrooms", formats.number(facts.bedrooms())));
    rows.add(fact("fact.disadvantaged", told(lease.statements().disadvantaged())));
    if (ends != null) {
      rows.add(fact("fact.noTermination", told(lease.statements().noTermination())));
    }
    String reason = lease.statements().shortTermReason();
    if (reason != null && !facts.hidden()) {
      rows.add(fact("fact.shortTerm", reason));
    }
    return rows;
  }

  private Paper.Fact fact(String key, String value) {
    return new Paper.Fact(texts.say(key), value);
  }

  private String kroner(@Nullable Integer kroner) {
    return kroner == null ? texts.say("none") : formats.kroner(kroner);
  }

  private String told(boolean told) {
    return texts.say(told ? "told" : "notTold");
  }

  private void steps(Paper paper) {
    PaperTable table =
        new PaperTable(
            PaperColumn.left("", 5),
            PaperColumn.left(texts.say("column.step"), 66),
            PaperColumn.left(texts.say("column.unit"), 32),
            PaperColumn.right(texts.say("column.due"), 18),
            PaperColumn.left(texts.say("column.done"), 25));
    Phase phase = null;
    for (Checklist.Line line : checklist.lines()) {
      if (line.step().phase() != phase) {
        phase = line.step().phase();
        table.section(texts.name(phase));
      }
      LocalDate due = line.due();
      table.row(
          PaperCell.tick(),
          PaperCell.words(texts.name(line.step()), texts.say("remark." + line.step().name())),
          PaperCell.words(line.units().stream().map(texts::name).collect(Collectors.joining(", "))),
          due == null ? PaperCell.writeHere() : PaperCell.words(formats.date(due)),
          PaperCell.writeHere());
    }
    paper.table(table);
  }
}
