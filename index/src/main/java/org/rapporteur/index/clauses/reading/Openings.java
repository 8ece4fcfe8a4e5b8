package org.rapporteur.index.clauses.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.index.clauses.text.Part;

/**
 * Tells by its first words whether a paragraph is preambular ("Recalling", "Deeply concerned") or
 * operative ("Requests", "Also calls upon"), in English, French and Spanish.
 */
final class Openings {

  /** So many adverbs may stand before the word that tells. */
  private static final int MOST_ADVERBS = 4;

  private static final int LOOKED_AT = 120;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\u00a0,*_'\u2019\\[\\]\"\u201c]+");

  private static final Set<String> ADVERBS = words("adverb");
  private static final Set<String> PREAMBULAR = words("preambular");
  private static final Set<String> OPERATIVE = words("operative");

  /** Forms that end a word which opens a preambular paragraph: -ing; -ant; -ando, -iendo. */
  private static final List<String> PARTICIPLES = List.of("ing", "ant", "ando", "iendo", "endo");

  /** Words of such an ending that are none. */
  private static final Set<String> NONE =
      Set.of(
          "during",
          "nothing",
          "following",
          "regarding",
          "according",
          "beijing",
          "pending",
          "important",
          "relevant",
          "meeting",
          "avant",
          "suivant",
          "durant",
          "cuando",
          "king",
          "spring",
          "something",
          "everything",
          "anything",
          "including",
          "constant",
          "building");

  private Openings() {}

  /** The part that a paragraph belongs to by its first words, where they tell. */
  static Optional<Part> part(String words) {
    String start = words.substring(0, Math.min(words.length(), LOOKED_AT));
    if (start.isEmpty()
        || !Character.isUpperCase(
            start.codePointAt(
                Marker.skipped(start) < start.length() ? Marker.skipped(start) : 0))) {
      return Optional.empty();
    }
    List<String> first =
        BETWEEN
            .splitAsStream(start.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .limit(MOST_ADVERBS + 1)
            .dropWhile(ADVERBS::contains)
            .toList();
    return first.isEmpty() ? Optional.empty() : of(first.getFirst());
  }

  private static Optional<Part> of(String word) {
    if (OPERATIVE.contains(word)) {
      return Optional.of(Part.OPERATIVE);
    }
    boolean preambular =
        PREAMBULAR.contains(word)
            || (PARTICIPLES.stream().anyMatch(word::endsWith) && !NONE.contains(word));
    return preambular ? Optional.of(Part.PREAMBULAR) : Optional.empty();
  }

  private static Set<String> words(String kind) {
    try (InputStream file = Openings.class.getResourceAsStream("openings.txt")) {
      if (file == null) {
        throw new IllegalStateException("openings.txt is not on the class path");
      }
      Set<String> words = new HashSet<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(kind + " "))
          .forEach(line ->
              words.addAll(Arrays.asList(line.split(" ")).subList(2, line.split(" ").length)));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
