package org.rapporteur.index.clauses.text;

import java.util.List;

/**
 * A clause with its words.
 *
 * @param words in order, without the punctuation that closes the clause
 */
public record Wording(Clause clause, List<Word> words) {

  /**
   * A wording from a text.
   *
   * @param all words, with the punctuation that closes the clause
   */
  public static Wording of(
      String text, Part part, String label, int depth, int start, List<Word> all) {
    int end = all.getLast().end();
    return new Wording(
        new Clause(part, label, depth, start, end, plain(text, all)),
        List.copyOf(Words.withoutEnd(all)));
  }

  /** Its words, the same in all spellings. */
  public List<String> keys() {
    return words.stream().map(Word::key).toList();
  }

  private static String plain(String text, List<Word> words) {
    StringBuilder plain = new StringBuilder();
    int at = words.getFirst().start();
    for (Word word : words) {
      plain.append(word.start() > at ? " " : "").append(text, word.start(), word.end());
      at = word.end();
    }
    return plain.toString();
  }
}
