package org.rapporteur.enrich.entity.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamePatternTest {

  private static final Map<String, List<String>> STATES =
      Map.of("PRK", List.of("North Korea", "DPRK"));

  @Test
  void leavesOutWhatIsInBrackets() {
    assertThat(NamePattern.expand("a [b ]c", STATES)).containsExactly("a b c", "a c");
  }

  @Test
  void takesOneOfSeveral() {
    assertThat(NamePattern.expand("[on|for] it", STATES)).containsExactly("on it", "for it");
  }

  @Test
  void writesTheStateInAllItsNames() {
    assertThat(NamePattern.expand("[x ]in {PRK}", STATES))
        .containsExactly("x in North Korea", "x in DPRK", "in North Korea", "in DPRK");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> NamePattern.expand("a [b", STATES)).hasMessageContaining("a [b");
    assertThatThrownBy(() -> NamePattern.expand("{XXX}", STATES)).hasMessageContaining("XXX");
  }
}
