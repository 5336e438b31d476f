package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.husrom.store.StoreException.Trouble;
import no.husrom.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreWordsTest {
  private static final Location PLACE = new Location.LocalFile(Path.of("heime/husrom"));

  @ParameterizedTest
  @EnumSource
  void everyTroubleIsAWholeSentenceWithWhatToDo(Language language) {
    StoreWords words = new StoreWords(language);
    for (Trouble trouble : Trouble.values()) {
      assertThat(words.say(new StoreException(trouble, PLACE, "kari@pc12", null)))
          .contains(". ")
          .doesNotContain("{");
    }
    for (Refusal refusal : Refusal.values()) {
      assertThat(words.say(StoreException.refused(refusal, "", null)))
          .endsWith(".")
          .contains(". ")
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSentenceNamesTheDatabaseTheHolderAndTheRecord(Language language) {
    StoreWords words = new StoreWords(language);
    assertThat(words.say(new StoreException(Trouble.IN_USE, PLACE, "kari@pc12", null)))
        .contains(PLACE.toString(), "kari@pc12");
    assertThat(words.say(StoreException.changedByOther("B17"))).contains("B17");
    assertThat(words.say(StoreException.refused(Refusal.OVERLAPPING_LEASES, "B1: L1, L2", null)))
        .endsWith("B1: L1, L2");
  }
}
