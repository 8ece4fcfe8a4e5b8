package org.rapporteur.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.person.Byline;

/**
 * The blocks that are the text: those of its region, and a standfirst before it, without furniture,
 * teasers, credits and headings that lead to nothing.
 */
public final class MainText {

  private static final double LINKS_ONLY = 0.7;

  /** A standfirst is at least as long, and stands at most so many blocks before the text. */
  private static final int STANDFIRST = 50;

  private static final int STANDFIRST_REACH = 40;
  private static final double STANDFIRST_LINKS = 0.3;

  /** So little of the prose may stand in the region before the title, and is not the text's. */
  private static final double BEFORE_TITLE = 0.1;

  /** Blocks of a credit or dateline are no longer. */
  private static final int LONGEST_CREDIT = 100;

  private static final int LONGEST_DATELINE = 60;
  private static final int LONGEST_IMPRINT = 300;

  /** So many marks between parts make no sentence. */
  private static final int MANY = 2;

  private static final int LONGEST_ROW = 1_200;

  /** So many paragraphs are a text, though its cell stands among others. */
  private static final int MANY_PARAGRAPHS = 3;

  /** A row of data has at least so many cells. */
  private static final int FEWEST_CELLS = 3;

  private static final int LONGEST_PICTOGRAM = 6;

  /** Months and hours are cut short with a stop too. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{5}\\.\\s");

  private final Survey survey;
  private final Furniture furniture;
  private final int region;
  private final boolean manyHeadings;

  /**
   * Locates the text.
   *
   * @param bodies the elements that hold the text, where they are known beforehand
   */
  public MainText(Survey survey, List<Integer> bodies) {
    this.survey = survey;
    this.furniture = new Furniture(survey, bodies);
    Region found = new Region(survey, furniture);
    this.region = bodies.isEmpty() ? wholeTable(found.find()) : found.around(bodies);
    this.manyHeadings = survey.headings.stream().filter(this::isMainHeadingInside).count() > 1;
  }

  /** A row of data alone is no text: its table is. */
  private int wholeTable(int found) {
    int row = survey.above(found, "tr");
    if (row < 0 || survey.element(row).childrenSize() < FEWEST_CELLS || !isShort(found)) {
      return found;
    }
    int table = survey.above(row, "table");
    return table < 0 ? found : table;
  }

  /** Columns of a layout hold whole texts, cells of data a few words. */
  private boolean isShort(int element) {
    return survey.blocks().subList(survey.firstBlock(element), survey.endBlock(element)).stream()
                .filter(block -> block.prose() > 0)
                .count()
            < MANY_PARAGRAPHS
        && survey.element(element).text().length() <= LONGEST_ROW;
  }

  Furniture furniture() {
    return furniture;
  }

  /** The element that holds the text. */
  int region() {
    return region;
  }

  /** The blocks to keep, in the page's order. */
  List<Block> find(Head head) {
    List<Block> kept = new ArrayList<>();
    int first = survey.firstBlock(region);
    int prose = firstProse();
    int beginning = beginning(head);
    boolean leadsToText = false;
    for (int i = survey.endBlock(region) - 1; i >= beginning; i--) {
      Block block = survey.blocks().get(i);
      boolean keeps = keeps(block) && (i >= first || isStandfirst(block));
      boolean credit = keeps && i < prose && (isCredit(block, head) || isImprint(block));
      boolean heading = keeps && isHeading(block);
      if (keeps && !credit && (leadsToText || !heading)) {
        kept.add(block);
      }
      if (!furniture.includes(block.element()) && !heading) {
        leadsToText = keeps;
      }
    }
    return kept.reversed();
  }

  private int firstProse() {
    int i = survey.firstBlock(region);
    while (i < survey.endBlock(region) && !isProse(survey.blocks().get(i))) {
      i++;
    }
    return i;
  }

  private boolean isProse(Block block) {
    return block.prose() > 0 && !furniture.includes(block.element()) && !isImprint(block);
  }

