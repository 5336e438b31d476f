package no.husrom.plan.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  @Test
  void aNumberUnderFiveTakesAnotherWithIt() {
    assertThat(Suppression.of(new int[][] {{3, 9, 7, 0}}))
        .isDeepEqualTo(new boolean[][] {{true, false, true, false}});
  }

  @Test
  void numbersOfFiveAndMoreAndZeroesAreShown() {
    assertThat(Suppression.of(new int[][] {{5, 0}, {0, 6}}))
        .isDeepEqualTo(new boolean[][] {{false, false}, {false, false}});
  }

  @Test
  void noSmallNumberCanBeReckonedFromTheTotalsOfItsRowAndColumn() {
    long seed = 42;
    SplittableRandom random = new SplittableRandom(seed);
    for (int table = 0; table < 500; table++) {
      int[][] counts = new int[5][4];
      for (int[] row : counts) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextInt(12);
        }
      }
      boolean[][] hidden = Suppression.of(counts);
      for (int r = 0; r < 5; r++) {
        for (int c = 0; c < 4; c++) {
          boolean small = counts[r][c] > 0 && counts[r][c] < 5;
          assertThat(!small || hidden[r][c]).as("seed %d", seed).isTrue();
          assertThat(hidden[r][c] && aloneIn(hidden, r, c)).as("seed %d", seed).isFalse();
        }
      }
    }
  }

  private static boolean aloneIn(boolean[][] hidden, int row, int column) {
    int inRow = 0;
    int inColumn = 0;
    for (int c = 0; c < 4; c++) {
      inRow += hidden[row][c] ? 1 : 0;
    }
    for (int r = 0; r < 5; r++) {
      inColumn += hidden[r][column] ? 1 : 0;
    }
    return inRow == 1 || inColumn == 1;
  }
}
