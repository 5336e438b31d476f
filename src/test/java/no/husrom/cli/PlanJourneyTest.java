package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo municipality planned from the command line, once for all claims.
class PlanJourneyTest {
  @TempDir private static Path home;
  private static Ran first;
  private static Ran second;

  private static Path file(String name) {
    return home.resolve(name);
  }

  private static Ran husrom(String... arguments) {
    return Ran.here(home, arguments);
  }

  private static String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  @BeforeAll
  static void plan() {
    assertThat(husrom("demo").code()).isZero();
    first =
        husrom(
            "plan",
            "--json",
            file("plan.json").toString(),
            "--pdf",
            file("plan.pdf").toString(),
            "--problem",
            file("problem.json").toString(),
            "--proposal",
            file("proposal.json").toString());
    second = husrom("plan", "--json");
  }

  @Test
  void thePlanIsProvenOnEveryLevelAndSomebodyIsWithoutAHome() throws IOException {
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.out()).contains("2027-1", "bevist", "Utan heim: ");
    assertThat(read("plan.json"))
        .contains("\"format\" : \"husrom-plan/1\"", "\"status\" : \"OPTIMAL\"");
  }

  @Test
  void theSameCommandTwiceGivesTheSamePlanOnce() throws IOException {
    assertThat(withoutTime(second.out())).isEqualTo(withoutTime(read("plan.json")));
  }

  private static String withoutTime(String json) {
    return json.replaceAll("\"created\" : \"[^\"]*\"", "").strip();
  }

  @Test
  void theCheckerAgreesAndNoticesAChange() throws IOException {
    Ran agreed = check("proposal.json");
    assertThat(agreed.err()).isEmpty();
    assertThat(agreed.code()).isZero();
    String changed = read("proposal.json").replaceFirst("\"value\":\\d+", "\"value\":999999");
    Files.writeString(file("changed.json"), changed);
    Ran noticed = check("changed.json");
    assertThat(noticed.code()).isEqualTo(1);
    assertThat(noticed.err()).contains("STATED_LEVELS", "(lateness)", "999\u00a0999");
  }

  private static Ran check(String proposal) {
    return husrom("check", file("problem.json").toString(), file(proposal).toString());
  }

  @Test
  void theOpenFilesDoNotTellWhereASecretAddressIs() throws IOException {
    assertThat(read("problem.json")).contains("\"X1\"").doesNotContain("\"H011\"");
    assertThat(read("proposal.json")).contains("\"X1\"").doesNotContain("\"H011\"");
    Ran explained = husrom("explain", "--plan", "2027-1", "--household", "H011");
    assertThat(explained.code()).isEqualTo(1);
    assertThat(explained.out()).isEmpty();
  }

  @Test
  void aPlacementIsExplainedAndSoIsOneThatWasNotMade() {
    Ran placed = husrom("explain", "--plan", "2027-1", "--household", "H001");
    assertThat(placed.code()).isZero();
    assertThat(placed.out())
        .contains("Familie Aster (5 pers.)", "soverom", "Husstanden betalar sjølv");
    Ran instead =
        husrom(
            "explain", "--plan", "2027-1", "--household", "H001", "--dwelling", "B002", "--json");
    assertThat(instead.code()).isZero();
    assertThat(instead.out())
        .contains("\"dwelling\" : \"B002\"", "RuleBroken", "\"support\" : \"")
        .contains("Husstanden betalar sjølv");
  }

  /// What is promised to a household without a home has been tried by planning everything again.
  @Test
  void whatWouldGiveAHomeIsSaidAfterPlanningAgain() throws IOException {
    JsonNode without = new ObjectMapper().readTree(read("plan.json")).path("unplaced");
    assertThat(without).isNotEmpty();
    String household = without.get(0).path("household").asText();
    Ran explained = husrom("explain", "--plan", "2027-1", "--household", household);
    assertThat(explained.err()).contains("Planlegg på nytt for å sjå om dette gjev heim: ");
    assertThat(explained.out()).contains("Heile planen er rekna på nytt", "gjev heim: ");
  }

  @Test
  void whatIsNotThereIsSaidToBeSo() {
    assertThat(husrom("explain", "--plan", "2027-9", "--household", "H001").err())
        .contains("2027-9");
    assertThat(husrom("explain", "--plan", "2027-1", "--household", "H999").err()).contains("H999");
    assertThat(husrom("plan", "--data", file("none").toString()).code()).isEqualTo(4);
    assertThat(file("none.mv.db")).doesNotExist();
  }

  @Test
  void aPlanThatCannotBeWrittenIsNotKept() {
    Ran ran = husrom("plan", "--scenario", "low", "--json", file("no/such/folder.json").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("folder.json");
    assertThat(husrom("explain", "--plan", "2027-2", "--household", "H001").code()).isEqualTo(1);
  }

  @Test
  void thePaperIsForTheReadersThatAreNamed() throws IOException {
    assertThat(pdf("plan.pdf")).contains("2027-1", "Kven bur kvar", "Familie Aster (5 pers.)");
    Ran open = husrom("plan", "--edition", "public", "--pdf", file("open.pdf").toString());
    assertThat(open.out()).contains("open.pdf");
    assertThat(pdf("open.pdf"))
        .contains("2027-1", "Offentleg utgåve", "Prikka")
        .doesNotContain("Familie Aster", "Kven bur kvar");
  }

  private static String pdf(String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file(name).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void aChecklistIsAPdf() throws IOException {
    Path pdf = file("checklist.pdf");
    Ran ran = husrom("checklist", "--lease", "L001", "--kind", "move-in", "--out", pdf.toString());
    assertThat(ran.code()).isZero();
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    assertThat(husrom("checklist", "--lease", "L999", "--kind", "handover").code()).isEqualTo(1);
  }
}
