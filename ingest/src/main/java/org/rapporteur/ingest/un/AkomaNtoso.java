package org.rapporteur.ingest.un;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.ExtractedPage;

/**
 * Akoma Ntoso 1.0 as the United Nations use it (AKN4UN): the symbol and what the cover page says
 * open the text, then come preamble and operative paragraphs, annexes, and what the metadata tell
 * of drafts, sponsors and votes.
 */
final class AkomaNtoso {

  private static final String PUBLISHER = "United Nations";
  private static final int ISO_DAY = "2014-10-16".length();

  private final Element root;

  private AkomaNtoso(Element root) {
    this.root = root;
  }

  static ExtractedPage read(Element root) {
    return new AkomaNtoso(root).page();
  }

  private ExtractedPage page() {
    AkomaText text = new AkomaText();
    cover().forEach(text::add);
    parts().forEach(text::add);
    new Adoption(root, symbol().orElse("")).paragraphs().forEach(text::add);
    String published = date("publication").or(() -> date("adoption")).orElse(null);
    return new ExtractedPage(
        title().orElse(null),
        List.of(),
        PUBLISHER,
        language(),
        published,
        published == null ? null : DateEvidence.META,
        null,
        kind(),
        text.text());
  }

  /** The main parts, of each component and annex in turn. */
  private Stream<Element> parts() {
    return root.stream()
        .filter(element ->
            switch (Xml.name(element)) {
              case "preface", "preamble", "mainBody", "body", "conclusions" -> true;
              default -> false;
            });
  }

  /** Without the names and logos that stand on all cover pages. */
  private Stream<String> cover() {
    Optional<Element> cover = Xml.first(root, "coverPage");
    return cover.stream()
        .flatMap(page -> Xml.children(page, "p").stream())
        .filter(line -> tells(line))
        .map(AkomaText::line);
  }

  private static boolean tells(Element line) {
    return line.stream()
        .anyMatch(element ->
            switch (Xml.name(element)) {
              case "docNumber", "session", "inline", "docTitle", "docProponent" -> true;
              default -> false;
            });
  }

  /** Not the cover's "Resolution adopted by ... on ...", which all resolutions have. */
  private Optional<String> title() {
    return Xml.all(root, "docTitle")
        .filter(title -> title.attr("refersTo").equals("#resolutionTitle"))
        .findFirst()
        .or(() -> Xml.all(root, "docTitle").filter(AkomaNtoso::isInPreface).findFirst())
        .or(() -> Xml.first(root, "docTitle"))
        .map(AkomaText::line)
        .filter(title -> !title.isEmpty());
  }

  private static boolean isInPreface(Element element) {
    return element.parents().stream().anyMatch(parent -> Xml.is(parent, "preface"));
  }

  private Optional<String> date(String name) {
    return Xml.all(root, "FRBRdate")
        .filter(date -> date.attr("name").equals(name))
        .map(date -> date.attr("date"))
        .filter(AkomaNtoso::isDay)
        .findFirst();
  }

  /** The year 1 stands for a date that is not known. */
  static boolean isDay(String date) {
    return date.length() == ISO_DAY
        && date.matches("\\d{4}-\\d\\d-\\d\\d")
        && !date.startsWith("0001");
  }

  private @Nullable String language() {
    return Xml.first(root, "FRBRlanguage")
        .map(language -> Languages.bcp47(language.attr("language")))
        .orElse(null);
  }

  private DocumentKind kind() {
    String name = named();
    return switch (name) {
      case "resolution", "decision" -> DocumentKind.RESOLUTION;
      case "draftResolution", "draft resolution", "draftDecision" -> DocumentKind.DRAFT_RESOLUTION;
      case "report" -> DocumentKind.REPORT;
      case "letter" -> DocumentKind.LETTER;
      case "verbatimRecord", "summaryRecord", "record" -> DocumentKind.RECORD;
      default -> symbol().map(Kinds::ofSymbol).orElse(DocumentKind.OTHER);
    };
  }

  private String named() {
    return root.stream()
        .filter(element ->
            switch (Xml.name(element)) {
              case "statement", "doc", "act", "bill", "debateReport", "officialGazette" -> true;
              default -> false;
            })
        .map(element -> element.attr("name"))
        .findFirst()
        .orElse("");
  }

  private Optional<String> symbol() {
    return Xml.all(root, "docNumber")
        .filter(number -> number.attr("refersTo").equals("#symbol"))
        .map(AkomaText::line)
        .findFirst();
  }
}
