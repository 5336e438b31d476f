package no.husrom.lease.law.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.Lease;
import no.husrom.lease.law.LawWords;
import no.husrom.lease.law.LeaseLaw;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.rule.tenancy.ComingDate;
import no.husrom.rule.tenancy.Finding;
import no.husrom.rule.tenancy.Severity;
import no.husrom.store.Database;
import no.husrom.store.Transaction;
import no.husrom.text.Texts;

/// What the tenancy act finds in a lease, with what it leads to and what to do, and its dates.
public final class LeaseLawPage extends Page {
  private final Desk desk;
  private final Database database;
  private final String lease;
  private final Texts texts;
  private final LawWords words;
  private final VBox findings = new VBox();
  private final RecordTable<ComingDate> dates;

  private record Judged(List<Finding> findings, List<ComingDate> dates) {}

  public LeaseLawPage(Desk desk, Database database, Lease lease) {
    super(
        desk.language(),
        desk.texts(LeaseLawPage.class).say("title", lease.id()),
        desk.texts(LeaseLawPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    this.lease = lease.id();
    texts = desk.texts(LeaseLawPage.class);
    words = new LawWords(desk.language());
    dates = new RecordTable<>(texts, date -> date);
    dates.date("day", ComingDate::day);
    dates.text("what", words::say).wide();
    dates.text("paragraph", date -> words.say(date.paragraph()));
    dates.empty(texts.say("dates.none"));
    findings.getStyleClass().add("step-view");
    VBox body = new VBox(findings, dates);
    body.getStyleClass().add("step-view");
    scrolling(body);
  }

  @Override
  public void refresh() {
    LocalDate today = desk.today();
    desk.background().run(() -> database.read(tx -> judge(tx, today)), this::show);
  }

  private Judged judge(Transaction tx, LocalDate today) {
    LeaseLaw all = new LeaseLawStore().read(tx);
    return all.find(lease)
        .map(facts -> new Judged(all.law().findings(facts, today), all.law().dates(facts)))
        .orElse(new Judged(List.of(), List.of()));
  }

  private void show(Judged judged) {
    findings.getChildren().clear();
    if (judged.findings().isEmpty()) {
      findings.getChildren().add(Words.label(texts.say("findings.none"), "muted"));
    }
    for (Finding finding : judged.findings()) {
      findings.getChildren().add(card(finding));
    }
    dates.rows(judged.dates());
  }

  private VBox card(Finding finding) {
    LawWords.Said said = words.say(finding);
    VBox card =
        new VBox(
            Words.label(
                texts.say("finding", words.say(finding.severity()), words.say(finding.paragraph())),
                "heading"),
            Words.label(said.what(), "text"),
            Words.label(said.effect(), "text"),
            Words.label(texts.say("do", said.todo()), "text"));
    card.getStyleClass().addAll("notice", style(finding.severity()));
    return card;
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case BREACH -> "danger";
      case RISK -> "warning";
      case NOTE -> "info";
    };
  }
}
