package dev.ratewright.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void a_token_is_found_where_its_characters_stand_and_nowhere_else() {
    Random random = new Random(12);
    for (int i = 0; i < 100_000; i++) {
      String text = letters(random, 60);
      String looked = letters(random, 1 + random.nextInt(30));
      int place = random.nextInt(30);
      if (random.nextBoolean()) {
        // What is looked for, or all of it but the last character.
        String there = looked.substring(0, looked.length() - random.nextInt(2));
        text = text.substring(0, place) + there + text.substring(place + there.length());
      }
      byte[] bytes =
          Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), text.length() + Token.AT_ONCE);
      int behind = text.startsWith(looked, place) ? place + looked.length() : -1;
      assertThat(Token.of(looked).after(bytes, place)).as(looked + " in " + text).isEqualTo(behind);
    }
  }

  @Test
  void nothing_stands_at_no_place() {
    assertThat(Token.of("a").after(new byte[Token.AT_ONCE], -1)).isEqualTo(-1);
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(2)));
    }
    return letters.toString();
  }
}