  private boolean keeps(Block block) {
    boolean title = survey.element(block.element()).nameIs("h1") && !manyHeadings;
    if (furniture.includes(block.element()) || title || leadsAway(block)) {
      return false;
    }
    String text = survey.text(block);
    return !Phrases.isFurniture(text) && !isDateline(block, text) && !isPictogram(text);
  }

  /** Whether it is a link to elsewhere, as a cell that is one beside others is not. */
  private boolean leadsAway(Block block) {
    return block.linkDensity() >= LINKS_ONLY && !isCellOfData(block);
  }

  private boolean isCellOfData(Block block) {
    int cell = survey.above(block.element(), "td");
    Element row = cell < 0 ? null : survey.element(cell).parent();
    return row != null
        && row.childrenSize() >= FEWEST_CELLS
        && row.children().stream()
            .anyMatch(other -> other.hasText() && other.selectFirst("a") == null);
  }

  private boolean isStandfirst(Block block) {
    return block.letters() >= STANDFIRST && block.linkDensity() < STANDFIRST_LINKS;
  }

  /** Whether it repeats the title or tells author, date or length, as lines below a title do. */
  boolean isCredit(Block block, Head head) {
    String text = survey.text(block);
    if (head.isTitle(text)) {
      return true;
    }
    return block.letters() <= LONGEST_CREDIT
        && (Byline.isByline(text)
            || Phrases.isCredit(text)
            || isDated(text)
            || head.isAuthors(text));
  }

  /** Whether it tells who, when and under what, or leads from the home page to the title. */
  private boolean isImprint(Block block) {
    String text = survey.text(block);
    boolean path = count(text, " » ") >= MANY || count(text, " › ") >= MANY;
    boolean row = count(text, " | ") >= MANY;
    return (path || row)
        && block.letters() <= LONGEST_IMPRINT
        && !SENTENCE.matcher(text).find()
        && (path || isDated(text) || !Byline.printed(text).isEmpty());
  }

  private static int count(String text, String mark) {
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  private static boolean isDated(String text) {
    return WrittenDate.first(text) != null && !SENTENCE.matcher(text).find();
  }

  /** Whether it is a line that says when, such as stands below a title. */
  private boolean isDateline(Block block, String text) {
    if (block.letters() > LONGEST_DATELINE || survey.element(block.element()).nameIs("td")) {
      return false;
    }
    WrittenDate date = WrittenDate.first(text);
    return date != null && date.end() - date.start() >= text.length() / 2;
  }

  private static boolean isPictogram(String text) {
    return text.length() <= LONGEST_PICTOGRAM
        && text.codePoints().anyMatch(Character::isEmoji)
        && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isHeading(Block block) {
    String tag = survey.element(block.element()).normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
  }

  /** The block in the region's beginning that repeats the title, or -1. */
  private int titleInside(Head head, int first) {
    int most = (int) (furniture.prose(region) * BEFORE_TITLE);
    int before = 0;
    int end = Math.min(survey.endBlock(region), first + STANDFIRST_REACH);
    for (int i = first; i < end && before <= most; i++) {
      Block block = survey.blocks().get(i);
      if (isHeading(block) && head.isTitle(survey.text(block))) {
        return i;
      }
      before += furniture.includes(block.element()) ? 0 : block.prose();
    }
    return -1;
  }

  private boolean isMainHeadingInside(int heading) {
    return survey.within(heading, region) && survey.element(heading).nameIs("h1");
  }

  /**
   * The last main heading, or repetition of the title, before the region, after which standfirsts
   * are; or the title within the region where it stands before nearly all of the text; or the
   * region's start.
   */
  private int beginning(Head head) {
    int first = survey.firstBlock(region);
    int inside = titleInside(head, first);
    if (inside >= 0) {
      return inside;
    }
    for (int i = first - 1; i >= 0 && i > first - STANDFIRST_REACH; i--) {
      Block block = survey.blocks().get(i);
      boolean main = survey.element(block.element()).nameIs("h1");
      if (main || (isHeading(block) && head.isTitle(survey.text(block)))) {
        return i;
      }
    }
    return first;
  }
}
