package org.rapporteur.enrich.reference.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.Bodies;
import org.rapporteur.enrich.reference.body.Body;
import org.rapporteur.enrich.reference.body.Context;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * The body of which the sentence speaks where it comes to a number: "the Human Rights Council, in
 * its resolution", "her report to the Council pursuant to resolution".
 */
final class Speaker {

  private static final int WINDOW = 75;
  private static final int POSSESSIVE_WINDOW = 30;

  /** What stands between two that are named together, read backwards. */
  private static final List<String> JOINERS = List.of("the ", "and ", "nor ", "or ", " ");

  private Speaker() {}

  /** The last of {@code bodies} that is named, in full or short, right before {@code head}. */
  static @Nullable Body before(String text, Context context, Head head, List<Body> bodies) {
    int window = head.owner() == Head.Owner.SPEAKER ? POSSESSIVE_WINDOW : WINDOW;
    int from = Math.max(0, head.start() - window);
    for (int end = head.start(); end > from; end--) {
      if (text.charAt(end - 1) == ';') {
        return null;
      }
      boolean wordEnds = Glyphs.wordAt(text, end - 1) && !Glyphs.wordAt(text, end);
      Bodies.Mention full = wordEnds ? Bodies.endingAt(text, end) : null;
      if (full != null) {
        return bodies.contains(full.body()) && !isJoined(text, full.start(), bodies)
            ? full.body()
            : null;
      }
      List<Body> meant = wordEnds ? Bodies.shortEndingAt(text, end) : List.of();
      if (!meant.isEmpty()) {
        return ofShort(context, meant, end, bodies);
      }
    }
    return null;
  }

  /** "the General Assembly and the Human Rights Council": two that speak. */
  private static boolean isJoined(String text, int start, List<Body> bodies) {
    int end = start;
    for (String word : JOINERS) {
      int from = end - word.length();
      end = Glyphs.matches(text, from, word) ? from : end;
    }
    Bodies.Mention other = end < start ? Bodies.endingAt(text, end) : null;
    return other != null && bodies.contains(other.body());
  }

  private static @Nullable Body ofShort(
      Context context, List<Body> meant, int end, List<Body> bodies) {
    Body introduced = context.lastNamed(meant, end);
    return introduced != null && bodies.contains(introduced) ? introduced : null;
  }
}
