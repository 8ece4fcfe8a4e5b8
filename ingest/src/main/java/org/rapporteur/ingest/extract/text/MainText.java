package org.rapporteur.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.person.Byline;
import org.rapporteur.ingest.extract.word.Texts;

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

  /** Blocks of a credit or dateline are no longer. */
  private static final int LONGEST_CREDIT = 100;

  private static final int LONGEST_DATELINE = 60;

  private static final int LONGEST_ROW = 1_200;

  /** A row of data has at least so many cells. */
  private static final int FEWEST_CELLS = 3;

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
    int at = found;
    while (at >= 0 && !survey.element(at).nameIs("tr")) {
      at = survey.parent(at);
    }
    if (at < 0 || survey.element(at).childrenSize() < FEWEST_CELLS || !isShort(found)) {
      return found;
    }
    while (at >= 0 && !survey.element(at).nameIs("table")) {
      at = survey.parent(at);
    }
    return at < 0 ? found : at;
  }

  /** Columns of a layout hold whole texts, cells of data a few words. */
  private boolean isShort(int element) {
    return survey.element(element).text().length() <= LONGEST_ROW;
  }

  Furniture furniture() {
    return furniture;
  }

  /** The element that holds the text. */
  int region() {
    return region;
  }

  /** The blocks to keep, in the page's order. */
  List<Block> find(@Nullable String title) {
    List<Block> kept = new ArrayList<>();
    int first = survey.firstBlock(region);
    int prose = firstProse();
    int beginning = beginning(title);
    boolean leadsToText = false;
    for (int i = survey.endBlock(region) - 1; i >= beginning; i--) {
      Block block = survey.blocks().get(i);
      boolean keeps = keeps(block) && (i >= first || isStandfirst(block));
      boolean credit = keeps && i < prose && isCredit(block, title);
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
    while (i < survey.endBlock(region)
        && (survey.blocks().get(i).prose() == 0
            || furniture.includes(survey.blocks().get(i).element()))) {
      i++;
    }
    return i;
  }

  private boolean keeps(Block block) {
    boolean title = survey.element(block.element()).nameIs("h1") && !manyHeadings;
    if (furniture.includes(block.element()) || title || leadsAway(block)) {
      return false;
    }
    String text = survey.text(block);
    return !Phrases.isFurniture(text) && !isDateline(block, text);
  }

  /** Whether it is a link to elsewhere, as a cell that is one beside others is not. */
  private boolean leadsAway(Block block) {
    return block.linkDensity() >= LINKS_ONLY && !isCellOfData(block);
  }

  private boolean isCellOfData(Block block) {
    Element element = survey.element(block.element());
    Element cell = element.closest("td");
    Element row = cell == null ? null : cell.parent();
    return row != null
        && row.childrenSize() >= FEWEST_CELLS
        && row.children().stream()
            .anyMatch(other -> other.hasText() && other.selectFirst("a") == null);
  }

  private boolean isStandfirst(Block block) {
    return block.letters() >= STANDFIRST && block.linkDensity() < STANDFIRST_LINKS;
  }

  /** Whether it repeats the title or tells author, date or length, as lines below a title do. */
  boolean isCredit(Block block, @Nullable String title) {
    String text = survey.text(block);
    if (title != null && Texts.sameWords(text, title)) {
      return true;
    }
    return block.letters() <= LONGEST_CREDIT
        && (Byline.isByline(text) || Phrases.isCredit(text) || isDated(text));
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

  private boolean isHeading(Block block) {
    String tag = survey.element(block.element()).normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
  }

  private boolean isMainHeadingInside(int heading) {
    return survey.within(heading, region) && survey.element(heading).nameIs("h1");
  }

  /**
   * The last main heading, or repetition of the title, before the region, after which standfirsts
   * are, or the region's start.
   */
  private int beginning(@Nullable String title) {
    int first = survey.firstBlock(region);
    for (int i = first - 1; i >= 0 && i > first - STANDFIRST_REACH; i--) {
      Block block = survey.blocks().get(i);
      boolean main = survey.element(block.element()).nameIs("h1");
      if (main
          || (title != null && isHeading(block) && Texts.sameWords(survey.text(block), title))) {
        return i;
      }
    }
    return first;
  }
}
