package org.rapporteur.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;

/** What stands near the title and around the text, where pages tell who wrote them and when. */
public final class Surroundings {

  /** Blocks before the title and after the text that may still be about it. */
  private static final int REACH = 12;

  /** Blocks on either side of the title that may say what it is the title of. */
  private static final int BESIDE = 2;

  /** Blocks of the text that may belong to its head. */
  private static final int HEAD = 6;

  private final Survey survey;
  private final Furniture furniture;
  private final int region;
  private final int first;
  private final int title;

  public Surroundings(Survey survey, MainText main) {
    this.survey = survey;
    this.furniture = main.furniture();
    this.region = main.region();
    this.first = survey.firstBlock(region);
    this.title = firstBlock(titleHeading());
  }

  /** The last main heading before the text, or else the first in it, or -1. */
  public int titleHeading() {
    return nearest(heading -> survey.element(heading).nameIs("h1"));
  }

  /** The last heading of any rank before the text, or else the first in it, or -1. */
  public int nearestHeading() {
    return nearest(heading -> !isForeign(heading));
  }

  /**
   * Elements of a line that are named as titles, just before the text or where it begins; others of
   * the same name are titles of teasers and sections.
   */
  public List<Integer> namedTitles() {
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < survey.size() && survey.firstBlock(i) <= first + HEAD / 2; i++) {
      boolean line = survey.endBlock(i) <= survey.firstBlock(i) + 1;
      boolean close = line && survey.firstBlock(i) >= first - REACH;
      if (close && isNamedTitle(i) && !isForeign(i) && !isInComments(i)) {
        titles.add(i);
      }
    }
    return titles;
  }

  private boolean isNamedTitle(int element) {
    if (!survey.is(element, Vocabulary.TITLE)) {
      return false;
    }
    String name = survey.element(element).className();
    int alike = 0;
    for (int i = 0; i < survey.size() && alike < 2; i++) {
      alike += survey.element(i).className().equals(name) ? 1 : 0;
    }
    return alike == 1;
  }

  private int nearest(IntPredicate candidate) {
    int best = -1;
    for (int heading : survey.headings) {
      boolean read = candidate.test(heading) && !isInComments(heading);
      boolean filled = survey.endBlock(heading) > survey.firstBlock(heading);
      boolean firstInside = best < 0 && survey.within(heading, region);
      if (read && filled && (isBeforeText(heading) || firstInside)) {
        best = heading;
      }
    }
    return best;
  }

  /** The block of the heading that stands over the text, or -1. */
  public int titleBlock() {
    return title;
  }

  /** Whether the heading is a main one, or stands before the text or in its beginning. */
  public boolean isOver(int heading) {
    boolean main = survey.element(heading).nameIs("h1");
    return (main || isBeforeText(heading)) && !isInComments(heading);
  }

  private boolean isBeforeText(int heading) {
    return survey.firstBlock(heading) <= first + HEAD / 2;
  }

  /** Whether the element stands before, in or after the text, close enough to be about it. */
  public boolean isAround(int element) {
    int block = survey.firstBlock(element);
    int from = (title < 0 ? first : Math.min(title, first)) - REACH;
    return block >= from && block <= survey.endBlock(region) + REACH && !isInComments(element);
  }

  /** Whether the text or its title stands in the element. */
  public boolean holdsText(int element) {
    boolean title =
        this.title >= 0
            && survey.firstBlock(element) <= this.title
            && survey.endBlock(element) > this.title;
    return title || survey.within(region, element);
  }

  /** Whether the element is below furniture or what readers wrote. */
  public boolean isForeign(int element) {
    int parent = survey.parent(element);
    return parent >= 0 && furniture.includes(parent);
  }

  /** Whether the element stands between the title and the first words, or just before the title. */
  public boolean isNearText(int element) {
    int block = survey.firstBlock(element);
    return block >= first - REACH && block <= first + HEAD;
  }

  /** The blocks between title and text, then before the title, then after the text. */
  public List<Block> lines() {
    List<Block> lines = new ArrayList<>();
    addTitle(lines, title < 0 ? firstBlock(nearestHeading()) : title);
    addRange(lines, first, first + HEAD);
    addRange(lines, first - HEAD, first);
    addEnd(lines);
    return lines;
  }

  /** The blocks after and before the title, and those before the text. */
  public List<Block> headLines() {
    List<Block> lines = new ArrayList<>();
    addTitle(lines, title);
    addRange(lines, first - HEAD, first);
    return lines;
  }

  /** The blocks right before and right after the title that are no furniture. */
  public List<Block> besideTitle() {
    List<Block> lines = new ArrayList<>();
    addBeside(lines, title);
    addBeside(lines, firstBlock(nearestHeading()));
    lines.removeIf(block -> isForeign(block.element()));
    return lines;
  }

  /** The blocks before the text and those with which it begins. */
  public List<Block> before() {
    List<Block> lines = new ArrayList<>();
    addRange(lines, 0, first + HEAD);
    return lines;
  }

  /** The blocks with which the text begins. */
  public List<Block> beginning() {
    List<Block> lines = new ArrayList<>();
    addRange(lines, first, first + HEAD);
    return lines;
  }

  /** The blocks with which the text begins and ends. */
  public List<Block> edgeLines() {
    List<Block> lines = new ArrayList<>();
    addRange(lines, first, first + HEAD);
    addEnd(lines);
    return lines;
  }

  private void addBeside(List<Block> lines, int title) {
    if (title >= 0) {
      addRange(lines, title - BESIDE, title);
      addRange(lines, title + 1, title + 1 + BESIDE);
    }
  }

  private int firstBlock(int heading) {
    return heading < 0 ? -1 : survey.firstBlock(heading);
  }

  private void addTitle(List<Block> lines, int title) {
    if (title >= 0) {
      addRange(lines, title + 1, title + REACH);
      addRange(lines, title - HEAD, title);
    }
  }

  private void addEnd(List<Block> lines) {
    addRange(lines, survey.endBlock(region) - HEAD / 2, survey.endBlock(region) + HEAD / 2);
  }

  private void addRange(List<Block> lines, int from, int to) {
    List<Block> blocks = survey.blocks();
    int end = Math.clamp(to, 0, blocks.size());
    lines.addAll(blocks.subList(Math.clamp(from, 0, end), end));
  }

  public boolean isInComments(int element) {
    for (int at = element; at >= 0; at = survey.parent(at)) {
      if (survey.is(at, Vocabulary.COMMENTS) && furniture.includes(at)) {
        return true;
      }
    }
    return false;
  }
}
