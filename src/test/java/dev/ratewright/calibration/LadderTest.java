package dev.ratewright.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ratewright.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges 1,000, 10,000, 100,000, 500,000, 1,000,000 and 10,000,000 of the default rate book. */
class LadderTest {
  private static final Ladder LADDER = new Ladder(Sample.RATES);

  @ParameterizedTest(name = "{0} followers: nearest edge {1}, shares {2}")
  @CsvSource({
    "400, 0, 1 0 0 0 0 0",
    "1000, 0, 1 0 0 0 0 0",
    "31600, 1, 0 0.5003 0.4997 0 0 0",
    "31700, 2, 0 0.4989 0.5011 0 0 0",
    "500000, 3, 0 0 0 1 0 0",
    "10000000, 5, 0 0 0 0 0 1",
    "100000000, 5, 0 0 0 0 -1 2"
  })
  void an_audience_lies_between_two_edges_on_a_logarithm(
      double followers, int nearest, String shares) {
    assertThat(LADDER.nearest(followers)).isEqualTo(nearest);
    double[] expected =
        Arrays.stream(shares.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    assertThat(
            IntStream.range(0, LADDER.size())
                .mapToDouble(i -> LADDER.share(i, followers))
                .toArray())
        .containsExactly(expected, within(0.0001));
  }
}
