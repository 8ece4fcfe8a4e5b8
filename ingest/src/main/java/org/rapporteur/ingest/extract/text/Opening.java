package org.rapporteur.ingest.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;
import org.rapporteur.ingest.extract.word.Texts;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * How a text opens: its standfirst, the sentences between headline and body that tell what follows,
 * is told from the body, and labels before the body are left out. The body begins where the page's
 * own description of the article (schema.org's {@code articleBody}) does, else with the first
 * paragraph that is neither named as a standfirst nor stands apart with words of the page's
 * description.
 */
public final class Opening {

  private static final Set<String> NAMES = Set.copyOf(WordList.read("standfirst-names.txt"));

  /** The first paragraph of a body has an initial, and is named for it. */
  private static final String INITIAL = "dropcap";

  /** Blocks among which the body begins. */
  private static final int REACH = 16;

  /** So many letters at the beginning are enough to know a text again. */
  private static final int SAME = 40;

  /** Characters that have them. */
  private static final int BEGINNING = 200;

  /** Elements above a block that may be named for it. */
  private static final int HIGHEST = 4;

  /** Paragraphs that make a body. */
  private static final int BODY = 3;

  private static final int LONGEST_LABEL = 40;

  private final Survey survey;
  private final MainText main;
  private final int region;
  private final int titleBlock;
  private final Head head;
  private final List<String> descriptions;
  private final String articleBody;

  /**
   * Looks at a text.
   *
   * @param titleBlock where the heading is that stands over the text, or -1
   * @param head what stands over the text
   * @param descriptions what the page declares of itself in a sentence or two
   * @param articleBody the text as the page declares it, if it does
   */
  public Opening(
      Survey survey,
      MainText main,
      int titleBlock,
      Head head,
      List<String> descriptions,
      @Nullable String articleBody) {
    this.survey = survey;
    this.main = main;
    this.region = main.region();
    this.titleBlock = titleBlock;
    this.head = head;
    this.descriptions = descriptions.stream().map(Opening::beginning).toList();
    this.articleBody = articleBody == null ? "" : beginning(articleBody);
  }

  /** The blocks of the text, parted where the body begins. */
  public record Parts(List<Block> standfirst, List<Block> body) {}

  public Parts parts() {
    List<Block> text = main.find(head);
    int start = bodyStart(text);
    List<Block> opening = new ArrayList<>();
    int cut = 0;
    for (Block block : text.subList(0, start)) {
      if (block.prose() > 0 || !isBesideText(block)) {
        boolean first = (isHeading(block) || isItem(block)) && cut == opening.size();
        opening.add(block);
        cut = first || leads(block, text.get(start)) ? opening.size() : cut;
      }
    }
    cut = opening.isEmpty() ? 0 : withoutHeading(opening, cut, text.get(start));
    List<Block> body = new ArrayList<>(opening.subList(cut, opening.size()));
    body.addAll(text.subList(start, text.size()));
    return new Parts(opening.subList(0, cut), body);
  }

  /** The standfirst's end, before a heading that stands between a paragraph of it and the body. */
  private int withoutHeading(List<Block> opening, int end, Block body) {
    boolean behind =
        end == opening.size()
            && end > 1
            && isHeading(opening.get(end - 1))
            && index(opening.get(end - 1)) + 1 == index(body)
            && opening.get(end - 2).prose() > 0;
    return behind ? end - 1 : end;
  }

  /** Whether it is a paragraph before the body, or of a standfirst by its name or place. */
  private boolean leads(Block block, Block body) {
    return block.prose() > 0
        || index(block) < survey.firstBlock(region)
        || (!isHeading(block) && isStandfirst(block, body));
  }

  private boolean isItem(Block block) {
    return survey.above(block.element(), "li") >= 0;
  }

  private boolean isBesideText(Block block) {
    return !isHeading(block) && (isLabel(block) || main.isCredit(block, head));
  }

  /** The place of the first paragraph of the body, or 0 where there is none. */
  private int bodyStart(List<Block> text) {
    int end = Math.min(REACH, text.size());
    for (int i = 0; i < end; i++) {
      if (opensBody(text.get(i))) {
        return i;
      }
    }
    for (int i = 0; i < end; i++) {
      Block block = text.get(i);
      Block next = nextProse(text, i);
      if (block.prose() > 0 && (next == null || !isStandfirst(block, next))) {
        return i;
      }
    }
    return 0;
  }

  private static @Nullable Block nextProse(List<Block> text, int from) {
    for (int i = from + 1; i < Math.min(text.size(), from + REACH); i++) {
      if (text.get(i).prose() > 0) {
        return text.get(i);
      }
    }
    return null;
  }

  private boolean opensBody(Block block) {
    return !articleBody.isEmpty() && sameBeginning(articleBody, beginning(survey.text(block)));
  }

  private static String beginning(String text) {
    return Texts.letters(text.substring(0, Math.min(BEGINNING, text.length())));
  }

  private static boolean sameBeginning(String one, String other) {
    return one.length() >= SAME
        && other.length() >= SAME
        && one.startsWith(other.substring(0, SAME));
  }

  /** Whether the block leads to the body, and is not of it. */
  private boolean isStandfirst(Block block, Block body) {
    return (isHeading(block) && (block.prose() == 0 || !recurs(block)))
        || isNamed(block, body)
        || isOverByline(block, body)
        || (isDescription(block) && standsApart(block, body));
  }

  /** Whether the first byline below the title, or the first date, stands between the two. */
  private boolean isOverByline(Block block, Block body) {
    int from = index(block) + 1;
    int to = index(body);
    int top = Math.max(0, titleBlock);
    boolean byline = anyIn(survey.bylines, from, to) && !anyIn(survey.bylines, top, from);
    boolean unsigned = !anyIn(survey.bylines, top, to);
    return byline || (unsigned && anyIn(survey.dated, from, to) && !anyIn(survey.dated, top, from));
  }

  /** Whether one of the elements has all its words among the blocks. */
  private boolean anyIn(List<Integer> elements, int from, int to) {
    return elements.stream()
        .anyMatch(index ->
            survey.firstBlock(index) >= from
                && survey.endBlock(index) <= to
                && survey.firstBlock(index) < survey.endBlock(index));
  }

  private boolean isNamed(Block block, Block body) {
    int at = block.element();
    for (int i = 0; i < HIGHEST && at >= 0 && !survey.within(body.element(), at); i++) {
      if (survey.within(region, at)) {
        return false;
      }
      if (hasName(at)) {
        return isSingle(at);
      }
      at = survey.parent(at);
    }
    return false;
  }

  private boolean hasName(int index) {
    String name = survey.element(index).className() + " " + survey.element(index).attr("itemprop");
    List<String> words = List.of(Vocabulary.words(name).split("-"));
    return words.stream().anyMatch(NAMES::contains) && !words.contains(INITIAL);
  }

  /** Whether nothing after it is named alike, as parts of the body are. */
  private boolean isSingle(int index) {
    String name = survey.element(index).className();
    for (int i = survey.end(index); i < survey.end(region); i++) {
      if (survey.element(i).className().equals(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether paragraphs of the body are in elements of the same kind. */
  private boolean recurs(Block block) {
    Element element = survey.element(block.element());
    return survey.blocks().subList(index(block) + 1, survey.endBlock(region)).stream()
        .filter(other -> other.prose() > 0)
        .map(other -> survey.element(other.element()))
        .anyMatch(other ->
            other.normalName().equals(element.normalName())
                && other.className().equals(element.className()));
  }

  private boolean isDescription(Block block) {
    String letters = beginning(survey.text(block));
    return descriptions.stream().anyMatch(description -> sameBeginning(description, letters));
  }

  /** Whether it is alone in its part of the page, and the body in another part with more. */
  private boolean standsApart(Block block, Block body) {
    int part = survey.parent(block.element());
    int other = survey.parent(body.element());
    return index(block) < survey.firstBlock(region)
        || (part != other && proseBlocks(part) <= 1 && proseBlocks(other) >= BODY);
  }

  private int index(Block block) {
    return Collections.binarySearch(survey.blocks(), block, Comparator.comparingInt(Block::start));
  }

  private int proseBlocks(int element) {
    int count = 0;
    for (int i = survey.firstBlock(element); i < survey.endBlock(element) && count < BODY; i++) {
      count += survey.blocks().get(i).prose() > 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether it is a word or two over the text, a count, or a place or agency before a dash. */
  private boolean isLabel(Block block) {
    String text = survey.text(block);
    boolean label = "—–-".indexOf(text.charAt(text.length() - 1)) >= 0 || isFewWords(text);
    return block.letters() <= LONGEST_LABEL && block.stops() == 0 && label;
  }

  private boolean isHeading(Block block) {
    String tag = survey.element(block.element()).normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private static boolean isFewWords(String text) {
    int space = text.indexOf(' ');
    return space < 0 || text.indexOf(' ', space + 1) < 0;
  }
}
