package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.date.Clocks;
import org.rapporteur.ingest.extract.date.Dated;
import org.rapporteur.ingest.extract.date.DayOrder;
import org.rapporteur.ingest.extract.page.Addresses;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.page.StructuredData;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.person.Authors;
import org.rapporteur.ingest.extract.person.Byline;
import org.rapporteur.ingest.extract.person.PrintedBylines;
import org.rapporteur.ingest.extract.publication.PublicationDates;
import org.rapporteur.ingest.extract.text.Head;
import org.rapporteur.ingest.extract.text.MainText;
import org.rapporteur.ingest.extract.text.Opening;
import org.rapporteur.ingest.extract.text.Rendering;
import org.rapporteur.ingest.extract.text.Selection;
import org.rapporteur.ingest.extract.text.Surroundings;
import org.rapporteur.ingest.extract.title.SiteNames;
import org.rapporteur.ingest.extract.title.Titles;
import org.rapporteur.ingest.extract.word.Texts;

/** One page being read: what was learned of it, and each field out of that. */
final class Reading {

  private static final List<String> PUBLISHER_NAMES =
      List.of(
          "og:site_name", "publisher", "dc.publisher", "citation_publisher", "application-name");

  private static final List<String> DESCRIPTIONS =
      List.of("description", "og:description", "twitter:description", "dc.description");

  private final Document page;
  private final String url;
  private final Hints hints;
  private final Selection selection;
  private final Survey survey;
  private final Declarations declarations;
  private final StructuredData data;
  private final MainText main;
  private final Surroundings surroundings;

  Reading(Document page, String url, Hints hints) {
    this.page = page;
    this.url = url;
    this.hints = hints;
    this.selection = new Selection(page);
    this.survey = Survey.of(page);
    this.declarations = Declarations.of(survey.metas);
    this.data = StructuredData.of(survey.scripts, addresses());
    this.main = new MainText(survey, selection.places(hints.body(), survey));
    this.surroundings = new Surroundings(survey, main);
  }

  ExtractedPage result() {
    String publisher = publisher();
    SiteNames site = site(publisher);
    String title = title(site);
    String language = language();
    Dated dated = dated(language);
    List<String> authors = authors(site);
    Opening.Parts parts = opening(new Head(title, authors)).parts();
    String standfirst = new Rendering(survey).of(parts.standfirst());
    List<Block> blocks = new ArrayList<>(parts.standfirst());
    blocks.addAll(parts.body());
    String text = new Rendering(survey).of(blocks);
    ExtractedPage read =
        new ExtractedPage(
            title,
            authors,
            publisher,
            language,
            dated == null ? null : dated.value(),
            dated == null ? null : dated.evidence(),
            Addresses.canonical(survey.links, declarations, url),
            DocumentKind.OTHER,
            standfirst,
            text);
    return read.of(Kinds.of(types(), labels(), declarations, url, read));
  }

  /** Under which the page may describe its article. */
  private List<String> addresses() {
    String canonical = Addresses.canonical(survey.links, declarations, url);
    return canonical == null ? List.of(url) : List.of(url, canonical);
  }

  /** What may say what the page is: the lines beside its title, and that of its window. */
  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    surroundings.besideTitle().forEach(block -> labels.add(survey.text(block)));
    labels.add(Texts.line(survey.title()));
    return labels;
  }

  /** What the page is in schema.org's terms, as data before microdata; blogs say to be articles. */
  private List<String> types() {
    List<String> types = new ArrayList<>();
    if (PressKinds.isDrawnAsBlog(survey.links, survey.scripts)) {
      types.add("blogposting");
    }
    types.add(data.type());
    types.addAll(survey.types);
    return types;
  }

  private Opening opening(Head head) {
    List<String> descriptions = new ArrayList<>();
    DESCRIPTIONS.forEach(name -> descriptions.addAll(declarations.all(name)));
    return new Opening(
        survey, main, surroundings.titleBlock(), head, descriptions, data.articleBody());
  }

  private @Nullable String publisher() {
    String name = data.publisher();
    return name == null ? declarations.first(PUBLISHER_NAMES) : name;
  }

  private @Nullable String title(SiteNames site) {
    String hinted = selection.first(hints.title());
    return hinted == null
        ? new Titles(survey, surroundings, survey.title(), site).find(data, declarations)
        : hinted;
  }

  private SiteNames site(@Nullable String publisher) {
    SiteNames names = new SiteNames(survey, url);
    names.add(publisher);
    names.add(declarations.first("og:site_name"));
    return names;
  }

  private List<String> authors(SiteNames site) {
    Set<String> hinted = new LinkedHashSet<>();
    for (Element element : selection.all(hints.author())) {
      hinted.addAll(Byline.names(Texts.line(element.text())));
    }
    return hinted.isEmpty()
        ? new Authors(new PrintedBylines(survey, surroundings), data, declarations, site).find()
        : List.copyOf(hinted);
  }

  private @Nullable String language() {
    Element html = page.firstElementChild();
    return Languages.first(
        html == null ? null : html.attr("lang"),
        data.language(),
        declarations.first("og:locale"),
        declarations.first("content-language"));
  }

  private @Nullable Dated dated(@Nullable String language) {
    PublicationDates dates =
        new PublicationDates(
            survey,
            surroundings,
            Addresses.writesMonthFirst(url, language) && !leadsWithDay(),
            Clocks.of(url, language),
            hints.latest());
    Dated known = dates.known(hints.published(), selection.first(hints.date()));
    return known == null ? dates.find(data, declarations, url) : known;
  }

  /** Whether a date in numbers over the text can only be meant with the day first. */
  private boolean leadsWithDay() {
    List<String> beginning = surroundings.beginning().stream().map(survey::text).toList();
    return surroundings.lines().stream()
        .map(survey::text)
        .anyMatch(line -> beginning.stream().anyMatch(text -> DayOrder.dayLeads(line, text)));
  }
}
