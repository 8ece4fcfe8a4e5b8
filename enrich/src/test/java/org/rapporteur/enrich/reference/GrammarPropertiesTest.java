package org.rapporteur.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.reference.grammar.Grammar;
import org.rapporteur.enrich.reference.grammar.Series;
import org.rapporteur.enrich.reference.symbol.Symbol;

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

  /** A line may be broken behind any slash. */
  @Property
  void aSymbolIsFoundAcrossALineBreak(
      @ForAll("symbols") String symbol, @ForAll("breaks") String lineBreak, @ForAll int choice) {
    List<Integer> slashes =
        IntStream.range(0, symbol.length()).filter(i -> symbol.charAt(i) == '/').boxed().toList();
    int slash = slashes.get(Math.floorMod(choice, slashes.size()));
    String broken = symbol.substring(0, slash + 1) + lineBreak + symbol.substring(slash + 1);
    assertThat(found("They recalled " + broken + " then.")).containsExactly(symbol);
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("\n", "\r\n", "\n ", " \n");
  }

  /** The mark of a footnote sticks to what it stands behind. */
  @Property
  void aSymbolIsFoundWithAFootnotesMark(
      @ForAll("symbols") String symbol, @ForAll("marks") String mark) {
    assertThat(found("They recalled " + symbol + mark + " and went on.")).containsExactly(symbol);
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of("¹", "²³", "*", "**", "†", ",¹", ".²", "[4]", ",5", "\u00a0", ";", ":");
  }

  @Property
  void aSymbolIsFoundBetweenBracketsQuotesAndDashes(
      @ForAll("symbols") String symbol, @ForAll("pairs") String pair) {
    String text = "Recalled" + pair.replace("x", symbol) + "then.";
    assertThat(found(text)).containsExactly(symbol);
  }

  @Provide
  Arbitrary<String> pairs() {
    return Arbitraries.of(
        " (x) ", " [x] ", " \"x\" ", " “x” ", " «x» ", " – x – ", " —x— ", ": x; ", "\tx\t",
        " 'x' ");
  }

  @Property
  void numbersOfTheAssemblyAreFoundInLists(
      @ForAll @IntRange(min = 31, max = 80) int session,
      @ForAll @IntRange(min = 1, max = 340) int first,
      @ForAll @IntRange(min = 1, max = 340) int second,
      @ForAll("separators") String separator) {
    String numbers = session + "/" + first + separator + session + "/" + second;
    assertThat(found("General Assembly resolutions " + numbers + " were recalled."))
        .containsExactly("A/RES/" + session + "/" + first, "A/RES/" + session + "/" + second);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(
        ", ",
        " and ",
        ", and ",
        " or ",
        ",\n",
        "\nand ",
        " et ",
        " y ",
        " of 19 December 2011 and ");
  }

  @Property
  void aRangeHasAllThatIsBetween(
      @ForAll @IntRange(min = 31, max = 80) int session,
      @ForAll @IntRange(min = 1, max = 300) int first,
      @ForAll @IntRange(min = 2, max = 40) int length,
      @ForAll("ranges") String to) {
    List<String> numbers =
        IntStream.rangeClosed(first, first + length).mapToObj(i -> session + "/" + i).toList();
    String range = numbers.getFirst() + to + numbers.getLast();
    List<String> expected = numbers.stream().map(number -> "A/RES/" + number).toList();
    assertThat(found("General Assembly resolutions " + range + " were recalled."))
        .isEqualTo(expected);
    assertThat(found("See A/RES/" + numbers.getFirst() + to + "A/RES/" + numbers.getLast() + "."))
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> ranges() {
    return Arbitraries.of(" to ", " through ", "-", "–", " – ");
  }

  private List<String> found(String text) {
    return tagger.tag(text).stream().map(Reference::symbol).toList();
  }
}
