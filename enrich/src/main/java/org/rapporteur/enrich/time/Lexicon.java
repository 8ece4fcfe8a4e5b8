package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/** The classes of words, from {@code lexicon.tsv}, and of numbers, by their shape. */
final class Lexicon {

  private record Entry(Tag tag, boolean capitalized) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  Lexicon() {
    for (String line : WordList.lines(Lexicon.class, "lexicon.tsv")) {
      String[] columns = line.split("\t");
      Tag tag = new Tag(WordClass.valueOf(columns[0]), Integer.parseInt(columns[1]));
      for (String word : columns[2].split(" ")) {
        Entry entry = new Entry(tag, Character.isUpperCase(word.charAt(0)));
        entries.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The classes of each token; those of {@code null} have none. */
  List<List<Tag>> tags(List<Token> tokens) {
    List<List<Tag>> tags = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      tags.add(
          switch (token.kind()) {
            case WORD -> ofWord(token);
            case NUMBER -> Numbers.tags(tokens, i);
            case MARK -> List.of();
          });
    }
    return tags;
  }

  private List<Tag> ofWord(Token token) {
    List<Entry> found = entries.get(token.lower());
    if (found == null) {
      return List.of();
    }
    boolean capitalized = token.isCapitalized();
    return found.stream().filter(e -> capitalized || !e.capitalized()).map(Entry::tag).toList();
  }
}
