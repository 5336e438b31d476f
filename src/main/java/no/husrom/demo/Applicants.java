package no.husrom.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.husrom.demo.source.DemoIds;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.household.AreaWishes;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Secrecy;
import no.husrom.household.stay.Stay;
import org.jspecify.annotations.Nullable;

/// Draws the facts of the households that wait for a home.
final class Applicants {
  private final DemoYear year;
  private final long seed;
  private final Words words;
  private final DemoIds ids;
  private final People people;
  private final Applications applications;

  Applicants(DemoYear year, long seed, Words words, DemoSize size) {
    this.year = year;
    this.seed = seed;
    this.words = words;
    this.ids = new DemoIds(size.digits);
    this.people = new People(year);
    this.applications = new Applications(year, seed);
  }

  Household household(Wanted wanted) {
    Stream draw = new Stream(seed, Kind.APPLICANT, wanted.number());
    LocalDate expected = wanted.ready().plusDays(draw.between(90, 150));
    List<Member> members = people.draw(draw, wanted.letters(), expected);
    boolean temporary = has(wanted, "temporary");
    boolean wheelchair = has(wanted, "wheelchair");
    @Nullable String most = value(wanted, "rent=");
    @Nullable String bedrooms = value(wanted, "beds=");
    return new Household(
        ids.household(wanted.number()),
        0,
        label(wanted, members.size()),
        wanted.category(),
        wanted.ground(),
        wanted.state(),
        wanted.ready(),
        wanted.ready().plusDays(patience(draw, wanted, temporary)),
        null,
        members,
        bedrooms == null
            ? null
            : new BedroomsOverride(Integer.parseInt(bedrooms), words.word("bedrooms.reason")),
        new Needs(wheelchair, has(wanted, "step-free"), has(wanted, "share"), temporary),
        new AreaWishes(districts(wanted, '+'), districts(wanted, '-')),
        People.economy(draw, members, most == null ? null : Integer.valueOf(most)),
        applications.waiting(wanted),
        Stay.UNKNOWN,
        wheelchair || temporary ? 15 : members.size() > 4 ? 12 : Household.ORDINARY_WEIGHT,
        has(wanted, "secret") ? Secrecy.CONFIDENTIAL : Secrecy.NONE,
        draw.chance(15) ? null : year.known().minusDays(draw.between(1, 90)),
        note(wanted),
        Map.of());
  }

  /// Days from ready to the deadline.
  private static int patience(Stream draw, Wanted wanted, boolean temporary) {
    if (wanted.category() == Category.REFUGEE) {
      return draw.chance(20) ? 60 : 120;
    }
    return temporary ? 90 : List.of(60, 120, 240).get(draw.weighted(20, 50, 30));
  }

  private String label(Wanted wanted, int persons) {
    String letters = wanted.letters();
    return switch (letters) {
      case "A" -> words.word("label.single", wanted.word());
      case "AP" -> words.word("label.couple", wanted.word());
      default -> words.word("label.family", wanted.word(), persons);
    };
  }

  private String note(Wanted wanted) {
    if (has(wanted, "secret")) {
      return words.word("note.secret");
    } else if (has(wanted, "wheelchair")) {
      return words.word("note.wheelchair");
    } else if (has(wanted, "temporary")) {
      return words.word("note.temporary");
    } else if (wanted.letters().chars().anyMatch(Character::isLowerCase)) {
      return words.word("note.reunion");
    }
    return "";
  }

  private static boolean has(Wanted wanted, String flag) {
    return wanted.flags().contains(flag);
  }

  private static @Nullable String value(Wanted wanted, String flag) {
    return wanted.flags().stream()
        .filter(f -> f.startsWith(flag))
        .map(f -> f.substring(flag.length()))
        .findFirst()
        .orElse(null);
  }

  private static TreeSet<String> districts(Wanted wanted, char sign) {
    TreeSet<String> districts = new TreeSet<>();
    for (String flag : wanted.flags()) {
      if (flag.charAt(0) == sign) {
        districts.add(flag.substring(1));
      }
    }
    return districts;
  }
}
