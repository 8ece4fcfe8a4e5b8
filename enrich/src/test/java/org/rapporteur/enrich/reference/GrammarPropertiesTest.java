package org.rapporteur.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.contract.Reference;

class GrammarPropertiesTest {

  private final ReferenceTagger tagger = new ReferenceTagger();

  @Provide
  Arbitrary<String> symbols() {
    List<Series> series = Grammar.series();
    return Arbitraries.randomValue(
        random -> new SymbolPrinter(random).print(series.get(random.nextInt(series.size()))));
  }

  @Property
  void aPrintedSymbolParsesBackToItself(@ForAll("symbols") String symbol) {
    assertThat(Symbol.parse(symbol)).hasToString(symbol);
  }

  @Property
  void aSymbolIsFoundInRunningText(@ForAll("symbols") String symbol) {
    assertThat(found("They recalled " + symbol + ", and went on.")).containsExactly(symbol);
    assertThat(found("They recalled it (" + symbol + ").")).containsExactly(symbol);
  }

  @Property
  void symbolsAreFoundInLists(
      @ForAll("symbols") String first,
      @ForAll("symbols") String second,
      @ForAll("symbols") String third) {
    assertThat(found("See " + first + ", " + second + " and " + third + "."))
        .containsExactly(first, second, third);
  }

  @Property
  void aSymbolIsFoundAcrossALineBreak(@ForAll("symbols") String symbol) {
    int slash = symbol.lastIndexOf('/');
    String broken = symbol.substring(0, slash + 1) + "\n" + symbol.substring(slash + 1);
    assertThat(found("They recalled " + broken + " then.")).containsExactly(symbol);
  }

  private List<String> found(String text) {
    return tagger.tag(text).stream().map(Reference::symbol).toList();
  }
}
