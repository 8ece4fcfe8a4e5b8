package org.rapporteur.ingest.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.DocumentKind;

/** What kind of document a page is, by its declared type, its address and its title. */
final class Kinds {

  private static final Pattern SALUTATION =
      Pattern.compile("(?:Your )?Excellenc(?:y|ies),?|Dear [\\p{L}. ]{2,60}[,:]");

  private Kinds() {}

  static DocumentKind of(String type, String url, @Nullable String title, String text) {
    DocumentKind named = ofTitle(title == null ? "" : title.toLowerCase(Locale.ROOT), text);
    if (named != DocumentKind.OTHER) {
      return named;
    }
    DocumentKind addressed = ofUrl(url.toLowerCase(Locale.ROOT));
    if (addressed != DocumentKind.OTHER) {
      return addressed;
    }
    return ofType(type);
  }

  private static DocumentKind ofTitle(String title, String text) {
    if (title.contains("open letter") || title.startsWith("letter to") || isLetter(text)) {
      return DocumentKind.LETTER;
    }
    if (title.startsWith("statement") || title.startsWith("joint statement")) {
      return DocumentKind.STATEMENT;
    }
    if (title.startsWith("press release") || title.startsWith("news release")) {
      return DocumentKind.PRESS_RELEASE;
    }
    return title.contains("provisional verbatim record") || title.startsWith("summary record")
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
