package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.contract.DocumentKind;
import org.rapporteur.ingest.extract.page.Declarations;

/** What kind of document a page is, by its title, its address and its declared type. */
final class Kinds {

  private static final Pattern SALUTATION =
      Pattern.compile("(?:Your )?Excellenc(?:y|ies),?|Dear [\\p{L}. ]{2,60}[,:]");

  /** "Letter dated 3 March 2015 from ..."; a column of the press may be a "Letter from Vienna". */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:identical )?letters? (?:dated|to|addressed to|from the (?:permanent|chargé|minister))\\b"
              + "|notes? verbales? (?:dated|from)\\b|lettre datée du\\b|carta de fecha\\b");

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:(?:joint|press|presidential|opening|closing|national) )?statement\\b"
              + "|explanation of (?:vote|position)\\b|remarks (?:by|at)\\b|address by\\b"
              + "|déclaration (?:du|commune|conjointe)\\b|declaración (?:del|conjunta)\\b");

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
   * @param page as far as it is read: its kind is not looked at
   */
  static DocumentKind of(
      List<String> types, Declarations declarations, String url, ExtractedPage page) {
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
    for (String type : types) {
      DocumentKind typed = ofType(type);
      if (typed != DocumentKind.OTHER) {
        return typed;
      }
    }
    boolean signed = !page.authors().isEmpty();
    return PressKinds.of(declarations, address, page.published() != null, signed);
  }

  private static DocumentKind ofTitle(String title, String text) {
    DocumentKind official = OfficialTitles.kind(title);
    if (official != DocumentKind.OTHER) {
      return official;
    }
    String words = OfficialTitles.withoutSymbol(title);
    if (LETTER.matcher(words).lookingAt() || title.contains("open letter") || isLetter(text)) {
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

  private static final int HEAD = 600;

  private static boolean isLetter(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return head.lines().map(String::strip).anyMatch(line -> SALUTATION.matcher(line).matches());
  }

  private static DocumentKind ofUrl(String url) {
    if (hasPart(url, "press-release")
        || hasPart(url, "pressrelease")
        || hasPart(url, "pressemitteilung")) {
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
      case "blogposting", "liveblogposting", "socialmediaposting" -> DocumentKind.BLOG;
      case "report", "scholarlyarticle", "techarticle" -> DocumentKind.REPORT;
      case "pressrelease" -> DocumentKind.PRESS_RELEASE;
      default -> type.endsWith("article") ? DocumentKind.NEWS : DocumentKind.OTHER;
    };
  }
}
