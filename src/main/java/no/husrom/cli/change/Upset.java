package no.husrom.cli.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.husrom.cli.frame.Session;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.change.Happenings;
import no.husrom.plan.change.RegisterEvents;
import no.husrom.plan.change.Worth;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Planning again after what the command line says has happened.
///
/// @param asked those who are told, but may be asked to change
/// @param most how many others may get another home; none: no limit
public record Upset(
    Session session, List<String> events, Set<String> asked, @Nullable Integer most) {
  private static final int SECONDS = 120;

  /// What is wrong with what was written; empty when nothing is.
  public Optional<String> wrong(Basis basis, Edition standing) {
    Texts texts = session.texts(Upset.class);
    for (String word : events) {
      if (EventText.add(Happenings.NONE, word) == null) {
        return Optional.of(texts.say("event.unread", word));
      }
    }
    Set<String> known =
        standing.problem().households().stream().map(HouseholdNeed::id).collect(Collectors.toSet());
    for (String household : asked) {
      if (!known.contains(household)) {
        return Optional.of(texts.say("ask.unknown", household, standing.plan().id()));
      }
    }
    var misfits = after(basis).misfits();
    return misfits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            misfits.stream().map(words(basis, standing)::misfit).collect(Collectors.joining("\n")));
  }

  private Happenings happened() {
    Happenings all = Happenings.NONE;
    for (String word : events) {
      Happenings more = EventText.add(all, word);
      all = more == null ? all : more;
    }
    return all;
  }

  private RegisterEvents after(Basis basis) {
    return RegisterEvents.of(
        basis, happened().events(), session.texts(Upset.class).say("event.reason"));
  }

  /// Plans again.
  ///
  /// @param seconds the most time; none: two minutes
  public Replanning.Made plan(Basis basis, Edition standing, @Nullable Integer seconds) {
    int limit = most == null ? standing.problem().households().size() : most;
    return new Replanning(new Planner(), session.clock())
        .plan(
            after(basis),
            new Replanning.Wish(standing, happened(), asked, limit),
            Settings.STANDARD.withSeconds(seconds == null ? SECONDS : seconds),
            _ -> {},
            () -> false);
  }

  /// What becomes different for whom, and whether more had to change than was asked for.
  public String changes(Edition standing, Replanning.Made made) {
    ChangeWords words = words(made.basis(), made.edition());
    Worth worth = new Worth(Comparison.of(standing, made.edition(), made.basis()));
    String list =
        new ChangeAnswer(session, words, made.changes(), worth.all(made.changes())).lines();
    int limit = made.replanned().replan().most();
    return most == null || limit == most
        ? list
        : session.texts(Upset.class).say("changes.more", most, limit) + "\n" + list;
  }

  private ChangeWords words(Basis basis, Edition edition) {
    Set<String> hidden = new TreeSet<>();
    for (HouseholdNeed need : edition.problem().households()) {
      if (need.secrecy() != HouseholdNeed.Secrecy.NONE) {
        hidden.add(need.id());
      }
    }
    return new ChangeWords(
        session.language(), new Names(basis, session.language()), edition.plan().starts(), hidden);
  }
}
