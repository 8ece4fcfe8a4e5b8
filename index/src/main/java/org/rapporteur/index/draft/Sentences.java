package org.rapporteur.index.draft;

import org.rapporteur.contract.document.Document;
import org.rapporteur.index.developments.Evidence;

/** Finds the sentence around a place, well enough to be shown as evidence. */
public final class Sentences {

  private static final int FARTHEST = 400;
  private static final String ENDS = ".!?\n";

  private Sentences() {}

  /** The sentence around a span, of at most {@value #FARTHEST} characters to either side. */
  public static Evidence around(Document document, int start, int end) {
    String text = document.text();
    int first = Math.min(start, text.length());
    while (first > 0 && start - first < FARTHEST && !isEnd(text, first - 1)) {
      first--;
    }
    int last = Math.min(end, text.length());
    while (last < text.length() && last - end < FARTHEST && !isEnd(text, last)) {
      last++;
    }
    while (first < start && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return Evidence.in(document, first, Math.min(last + 1, text.length()));
  }

  /** A full stop within a symbol or a number ends nothing. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || (ENDS.indexOf(c) >= 0
            && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))));
  }
}
