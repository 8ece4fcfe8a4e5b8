package org.rapporteur.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.reference.symbol.Symbol;
import org.rapporteur.enrich.text.WordList;

class CasesTest {

  private static final List<String> FILES =
      List.of(
          "symbols",
          "prose",
          "citations",
          "not-references",
          "others",
          "field",
          "slips",
          "press",
          "further",
          "documents",
          "desk");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private final ReferenceTagger tagger = new ReferenceTagger();

  record Case(String text, String expected) {
    static Case parse(String line) {
      int arrow = line.lastIndexOf("=>");
      String text = unescaped(line.substring(0, arrow).strip().replace("\\n", "\n"));
      return new Case(text, line.substring(arrow + 2).strip());
    }

    private static String unescaped(String text) {
      return ESCAPE
          .matcher(text)
          .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
  }

  static Stream<Case> cases() {
    return FILES.stream()
        .flatMap(file -> WordList.lines(CasesTest.class, "cases/" + file + ".txt").stream())
        .map(Case::parse);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyTheReferencesOfTheCase(Case example) {
    assertThat(describe(tagger.tag(example.text()))).isEqualTo(example.expected());
  }

  static Stream<String> symbols() {
    return WordList.lines(CasesTest.class, "cases/system.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("symbols")
  void readsTheSymbolsOfTheWholeSystem(String symbol) {
    assertThat(Symbol.parse(symbol)).hasToString(symbol);
    assertThat(describe(tagger.tag("The members recalled " + symbol + " and went on.")))
        .isEqualTo(symbol);
  }

  private static String describe(List<Reference> references) {
    return references.stream().map(CasesTest::describe).collect(Collectors.joining("; "));
  }

  private static String describe(Reference reference) {
    String symbol =
        reference.symbol() == null ? String.join("|", reference.candidates()) : reference.symbol();
    return reference.part() == null ? symbol : symbol + " [" + reference.part() + "]";
  }
}
