package org.rapporteur.ingest.extract.person;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;
import org.rapporteur.ingest.extract.text.Surroundings;
import org.rapporteur.ingest.extract.word.Texts;

/** What a page shows its readers of who wrote it. */
public final class PrintedBylines {

  private static final int LONGEST = 160;
  private static final int MOST = 300;

  /** Elements of a byline that are named as bylines themselves: picture, name, occupation. */
  private static final int MOST_PARTS = 8;

  /** More links to authors in a row are a menu. */
  private static final int LONGEST_LIST = 8;

  private final Survey survey;
  private final Surroundings surroundings;
  private final Map<Integer, List<String>> named = new HashMap<>();

  public PrintedBylines(Survey survey, Surroundings surroundings) {
    this.survey = survey;
    this.surroundings = surroundings;
  }

  /** The names in elements that are named as bylines, else in lines that read like one. */
  List<String> names() {
    List<String> named = named();
    if (named.stream().anyMatch(name -> !PersonNames.isNewsroom(name))) {
      return named;
    }
    List<String> reporters = reporters();
    List<String> lines = reporters.isEmpty() ? lines() : reporters;
    if (!lines.isEmpty()) {
      return lines;
    }
    return named.isEmpty() ? anywhere() : named;
  }

  /** What all bylines of the page agree on, wherever they stand. */
  private List<String> anywhere() {
    List<String> all = List.of();
    for (int i = 0; i < Math.min(MOST, survey.bylines.size()); i++) {
      int index = survey.bylines.get(i);
      boolean candidate = isInnermost(i) && !surroundings.isInComments(index) && !isPicture(index);
      List<String> names = candidate ? names(index) : List.of();
      if (isCertain(i, names) && !all.isEmpty() && !names.equals(all)) {
        return List.of();
      }
      all = isCertain(i, names) ? names : all;
    }
    return all;
  }

  /**
   * The names in the first byline over the text, and in those right beside it; where there is none,
   * in the first around the text that names a person, or else anybody.
   */
  private List<String> named() {
    List<String> fallback = List.of();
    for (int i = 0; i < Math.min(MOST, survey.bylines.size()); i++) {
      List<String> names = isCandidate(i) ? names(survey.bylines.get(i)) : List.of();
      if (isOverText(i, names) || isCertain(i, names)) {
        return withNeighbours(i, names);
      }
      fallback = fallback.isEmpty() && !names.isEmpty() ? withNeighbours(i, names) : fallback;
    }
    return fallback;
  }

  private boolean isCertain(int position, List<String> names) {
    return names.stream().anyMatch(PersonNames::isPerson)
        || (!names.isEmpty() && isLed(survey.bylines.get(position)));
  }

  /** Whether words that lead to a name begin the byline, or the one in which it stands. */
  private boolean isLed(int index) {
    int parent = survey.parent(index);
    String whole = parent >= 0 && survey.is(parent, Vocabulary.BYLINE) ? text(parent) : "";
    return Byline.isLed(text(index)) || (whole.length() <= LONGEST && Byline.isLed(whole));
  }

  private boolean isOverText(int position, List<String> names) {
    return !names.isEmpty() && surroundings.isNearText(survey.bylines.get(position));
  }

  private boolean isCandidate(int position) {
    int index = survey.bylines.get(position);
    return isInnermost(position)
        && surroundings.isAround(index)
        && !survey.element(index).nameIs("h1")
        && !isPicture(index)
        && !isInText(index)
        && !isListed(position);
  }

  /** Whether it is a link within a paragraph. */
  private boolean isInText(int index) {
    int block = survey.firstBlock(index);
    return survey.element(index).nameIs("a")
        && block < survey.blocks().size()
        && survey.blocks().get(block).letters() > LONGEST;
  }

