package org.rapporteur.ingest.pdf.paragraph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.ingest.pdf.page.Line;

/**
 * Whether a space was lost where a Korean line ends. Korean has spaces between its words, and some
 * programs break lines only there, others after any syllable; in no file is there a sign of it. A
 * line with room for one more syllable was broken at a space, and a text with such room that even a
 * space would have fitted in is broken at spaces everywhere. Else the words themselves tell.
 */
final class Hangul {

  /** Of a syllable, in sizes of the letters: printers' fonts have 0.92 to 1. */
  private static final double WIDTH = 0.9;

  private static final double WIDTH_OF_SPACE = 0.35;

  private static final double WIDTH_OF_SIGN = 0.5;

  /** What was broken in a word for certain outweighs so many lines that seem broken early. */
  private static final double EXCEPTIONS = 0.5;

  /** Lines shorter than this tell nothing of the margin, in characters. */
  private static final int TELLING_LENGTH = 20;

  /** Below this a text was typed rather than printed: its widths are counts of characters. */
  private static final double SMALLEST_PRINT = 2;

  /** What words of two syllables and more end in, as particles and endings of verbs. */
  private static final Pattern ENDED =
      Pattern.compile(".+(?:[을를은는의에서로와과도만고며면한할된될인던진게야지해여라다]|까지|부터|처럼|보다|에게)");

  /** Single syllables that are words of their own. */
  private static final String WORDS = "그이저각수할한및등것더또큰새본전후중약총단즉때두세네첫제온매";

  /** No word consists of these: they belong to the one before. */
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:[을를은는의에과와도로]|으로|에서|에게|까지|부터|에는|에도|에서는|으로는|하는|하고|하며|하여|했다|한다|된다|됐다|이다)[,.]?");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Set<String> words = new HashSet<>();
  private final double margin;
  private final boolean everywhere;

  private Hangul(List<Line> lines) {
    lines.forEach(this::learn);
    double[] rights =
        lines.stream()
            .filter(line -> line.text().length() >= TELLING_LENGTH)
            .mapToDouble(Line::right)
            .sorted()
            .toArray();
    this.margin = rights.length == 0 ? 0 : rights[(int) (0.95 * (rights.length - 1))];
    this.everywhere = count(lines, this::isBroken) > EXCEPTIONS * count(lines, this::isBrokenEarly);
  }

  private static long count(List<Line> lines, BiPredicate<Line, Line> seam) {
    return IntStream.range(1, lines.size())
        .filter(i -> seam.test(lines.get(i - 1), lines.get(i)))
        .count();
  }

  static Hangul in(List<Line> lines) {
    return new Hangul(lines);
  }

  /** Whether a word ends where the one line does and the next begins. */
  boolean isSpaceBetween(Line before, Line after) {
    return !isHangul(before, after)
        || !everywhere
        || room(before) >= head(after)
        || !isOneWord(lastWord(before.text()), firstWord(after.text()));
  }

  /** The first and last word of a line may be broken. */
  private void learn(Line line) {
    String[] all = BLANKS.split(line.text());
    words.addAll(Arrays.asList(all).subList(Math.min(1, all.length), Math.max(1, all.length - 1)));
  }

  private boolean isOneWord(String last, String first) {
    boolean whole = words.contains(last) || ENDED.matcher(last).matches();
    return belong(last, first) || (!whole && !(last.length() == 1 && WORDS.contains(last)));
  }

  /** Whether both are of one word for certain. */
  private boolean belong(String last, String first) {
    return PARTICLE.matcher(first).matches() || words.contains(last + first);
  }

  /** Even with a space before it, a syllable would have had room. */
  private boolean isBrokenEarly(Line before, Line after) {
    return isFollowed(before, after)
        && room(before) >= head(after) + WIDTH_OF_SPACE * before.size()
        && room(before) < 10 * before.size();
  }

  /** Within a word, for certain. */
  private boolean isBroken(Line before, Line after) {
    return isFollowed(before, after)
        && room(before) < head(after)
        && belong(lastWord(before.text()), firstWord(after.text()));
  }

  private static boolean isFollowed(Line before, Line after) {
    return isHangul(before, after)
        && before.text().length() >= TELLING_LENGTH
        && after.gap() > 0
        && after.gap() < 2.5 * after.size()
        && before.size() == after.size();
  }

  /** The width of a line's first syllable, with what is never parted from it, in points. */
  private static double head(Line line) {
    String text = line.text();
    int end = 1;
    while (end < text.length() && text.charAt(end) != ' ' && !isHangul(text.charAt(end))) {
      end++;
    }
    return (WIDTH + (end - 1) * WIDTH_OF_SIGN) * line.size();
  }

  private double room(Line line) {
    return margin - line.right();
  }

  private static boolean isHangul(Line before, Line after) {
    String text = before.text();
    return before.size() >= SMALLEST_PRINT
        && !text.isEmpty()
        && isHangul(text.charAt(text.length() - 1))
        && !after.text().isEmpty()
        && isHangul(after.text().charAt(0));
  }

  private static boolean isHangul(char letter) {
    return letter >= '가' && letter <= '힣';
  }

  private static String lastWord(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }
}
