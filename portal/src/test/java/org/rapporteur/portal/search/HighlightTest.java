package org.rapporteur.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTest {

  @Test
  void onlyMarkMeansSomething() {
    assertThat(Highlight.parse("a &lt;b&gt; <mark>met</mark> <script>x</script>"))
        .containsExactly(
            new Highlight("a <b> ", false), new Highlight("met", true), new Highlight(" ", false));
  }
}
