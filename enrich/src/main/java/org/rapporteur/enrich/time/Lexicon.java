package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/** The classes of words, from {@code lexicon.tsv}, and of numbers, by their shape. */
final class Lexicon {

  /** The classes of a word as it is written with and without a capital. */
  private record Entry(Tags capitalized, Tags small) {

    static final Entry NONE = new Entry(Tags.NONE, Tags.NONE);

    Entry with(Tag tag, boolean onlyCapitalized) {
      return new Entry(with(capitalized, tag), onlyCapitalized ? small : with(small, tag));
    }

    private static Tags with(Tags tags, Tag tag) {
      return Tags.of(Stream.concat(tags.all().stream(), Stream.of(tag)).toList());
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();

  Lexicon() {
    for (String line : WordList.lines(Lexicon.class, "lexicon.tsv")) {
      String[] columns = line.split("\t");
      Tag tag = new Tag(WordClass.valueOf(columns[0]), Integer.parseInt(columns[1]));
      for (String word : columns[2].split(" ")) {
        boolean onlyCapitalized = Character.isUpperCase(word.charAt(0));
        entries.merge(
            word.toLowerCase(Locale.ROOT),
            Entry.NONE.with(tag, onlyCapitalized),
            (known, added) -> known.with(tag, onlyCapitalized));
      }
    }
  }

  /** The classes of each token. */
  List<Tags> tags(List<Token> tokens) {
    List<Tags> tags = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      tags.add(
          switch (token.kind()) {
            case WORD -> ofWord(token);
            case NUMBER -> Numbers.tags(tokens, i);
            case MARK -> Tags.NONE;
          });
    }
    return tags;
  }

  private Tags ofWord(Token token) {
    Entry entry = entries.getOrDefault(token.lower(), Entry.NONE);
    return token.isCapitalized() ? entry.capitalized() : entry.small();
  }
}
