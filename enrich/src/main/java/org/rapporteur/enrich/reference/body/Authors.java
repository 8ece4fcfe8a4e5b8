package org.rapporteur.enrich.reference.body;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/** Whose own document a text is: as its address, its heading or its enacting formula says. */
public final class Authors {

  private static final int HEADER = 4000;

  private Authors() {}

  static @Nullable Body of(String text, @Nullable String title, @Nullable String url) {
    Body byUrl = url == null ? null : byResolver(url);
    if (byUrl != null) {
      return byUrl;
    }
    Body byTitle = title == null ? null : byAdoption(title);
    String header = text.substring(0, Math.min(HEADER, text.length()));
    return byTitle != null ? byTitle : byHeader(header);
  }

  private static @Nullable Body byResolver(String url) {
    int start =
        Math.max(
            url.indexOf("/A/RES/"), Math.max(url.indexOf("/A/HRC/RES/"), url.indexOf("/S/RES/")));
    return start < 0 ? null : bySymbol(url.substring(start + 1));
  }

  /** The body whose resolution a symbol is; null where it is none's. */
  public static @Nullable Body bySymbol(String symbol) {
    for (Body body : Bodies.all()) {
      int slot = body.resolution().indexOf('{');
      if (slot > 0 && symbol.startsWith(body.resolution().substring(0, slot))) {
        return body;
      }
    }
    return null;
  }

  private static @Nullable Body byHeader(String header) {
    Body adopted = byAdoption(header);
    return adopted != null ? adopted : byFormula(header);
  }

  /** "Resolution adopted by the General Assembly". */
  private static @Nullable Body byAdoption(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("adopted by the ");
    Bodies.Mention mention =
        at < 0 ? null : Bodies.startingAt(text, at + "adopted by the ".length());
    return mention == null ? null : mention.body();
  }

  /** The enacting formula, on a line of its own or with what follows: "The Security Council,". */
  private static @Nullable Body byFormula(String header) {
    for (int line = 0; line >= 0; line = nextLine(header, line)) {
      int start = skipMarkup(header, line);
      Bodies.Mention mention =
          Glyphs.matches(header, start, "The ") ? Bodies.startingAt(header, start + 4) : null;
      if (mention != null && isFormula(header, mention.end())) {
        return mention.body();
      }
    }
    return null;
  }

  private static boolean isFormula(String header, int end) {
    int comma = skipMarkup(header, end);
    return Glyphs.at(header, comma, ',') && brokenAfter(header, comma + 1);
  }

  private static boolean brokenAfter(String header, int at) {
    int next = at;
    while (next < header.length()
        && (isMarkup(header.charAt(next)) || header.charAt(next) == '\r')) {
      next++;
    }
    return next >= header.length() || header.charAt(next) == '\n';
  }

  private static int skipMarkup(String text, int at) {
    int next = at;
    while (next < text.length() && isMarkup(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isMarkup(char c) {
    return c == '*' || c == '_' || c == ' ' || c == '\t' || c == '\u00a0';
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 || end + 1 >= text.length() ? -1 : end + 1;
  }
}
