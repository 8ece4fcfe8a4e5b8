package org.rapporteur.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.contract.enriched.Reference;

class HostileTextTest {

  private static final int REPEATS = 20_000;

  private final ReferenceTagger tagger = new ReferenceTagger();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(Fragments.ALL).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 5_000)
  void anyTextGivesReferencesInOrderAndInPlace(@ForAll("texts") String text) {
    List<Reference> references = tagger.tag(text);
    int start = 0;
    int end = 0;
    for (Reference reference : references) {
      boolean sameSpan = reference.start() == start && reference.end() == end;
      assertThat(reference.start() >= end || sameSpan).isTrue();
      assertThat(text.substring(reference.start(), reference.end())).isEqualTo(reference.text());
      start = reference.start();
      end = reference.end();
    }
  }

  @Property(tries = 2_000)
  void anyCharactersAreTaken(@ForAll String text) {
    assertThat(tagger.tag(text)).isNotNull();
  }

  /** Would take hours, not a moment, if any of the loops were quadratic. */
  @Example
  void longRepetitionsAreReadInLinearTime() {
    for (String fragment : Fragments.ALL) {
      assertThat(tagger.tag(fragment.repeat(REPEATS))).isNotNull();
    }
    String all = Fragments.ALL.stream().collect(Collectors.joining(" "));
    assertThat(tagger.tag(all.repeat(REPEATS / 100))).isNotNull();
  }
}
