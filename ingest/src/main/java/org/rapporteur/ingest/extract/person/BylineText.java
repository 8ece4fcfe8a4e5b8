package org.rapporteur.ingest.extract.person;

import static java.util.stream.Collectors.joining;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.ingest.extract.page.TagKind;
import org.rapporteur.ingest.extract.page.TextWalk;
import org.rapporteur.ingest.extract.page.Vocabulary;
import org.rapporteur.ingest.extract.word.Letters;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * The words of a byline, a line for each block in it. Elements whose words touch are lines of their
 * own too: a style sheet keeps the name from the occupation behind it.
 */
final class BylineText extends TextWalk {

  /** What is longer is no byline, and is read no further. */
  private static final int LONGEST = 400;

  private final StringBuilder words = new StringBuilder();

  private BylineText() {}

  static String of(Element byline) {
    BylineText text = new BylineText();
    NodeTraversor.filter(text, byline);
    return text.words
        .toString()
        .lines()
        .map(Texts::line)
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && TagKind.of(element.normalName()) == TagKind.BLOCK) {
      words.append('\n');
    }
    return FilterResult.CONTINUE;
  }

  @Override
  protected FilterResult enter(Element element) {
    TagKind kind = TagKind.of(element.normalName());
    if (kind == TagKind.BREAK || kind == TagKind.BLOCK) {
      words.append('\n');
    }
    if (words.length() > LONGEST) {
      return FilterResult.STOP;
    }
    boolean read = kind != TagKind.IGNORED && !Vocabulary.invisible(element);
    return read ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
  }

  @Override
  protected void add(String text) {
    if (!text.isEmpty() && !words.isEmpty() && touches(text.charAt(0))) {
      words.append('\n');
    }
    words.append(text.replace('\n', ' '));
  }

  /** Whether a word ends and another begins, without anything between. */
  private boolean touches(char next) {
    boolean begins = Character.isUpperCase(next) || Letters.isEastAsian(next);
    return begins && Character.isLetter(words.charAt(words.length() - 1));
  }
}
