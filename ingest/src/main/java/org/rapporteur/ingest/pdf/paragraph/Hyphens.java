package org.rapporteur.ingest.pdf.paragraph;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.pdf.page.Line;

/**
 * Joins two lines, and decides whether a hyphen between them belongs to the word. The document
 * itself is the dictionary: the form that stands elsewhere in it wins; where neither does, the
 * hyphen goes only in a text that hyphenates often, as typesetters' programs do and Word does not.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
  private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-‐\\u00AD]$");

  /** Justification may tear a hyphen off its word. */
  private static final Pattern SPACED = Pattern.compile("\\p{L} -$");

  /** Browsers and typesetters end lines with this sign where authors write the ASCII one. */
  private static final Pattern SIGN = Pattern.compile("‐\\p{L}");

  private static final Pattern FIRST = Pattern.compile("^\\p{L}+");

  /** English prefixes that keep their hyphen, as the UN's editorial manual writes them. */
  private static final Set<String> PREFIXES =
      Set.of("non", "self", "co", "anti", "counter", "cross", "post", "well");

  /** Others that the same manual writes so, by both of their parts. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "so-called|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]+"
              + "|(?:long|short|medium)-(?:term|range|standing|established|lasting|awaited|held)"
              + "|(?:high|low|middle|mid)-(?:level|ranking|profile|income|risk|cost|term)"
              + "|open-ended|full-(?:fledged|scale|time)|part-time|follow-up"
              + "|state-(?:sponsored|owned|run)|(?:system|country|region|sector)-wide"
              + "|[a-z]{4,}-(?:making|based|related|specific|elect|backed|sponsored|oriented)");

  /** From this share of lines on, hyphens at their ends are the typesetter's. */
  private static final double OFTEN = 0.04;

  private final Set<String> words;
  private final boolean often;
  private final boolean dashes;
  private final boolean signs;

  private Hyphens(Set<String> words, boolean often, boolean dashes, boolean signs) {
    this.words = words;
    this.often = often;
    this.dashes = dashes;
    this.signs = signs;
  }

  static Hyphens in(List<Line> lines) {
    Set<String> words = new HashSet<>();
    int broken = 0;
    for (Line line : lines) {
      broken += BROKEN.matcher(tail(line.text())).find() ? 1 : 0;
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    boolean dashes = lines.stream().anyMatch(line -> line.text().contains(" - "));
    boolean signs = lines.stream().anyMatch(line -> SIGN.matcher(line.text()).find());
    return new Hyphens(words, broken > 2 && broken > OFTEN * lines.size(), dashes, signs);
  }

  /**
   * Appends a line that continues the text.
   *
   * @param space whether words of its script have one between them here
   */
  void append(StringBuilder text, String line, boolean space) {
    if (!dashes && SPACED.matcher(tail(text)).find()) {
      text.deleteCharAt(text.length() - 2);
    }
    Matcher head = BROKEN.matcher(tail(text));
    Matcher rest = FIRST.matcher(line);
    if (head.find() && rest.find()) {
      if (belongsToTypesetter(text.charAt(text.length() - 1), head.group(1), rest.group())) {
        text.setLength(text.length() - 1);
      }
      text.append(line);
    } else {
      text.append(space && needsSpace(text, line) ? " " : "").append(line);
    }
  }

  private boolean belongsToTypesetter(char hyphen, String head, String rest) {
    if (hyphen == '\u00AD' || (hyphen == '‐' && !signs)) {
      return true;
    }
    String first = head.toLowerCase(Locale.ROOT);
    String second = rest.toLowerCase(Locale.ROOT);
    if (!Character.isLowerCase(rest.charAt(0)) || words.contains(first + "-" + second)) {
      return false;
    }
    return words.contains(first + second)
        || (often && !PREFIXES.contains(first) && !isCompound(first + "-" + second));
  }

  private static boolean isCompound(String word) {
    return COMPOUND.matcher(word).matches();
  }

  /** Han and Kana are set without spaces; a hyphen or dash before a digit stands close. */
  private static boolean needsSpace(StringBuilder text, String line) {
    char last = text.charAt(text.length() - 1);
    if (last == '-' || last == '‐') {
      return text.length() < 2 || Character.isWhitespace(text.charAt(text.length() - 2));
    }
    return !(isSpaceless(last) && isSpaceless(line.charAt(0))) && last != '/';
  }

  private static boolean isSpaceless(char letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> "、。，．「」".indexOf(letter) >= 0;
    };
  }

  private static String tail(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - 60), text.length()).toString();
  }
}
