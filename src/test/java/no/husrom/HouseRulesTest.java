package no.husrom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static no.husrom.Rooms.in;
import static no.husrom.Rooms.library;
import static no.husrom.Rooms.named;
import static no.husrom.Rooms.ui;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who may import whom. Each rule gives its reason; a failure names the line to change.
class HouseRulesTest {
  private static final JavaClasses HOUSE = Rooms.classes();
  private static final DescribedPredicate<JavaClass> SCREENS = ui().or(in("kit", "app"));

  @Test
  void importsGoOnlyDownward() {
    check(
        classes()
            .should(importOnlyRoomsBelow())
            .because(
                "the rooms stand in the order of Rooms.FROM_THE_TOP: what lies lower is read,"
                    + " tested and changed without knowing what lies higher"));
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    check(
        slices()
            .matching("no.husrom.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle are one package that is hard to find the way in"));
  }

  @Test
  void nobodyImportsApp() {
    check(
        noClasses()
            .that(not(in("app")).and(not(named("no.husrom.Main"))))
            .should()
            .dependOnClassesThat(in("app"))
            .because(
                "app builds everything and hands each part its needs; who asks app for something"
                    + " hides a need that belongs in its constructor"));
  }

  @Test
  void onlyScreensImportScreens() {
    check(
        noClasses()
            .that(not(SCREENS))
            .should()
            .dependOnClassesThat(ui().or(in("kit")))
            .because(
                "what the office knows and does is the same with no window: a room never imports"
                    + " its own ui"));
  }

  @Test
  void javaFxStaysInTheScreens() {
    libraryStaysWith(
        SCREENS,
        library("javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli", "com.sun.javafx"),
        "commands, planner and registers run on a machine with no display");
  }

  @Test
  void sqlStaysInTheStores() {
    libraryStaysWith(
        in("store").or(named("Store", "Rows")),
        library("org.jooq", "java.sql", "javax.sql", "no.husrom.store.schema"),
        "one public store method is one question or one transaction; SQL elsewhere escapes both");
  }

  @Test
  void nothingIsWrittenWithoutATrail() {
    check(
        noClasses()
            .that(not(in("store")))
            .should()
            .callMethodWhere(
                describe(
                    "SQL writes without Saving",
                    call ->
                        call.getTarget().getOwner().getName().startsWith("org.jooq.")
                            && call.getTarget()
                                .getName()
                                .matches(
                                    "(insert|delete|update|merge|truncate|batch|execute[A-Z]).*|execute")))
            .because(
                "whoever writes with store.Saving leaves a step in the history that can be taken"
                    + " back; what is written otherwise is in no step"));
  }

  @Test
  void databasesAreKnownOnlyToTheStore() {
    libraryStaysWith(
        in("store"),
        library("org.h2", "org.postgresql", "org.flywaydb"),
        "everything else runs unchanged on H2 and on PostgreSQL");
  }

  @Test
  void spreadsheetsAreReadAndWrittenInOneRoom() {
    libraryStaysWith(
        in("sheet").or(named("Workbook", "Sheet")),
        library("org.apache.poi", "org.apache.commons.csv"),
        "files from outside may be hostile, and are opened in one guarded place");
  }

  @Test
  void pdfStaysInPaper() {
    libraryStaysWith(
        in("paper"),
        library("org.apache.pdfbox", "org.apache.fontbox", "java.awt.print", "javax.print"),
        "preview, file and printer show the same pages only when one room makes them");
  }

  @Test
  void jsonStaysInClassesNamedForIt() {
    libraryStaysWith(
        named("Json"),
        library("com.fasterxml.jackson"),
        "outsiders rely on the JSON files: their form must not follow from how a record looks");
  }

  @Test
  void theCommandLineLibraryStaysInCli() {
    libraryStaysWith(
        in("cli").or(named("no.husrom.Main")),
        library("picocli"),
        "a command reads its options and calls the same code as the window");
  }

  @Test
  void theSolverLibraryStaysInThePlanner() {
    libraryStaysWith(
        in("plan.solve"),
        library("com.google.ortools", "com.google.protobuf"),
        "a solver can be exchanged when only the planner knows which it is");
  }

  @Test
  void thePlannerIsPure() {
    check(
        noClasses()
            .that(in("plan.solve"))
            .should()
            .dependOnClassesThat(in("store", "sheet", "paper").or(named("Store")))
            .because(
                "a problem goes in and a proposal comes out; the same problem gives the same"
                    + " proposal on every machine"));
  }

  @Test
  void timeComesFromAClock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                describe(
                    "the time is read without a Clock", call -> readsTheTime(call.getTarget())))
            .because("a test sets the day, and the demo is the same every time"));
  }

  @Test
  void theSystemClockIsTakenOnlyWhereTheProgramIsPutTogether() {
    check(
        noClasses()
            .that(not(in("app", "cli")).and(not(named("no.husrom.Main"))))
            .should()
            .callMethodWhere(
                describe(
                    "the system's clock is taken",
                    call ->
                        call.getTarget().getOwner().getName().equals("java.time.Clock")
                            && call.getTarget().getName().startsWith("system")))
            .because("a Clock is a need like any other and comes in by the constructor"));
  }

  @Test
  void workInTheBackgroundGoesThroughKit() {
    DescribedPredicate<JavaClass> runners =
        library("javafx.concurrent")
            .or(
                describe(
                    "executors, timers and futures",
                    type ->
                        type.getName()
                            .matches(
                                "java\\.util\\.concurrent\\.(.*Executor.*|ForkJoin.*|CompletableFuture)"
                                    + "|java\\.util\\.Timer(Task)?")));
    check(
        noClasses()
            .that(not(in("kit", "plan.solve.engine")))
            .should()
            .dependOnClassesThat(runners)
            .orShould()
            .accessTargetWhere(
                describe(
                    "a thread is started or Platform.runLater called",
                    access -> startsAThread(access.getTarget())))
            .because(
                "a failure off the window's thread is swallowed unless Background carries it; the"
                    + " solver's engine alone has threads of its own"));
  }

  private static boolean readsTheTime(CodeUnitCallTarget target) {
    boolean isNow =
        target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now");
    boolean takesAClock =
        target.getRawParameterTypes().stream().anyMatch(p -> p.getName().equals("java.time.Clock"));
    boolean isMillis = target.getFullName().equals("java.lang.System.currentTimeMillis()");
    return isMillis || (isNow && !takesAClock);
  }

  private static boolean startsAThread(AccessTarget target) {
    return switch (target.getOwner().getName()) {
      case "java.lang.Thread" ->
          Set.of("<init>", "start", "sleep", "ofPlatform", "ofVirtual", "startVirtualThread")
              .contains(target.getName());
      case "javafx.application.Platform" ->
          Set.of("runLater", "startup").contains(target.getName());
      default -> false;
    };
  }

  private static void libraryStaysWith(
      DescribedPredicate<JavaClass> home, DescribedPredicate<JavaClass> library, String reason) {
    check(noClasses().that(not(home)).should().dependOnClassesThat(library).because(reason));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static ArchCondition<JavaClass> importOnlyRoomsBelow() {
    return new ArchCondition<>("import only their own room and the rooms below") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (Rooms.floor(type) < 0) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " lies in no room of Rooms.FROM_THE_TOP"));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (Rooms.isOurs(target) && Rooms.floor(target) < Rooms.floor(type)) {
            events.add(
                SimpleConditionEvent.violated(type, "upward: " + dependency.getDescription()));
          }
        }
      }
    };
  }
}
