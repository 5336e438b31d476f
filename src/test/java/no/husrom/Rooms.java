package no.husrom;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The rooms of the house from the top down, and how the rules name the classes in them. A class
/// belongs to the room with the longest name that its package starts with.
final class Rooms {
  private static final String ROOT = "no.husrom";

  /// A class may import its own room and those below it in this list, and no other.
  static final List<String> FROM_THE_TOP =
      List.of(
          "", // Main
          "app",
          "cli",
          "demo",
          "overview",
          "search",
          "report",
          "history",
          "plan",
          "plan.solve",
          "measure",
          "routine",
          "mapping",
          "checklist",
          "exchange",
          "register",
          "lease",
          "household",
          "dwelling",
          "office",
          "rule",
          "paper.ui", // the preview: it needs the parts of kit
          "kit",
          "paper",
          "sheet",
          "store",
          "file",
          "log",
          "text");

  private Rooms() {}

  /// Every class of the program, tests and the classes that jOOQ generates left out.
  static JavaClasses classes() {
    return House.CLASSES;
  }

  /// Read once, when the first test asks. Classes of others are known by name only, which is all
  /// the rules need and ten times as fast.
  private static final class House {
    static {
      ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/no/husrom/store/schema/"))
            .importPackages(ROOT);
  }

  /// The place of a class in [#FROM_THE_TOP], or -1 when it lies in no room.
  static int floor(JavaClass type) {
    int found = -1;
    for (int i = 0; i < FROM_THE_TOP.size(); i++) {
      String room = FROM_THE_TOP.get(i);
      boolean fits = room.isEmpty() ? type.getPackageName().equals(ROOT) : isIn(type, room);
      if (fits && (found < 0 || room.length() > FROM_THE_TOP.get(found).length())) {
        found = i;
      }
    }
    return found;
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /// Classes in one of the rooms, their subpackages included.
  static DescribedPredicate<JavaClass> in(String... rooms) {
    return DescribedPredicate.describe(
        "in " + String.join(", ", rooms),
        type -> Arrays.stream(rooms).anyMatch(r -> isIn(type, r)));
  }

  /// Classes in a package named `ui`, or below one.
  static DescribedPredicate<JavaClass> ui() {
    return DescribedPredicate.describe(
        "in a ui package", type -> isOurs(type) && (type.getPackageName() + ".").contains(".ui."));
  }

  /// Classes whose name, or the name of the class they stand inside, ends so.
  static DescribedPredicate<JavaClass> named(String... endings) {
    Pattern ends = Pattern.compile(".*(" + String.join("|", endings) + ")(\\$.*)?");
    return DescribedPredicate.describe(
        "named *" + String.join(", *", endings), type -> ends.matcher(type.getName()).matches());
  }

  /// Classes of packages that start so: `org.jooq` is `org.jooq` and all below it.
  static DescribedPredicate<JavaClass> library(String... packages) {
    return DescribedPredicate.describe(
        "of " + String.join(", ", packages),
        type ->
            Arrays.stream(packages)
                .anyMatch(p -> (type.getPackageName() + ".").startsWith(p + ".")));
  }

  private static boolean isIn(JavaClass type, String room) {
    return (type.getPackageName() + ".").startsWith(ROOT + "." + room + ".");
  }
}
