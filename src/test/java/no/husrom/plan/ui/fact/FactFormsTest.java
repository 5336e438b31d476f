package no.husrom.plan.ui.fact;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.kit.WindowTest;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.rule.instrument.Instrument;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class FactFormsTest extends WindowTest {
  private static final Texts WORDS = Texts.of(WayOutForm.class, Language.NYNORSK);

  @Test
  void whatIsUsualIsProposedForWhomTheLadderFindsAndTheRegistersWordForOthers() {
    Basis basis =
        new Town()
            .household("H1", Category.SITTING_TENANT, 2, 1)
            .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.leaves(day(8, 1), 90_000))
            .basis();
    List<Household> households = basis.registers().households();
    List<WayOutChoice> choices =
        List.of(
            new WayOutChoice(households.getFirst(), List.of(Instrument.PRIVATE_LEASE)),
            new WayOutChoice(households.getLast(), List.of()));
    assertThat(onScreen(() -> new WayOutForm(WORDS, basis, choices, "H1").read().stay()))
        .isEqualTo(new Stay(null, WayOut.PRIVATE_LEASE, day(1, 1).plusDays(60), 25_000));
    assertThat(onScreen(() -> new WayOutForm(WORDS, basis, choices, "H2").read().stay()))
        .isEqualTo(new Stay(null, WayOut.OWN_HOME, day(8, 1), 90_000));
  }

  @Test
  void aPlaceHasOneLimitForAGroup() {
    Basis basis = new Town().dwelling("B1", 2, d -> d.in("Sentrum")).basis();
    GroupCap all = new GroupCap(Scope.AREA, "Sentrum", null, 3);
    GroupCap refugees = new GroupCap(Scope.AREA, "Sentrum", "REFUGEE", 1);
    CapForm once = onScreen(() -> new CapForm(WORDS, basis.withCaps(List.of(all, refugees))));
    assertThat(once.form().problems()).isEmpty();
    assertThat(once.read()).containsExactly(all, refugees);
    CapForm twice = onScreen(() -> new CapForm(WORDS, basis.withCaps(List.of(all, all))));
    assertThat(twice.form().problems()).hasSize(1);
    assertThat(CapForm.words(WORDS, List.of(all, refugees)))
        .isEqualTo(
            "Område: Sentrum. Høgst 3 nye husstandar.\n"
                + "Område: Sentrum. Høgst éin ny i gruppa Flyktning.");
  }
}
