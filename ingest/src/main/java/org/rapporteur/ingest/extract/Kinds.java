package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.person.Datelines;
import org.rapporteur.ingest.extract.title.KindLabels;

/** What kind of document a page is, by its title, its address and its declared type. */
final class Kinds {

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:Your )?Excellenc(?:y|ies|es),?|Excelencias?[,:]|Dear [\\p{L}. ]{2,60}[,:]"
              + "|Sehr geehrte [\\p{L}. ]{2,60},|(?:Madame|Monsieur)[\\p{L}, ]{0,60},");

  /** "Letter dated 3 March 2015 from ..."; a column of the press may be a "Letter from Vienna". */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:identical )?letters? (?:dated|to|addressed to|from the (?:permanent|chargé|minister))\\b"
              + "|notes? verbales? (?:dated|from)\\b|lettre datée du\\b|carta de fecha\\b");

  private static final Pattern OPEN_LETTER =
      Pattern.compile(
          "\\bopen letter\\b|^(?:lettre ouverte|carta abierta|offener brief|открытое письмо)\\b");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:[^:]{2,60}: )?(?:joint )?(?:press )?statement by the\\b"
              + "|(?:(?:joint|press|presidential|opening|closing|national|eu|g7|g20|e3|troika|quad"
              + "|asean|osce|nato) )?statement\\b"
              + "|[\\p{L} .'’-]{0,60}\\bspokes(?:person|man|woman)\\b[\\p{L} .-]{0,40}['’]s? "
              + "(?:remarks|(?:press )?statement|(?:regular )?press (?:conference|briefing))\\b"
              + "|explanation of (?:vote|position)\\b|remarks (?:by|at)\\b|address by\\b"
              + "|déclaration (?:du|commune|conjointe)\\b|declaración (?:del|conjunta)\\b"
              + "|(?:заявление|комментарий|брифинг) (?:мид|министра|официального представителя)"
              + "|.{0,40}(?:发言人|發言人).{0,60}(?:答记者问|答記者問|表态|谈话|談話|记者会|記者會)"
              + "|.{0,60}(?:外務大臣|外務報道官|官房長官)談話$|.{0,60}대변인 ?(?:성명|논평|담화)");

  private static final Pattern PRESS_RELEASE =
      Pattern.compile(
          "(?:press|news|media) release\\b|pressemitteilung\\b|communiqué de presse\\b"
              + "|comunicado de prensa\\b|comunicato stampa\\b");

  private static final Pattern RECORD =
      Pattern.compile("(?:provisional )?(?:verbatim|summary) record\\b");

  private Kinds() {}

  /**
   * The kind.
   *
   * @param types what the page says to be in schema.org's terms, in lower case
   * @param labels lines in which the page may say so in its own words
   * @param page as far as it is read: its kind is not looked at
   */
  static DocumentKind of(
      List<String> types,
      List<String> labels,
      Declarations declarations,
      String url,
      ExtractedPage page) {
    String title = page.title();
    DocumentKind named = ofTitle(title == null ? "" : title.toLowerCase(Locale.ROOT), page.text());
    if (named != DocumentKind.OTHER) {
      return named;
    }
    String address = url.toLowerCase(Locale.ROOT);
    DocumentKind addressed = ofUrl(address);
    if (addressed != DocumentKind.OTHER) {
      return addressed;
    }
    DocumentKind labelled = KindLabels.kind(labels);
    if (labelled != DocumentKind.OTHER) {
      return labelled;
    }
    if (PressKinds.isBlog(declarations, address)) {
      return DocumentKind.BLOG;
    }
    for (String type : types) {
      DocumentKind typed = ofType(type);
      if (typed != DocumentKind.OTHER) {
        return typed;
      }
    }
    boolean signed = !page.authors().isEmpty() || Datelines.isOfAgency(page.body());
    return PressKinds.of(declarations, address, page.published() != null, signed);
  }

  private static DocumentKind ofTitle(String title, String text) {
    DocumentKind official = OfficialTitles.kind(title);
    if (official != DocumentKind.OTHER) {
      return official;
    }
    String words = OfficialTitles.withoutSymbol(title);
    if (LETTER.matcher(words).lookingAt() || OPEN_LETTER.matcher(title).find() || isLetter(text)) {
      return DocumentKind.LETTER;
    }
    if (STATEMENT.matcher(words).lookingAt()) {
      return DocumentKind.STATEMENT;
    }
    if (PRESS_RELEASE.matcher(words).lookingAt()) {
      return DocumentKind.PRESS_RELEASE;
    }
    return RECORD.matcher(words).lookingAt() || title.contains("provisional verbatim record")
        ? DocumentKind.RECORD
        : DocumentKind.OTHER;
  }

  /** Parts of addresses of press releases, with an s or without. */
  private static final List<String> RELEASES =
      List.of(
          "press-release",
          "press_release",
          "pressrelease",
          "press/release",
          "news-release",
          "media-release",
          "pressemitteilung",
          "pressemitteilungen",
          "medienmitteilungen",
          "communiques-de-presse",
          "comunicado",
          "comunicados-de-prensa",
          "notas-de-prensa",
          "comunicati-stampa",
          "persberichten");

  private static final int HEAD = 600;

  private static boolean isLetter(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return head.lines().map(String::strip).anyMatch(line -> SALUTATION.matcher(line).matches());
  }

  private static DocumentKind ofUrl(String url) {
    if (RELEASES.stream().anyMatch(part -> hasPart(url, part))) {
      return DocumentKind.PRESS_RELEASE;
    }
    if (hasPart(url, "statement")) {
      return DocumentKind.STATEMENT;
    }
    return hasPart(url, "blog") || url.contains("//blog.") ? DocumentKind.BLOG : DocumentKind.OTHER;
  }

  private static boolean hasPart(String url, String part) {
    return url.contains("/" + part + "/") || url.contains("/" + part + "s/");
  }

  private static DocumentKind ofType(String type) {
    return switch (type) {
      case "blogposting", "socialmediaposting" -> DocumentKind.BLOG;
      case "liveblogposting" -> DocumentKind.NEWS;
      case "report", "scholarlyarticle", "techarticle" -> DocumentKind.REPORT;
      case "pressrelease" -> DocumentKind.PRESS_RELEASE;
      default -> type.endsWith("article") ? DocumentKind.NEWS : DocumentKind.OTHER;
    };
  }
}
