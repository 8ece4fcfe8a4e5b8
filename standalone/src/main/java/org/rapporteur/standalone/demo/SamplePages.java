package org.rapporteur.standalone.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The sites' pages, with the furniture that real ones have around the text. */
final class SamplePages {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int RELATED = 3;

  private SamplePages() {}

  /** The page of one document. */
  static String document(SampleSite site, SampleDocument document) {
    return filled(SampleLibrary.frame(site.id() + ".html"), site, document)
        .replace("{{body}}", paragraphs(document))
        .replace("{{related}}", links(site, related(site, document)));
  }

  /** The front page or list of a site. */
  static String listing(SampleSite site, List<SampleDocument> documents) {
    return SampleLibrary.frame("listing.html")
        .replace("{{site}}", Entities.escape(site.name()))
        .replace("{{announcement}}", site.make().announcement())
        .replace("{{list}}", links(site, documents.reversed()));
  }

  private static String filled(String frame, SampleSite site, SampleDocument document) {
    String author = document.author() == null ? "" : document.author();
    return frame
        .replace("{{site}}", Entities.escape(site.name()))
        .replace("{{home}}", site.address())
        .replace("{{url}}", site.link(document))
        .replace("{{title}}", Entities.escape(document.title()))
        .replace("{{author}}", Entities.escape(author))
        .replace("{{published}}", document.published())
        .replace("{{day}}", WRITTEN.format(LocalDate.parse(document.day())));
  }

  private static List<SampleDocument> related(SampleSite site, SampleDocument document) {
    return site.published().stream()
        .filter(other -> !other.slug().equals(document.slug()))
        .limit(RELATED)
        .toList();
  }

  private static String links(SampleSite site, List<SampleDocument> documents) {
    return documents.stream()
        .map(document ->
            "<li><a href=\"%s\">%s</a></li>"
                .formatted(site.link(document), Entities.escape(document.title())))
        .collect(Collectors.joining("\n"));
  }

  private static String paragraphs(SampleDocument document) {
    return document.paragraphs().stream()
        .map(paragraph -> "<p>" + Entities.escape(paragraph) + "</p>")
        .collect(Collectors.joining("\n"));
  }
}
