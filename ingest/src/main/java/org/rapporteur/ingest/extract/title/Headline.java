package org.rapporteur.ingest.extract.title;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.ingest.extract.page.TagKind;
import org.rapporteur.ingest.extract.page.TextWalk;
import org.rapporteur.ingest.extract.page.Vocabulary;
import org.rapporteur.ingest.extract.word.Texts;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * The words of a heading without what stands over or under the headline: kicker, subtitle, date.
 */
final class Headline extends TextWalk {

  private static final Set<String> BESIDE = Set.copyOf(WordList.read("kicker-names.txt"));
  private static final Set<String> BESIDE_TAGS = Set.of("small", "time", "button");

  /** What parts a kicker from the headline. */
  private static final Pattern MARKS = Pattern.compile("^[:|/·•–—-]\\s+");

  private final Element heading;
  private final StringBuilder words = new StringBuilder();
  private int besideDepth;

  /** Where the headline begins and ends in the words; -1 before it has begun. */
  private int start = -1;

  private int end;

  private Headline(Element heading) {
    this.heading = heading;
  }

  /** The headline on one line; empty where the heading is nothing but a kicker. */
  static String of(Element heading) {
    Headline headline = new Headline(heading);
    NodeTraversor.filter(headline, heading);
    return headline.start < 0
        ? ""
        : MARKS
            .matcher(Texts.line(headline.words.substring(headline.start, headline.end)))
            .replaceFirst("");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      besideDepth -= isBeside(element) ? 1 : 0;
      space(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  protected FilterResult enter(Element element) {
    space(element);
    if (TagKind.of(element.normalName()) == TagKind.IGNORED || Vocabulary.invisible(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    besideDepth += isBeside(element) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  protected void add(String text) {
    if (besideDepth == 0 && !text.isBlank()) {
      start = start < 0 ? words.length() : start;
      end = words.length() + text.length();
    }
    words.append(text);
  }

  private void space(Element element) {
    TagKind kind = TagKind.of(element.normalName());
    if (kind == TagKind.BREAK || kind == TagKind.BLOCK) {
      words.append(' ');
    }
  }

  private boolean isBeside(Element element) {
    if (element.equals(heading)) {
      return false;
    }
    if (BESIDE_TAGS.contains(element.normalName())) {
      return true;
    }
    for (String word : Vocabulary.words(element.className()).split("-")) {
      if (BESIDE.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