  /** Whether it names who made a picture. */
  private boolean isPicture(int index) {
    for (int at = index; at >= 0; at = survey.parent(at)) {
      Element element = survey.element(at);
      if (element.nameIs("figure") || element.nameIs("figcaption")) {
        return true;
      }
    }
    return survey.element(index).className().contains("license");
  }

  /** Whether it stands in a list of links to many authors, as menus have. */
  private boolean isListed(int position) {
    int last = survey.bylines.get(position);
    int count = 1;
    for (int step : new int[] {-1, 1}) {
      for (int i = position + step; i >= 0 && i < survey.bylines.size(); i += step) {
        int index = survey.bylines.get(i);
        if (count > LONGEST_LIST || !isBeside(Math.max(index, last), Math.min(index, last))) {
          break;
        }
        last = index;
        count++;
      }
      last = survey.bylines.get(position);
    }
    return count > LONGEST_LIST;
  }

  /** Whether no byline below names anybody; in document order they would be the next. */
  private boolean isInnermost(int position) {
    int index = survey.bylines.get(position);
    int end = Math.min(survey.bylines.size(), position + 1 + MOST_PARTS);
    for (int i = position + 1; i < end && survey.within(survey.bylines.get(i), index); i++) {
      if (!names(survey.bylines.get(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<String> withNeighbours(int position, List<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    int last = survey.bylines.get(position);
    for (int i = position + 1; i < Math.min(MOST, survey.bylines.size()); i++) {
      int index = survey.bylines.get(i);
      if (!isBeside(index, last)) {
        break;
      }
      if (isCandidate(i)) {
        all.addAll(names(index));
        last = index;
      }
    }
    return List.copyOf(all);
  }

  private boolean isBeside(int index, int found) {
    boolean alike = survey.element(index).className().equals(survey.element(found).className());
    return alike && survey.firstBlock(index) <= survey.endBlock(found) + 1;
  }

  private List<String> names(int index) {
    return named.computeIfAbsent(index, this::read);
  }

  private List<String> read(int index) {
    String text = text(index);
    boolean read = text.length() <= LONGEST && !isPostal(index, text);
    return read ? Byline.names(text) : List.of();
  }

  /** Whether it is where somebody lives. */
  private boolean isPostal(int index, String text) {
    return survey.element(index).nameIs("address")
        && WrittenDate.hasDigit(text)
        && WrittenDate.first(text) == null;
  }

  /** The words of the element, or the name that it has as microdata. */
  private String text(int index) {
    Element element = survey.element(index);
    String text = BylineText.of(element);
    Element name = text.isEmpty() ? element.selectFirst("[itemprop=name][content]") : null;
    return name == null ? text : Texts.line(name.attr("content"));
  }

  /** Whom the dateline of the story names. */
  private List<String> reporters() {
    for (Block block : surroundings.beginning()) {
      List<String> names = Datelines.names(survey.text(block));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The persons in the first line near the title that is a byline and nothing else, or none. */
  List<String> signed() {
    for (Block block : surroundings.headLines()) {
      String text = survey.text(block);
      List<String> names =
          text.length() <= LONGEST && Byline.isByline(text) ? Byline.names(text) : List.of();
      if (!names.isEmpty() && names.stream().allMatch(PersonNames::isPerson)) {
        return names;
      }
    }
    return List.of();
  }

  /**
   * The names in the first line near the title, or at the end of the text, that is a byline, or
   * that has "Author:" as a line of its own before it.
   */
  private List<String> lines() {
    int labelled = -1;
    for (Block block : surroundings.lines()) {
      String text = survey.text(block);
      List<String> names = names(text, block.start() == labelled);
      if (!names.isEmpty()) {
        return names;
      }
      labelled = Byline.isLabel(text) ? block.end() : -1;
    }
    return List.of();
  }

  private static List<String> names(String line, boolean labelled) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<String> names = labelled ? Byline.names(line) : List.of();
    return names.stream().anyMatch(PersonNames::isPerson) ? names : Byline.printed(line);
  }
}
