package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.TagKind;
import org.rapporteur.ingest.extract.person.Byline;
import org.rapporteur.ingest.extract.person.PersonNames;
import org.rapporteur.ingest.extract.text.Surroundings;
import org.rapporteur.ingest.extract.word.Texts;

/** What a page shows its readers of who wrote it. */
final class PrintedBylines {

  private static final int LONGEST = 160;
  private static final int MOST = 300;

  /** More links to authors in a row are a menu. */
  private static final int LONGEST_LIST = 8;

  private final Survey survey;
  private final Surroundings surroundings;

  PrintedBylines(Survey survey, Surroundings surroundings) {
    this.survey = survey;
    this.surroundings = surroundings;
  }

  /** The names in elements that are named as bylines, else in lines that read like one. */
  List<String> names() {
    List<String> named = named();
    if (named.stream().anyMatch(name -> !PersonNames.isNewsroom(name))) {
      return named;
    }
    List<String> lines = lines();
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
        || (!names.isEmpty() && Byline.isLed(text(survey.bylines.get(position))));
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

  /** Whether no byline is below; in document order it would be the next. */
  private boolean isInnermost(int position) {
    int next = position + 1;
    int index = survey.bylines.get(position);
    return next >= survey.bylines.size() || !survey.within(survey.bylines.get(next), index);
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
    String text = text(index);
    return text.length() > LONGEST ? List.of() : Byline.names(text);
  }

  /**
   * The words of the element, a line for each block in it; or the name that it has as microdata.
   */
  private String text(int index) {
    Element element = survey.element(index);
    boolean inline = TagKind.of(element.normalName()) != TagKind.BLOCK;
    if (inline || survey.endBlock(index) <= survey.firstBlock(index)) {
      String text = Texts.line(element.text());
      Element name = text.isEmpty() ? element.selectFirst("[itemprop=name][content]") : null;
      return name == null ? text : Texts.line(name.attr("content"));
    }
    List<String> lines = new ArrayList<>();
    for (int i = survey.firstBlock(index); i < survey.endBlock(index); i++) {
      lines.add(survey.text(survey.blocks().get(i)));
    }
    return String.join("\n", lines);
  }

  /** The names in the first line near the title, or at the end of the text, that is a byline. */
  private List<String> lines() {
    for (Block block : surroundings.lines()) {
      String text = survey.text(block);
      List<String> names = text.length() > LONGEST ? List.of() : Byline.printed(text);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }
}
