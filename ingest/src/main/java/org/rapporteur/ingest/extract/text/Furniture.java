package org.rapporteur.ingest.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;

/**
 * Which elements stand around the text. What readers wrote goes first; then whatever is marked as
 * furniture and does not hold most of the prose that is left, since makers of pages put such names
 * on wrappers too.
 */
public final class Furniture {

  /** A thread of comments may well be longer than what it comments on. */
  private static final double MOST_COMMENTS = 0.9;

  /** So many letters of prose are a text, be the thread below it ever so long. */
  private static final int TEXT = 600;

  /** Small furniture goes first, so that what is left shows what the large elements are. */
  private static final double SMALL_FURNITURE = 0.1;

  private static final double MOST_FURNITURE = 0.4;

  /** Where captions hold nearly all the words, the page is a series of pictures. */
  private static final double MOST_CAPTIONS = 0.5;

  /** What has more of its letters in links leads somewhere else. */
  private static final double FREE_OF_LINKS = 0.5;

  private final Survey survey;
  private final boolean[] dropped;
  private final int[] letters;
  private final int[] links;
  private int[] prose;

  /**
   * Finds the furniture.
   *
   * @param bodies the elements outside which all is furniture, or none
   */
  Furniture(Survey survey, List<Integer> bodies) {
    this.survey = survey;
    this.dropped = new boolean[survey.size()];
    this.letters = sums(Block::letters);
    this.links = sums(Block::linkLetters);
    this.prose = prose();
    dropComments();
    prose = prose();
    dropFurniture();
    if (!bodies.isEmpty()) {
      dropOutside(bodies);
    }
    prose = prose();
  }

  private void dropOutside(List<Integer> bodies) {
    boolean[] inside = new boolean[dropped.length];
    for (int body : bodies) {
      Arrays.fill(inside, body, survey.end(body), true);
    }
    for (int i = 0; i < dropped.length; i++) {
      dropped[i] |= !inside[i];
    }
  }

  boolean includes(int element) {
    return dropped[element];
  }

  /** The letters of prose below the element, furniture left out. */
  int prose(int element) {
    return prose[survey.endBlock(element)] - prose[survey.firstBlock(element)];
  }

  private void dropComments() {
    int total = prose(survey.body());
    for (int i = 0; i < survey.size(); i++) {
      boolean comments = survey.is(i, Vocabulary.COMMENTS) && leavesText(prose(i), total);
      dropped[i] = isBelowDropped(i) || (comments && !isTitled(i));
    }
  }

  private static boolean leavesText(int comments, int total) {
    return comments <= total * MOST_COMMENTS || total - comments >= TEXT;
  }

  /** Whether a main heading is below: articles that comment are named for it, too. */
  private boolean isTitled(int element) {
    return survey.headings.stream()
        .anyMatch(index -> survey.within(index, element) && survey.element(index).nameIs("h1"));
  }

  private void dropFurniture() {
    dropFurniture(SMALL_FURNITURE);
    prose = prose();
    dropTeasers();
    prose = prose();
    dropFurniture(MOST_FURNITURE);
  }

  private void dropFurniture(double most) {
    int total = prose(survey.body());
    int droppable = captions(total) ? FIRM : FIRM | Vocabulary.CAPTION;
    for (int i = 0; i < survey.size(); i++) {
      boolean few = prose(i) <= total * most;
      boolean firm = survey.is(i, droppable) && few && !isTable(i);
      boolean suspect = survey.is(i, Vocabulary.SUSPECT) && few && leadsElsewhere(i);
      dropped[i] = dropped[i] || isBelowDropped(i) || firm || suspect;
    }
  }

  private void dropTeasers() {
    int total = prose(survey.body());
    List<Integer> teasers = new Teasers(survey).find();
    int words = teasers.stream().mapToInt(this::prose).sum();
    if (words <= total * MOST_FURNITURE) {
      teasers.forEach(teaser -> Arrays.fill(dropped, teaser, survey.end(teaser), true));
    }
  }

  /** Editors put tables into figures, and these are no captions. */
  private boolean isTable(int element) {
    if (!survey.element(element).nameIs("figure")) {
      return false;
    }
    int at = element;
    while (at < survey.end(element) && !survey.element(at).nameIs("table")) {
      at++;
    }
    return at < survey.end(element);
  }

  private static final int FIRM = Vocabulary.FURNITURE | Vocabulary.BYLINE;

  private boolean captions(int total) {
    int inCaptions = 0;
    for (int i = 0; i < survey.size(); i++) {
      if (survey.element(i).nameIs("figcaption")) {
        inCaptions += prose(i);
      }
    }
    return inCaptions > total * MOST_CAPTIONS;
  }

  private boolean isBelowDropped(int element) {
    int parent = survey.parent(element);
    return parent >= 0 && dropped[parent];
  }

  /** Whether much of what is below is links. */
  private boolean leadsElsewhere(int element) {
    int from = survey.firstBlock(element);
    int to = survey.endBlock(element);
    return links[to] - links[from] > (letters[to] - letters[from]) * FREE_OF_LINKS;
  }

  /** Letters of prose before each block, those of furniture left out. */
  private int[] prose() {
    return sums(block -> dropped[block.element()] ? 0 : block.prose());
  }

  private int[] sums(ToIntFunction<Block> measure) {
    List<Block> blocks = survey.blocks();
    int[] sums = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + measure.applyAsInt(blocks.get(i));
    }
    return sums;
  }
}
