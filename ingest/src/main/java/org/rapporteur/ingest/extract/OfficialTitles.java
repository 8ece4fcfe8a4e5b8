package org.rapporteur.ingest.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.contract.document.DocumentKind;

/**
 * Resolutions, drafts and reports by the titles under which the United Nations publish them, in
 * lower case. The press writes about all three, so that a bare "resolution" in a title is none.
 */
final class OfficialTitles {

  private static final String SYMBOL = "\\p{Alpha}{1,3}+(?:/[\\p{Alnum}.()*]++){1,6}+";

  private static final Pattern LEADING =
      Pattern.compile("(?:" + SYMBOL + "(?:\\s*+[-–—:|,]\\s*+|\\s++)){1,3}+");

  /** A document in limited distribution, as drafts are: A/C.3/69/L.28/Rev.1. */
  private static final Pattern LIMITED = Pattern.compile("\\b[aes]/[\\p{Alnum}./]{0,30}l\\.\\d");

  private static final String DRAFT_WORDS =
      "(?:revised )?(?:draft resolution|projet de résolution|proyecto de resolución)\\b";

  private static final Pattern DRAFT = Pattern.compile(DRAFT_WORDS);

  /** "Rural poverty : draft resolution / Guyana", as catalogues have it. */
  private static final Pattern CATALOGUED_DRAFT = Pattern.compile(" : " + DRAFT_WORDS);

  private static final Pattern RESOLUTION =
      Pattern.compile(
          "resolution adopted by the (?:general assembly|human rights council|security council"
              + "|economic and social council|commission)\\b"
              + "|(?:(?:security council|general assembly|human rights council) )?"
              + "resolution (?:s/res/)?\\d+(?:/\\d+| \\(\\d{4}\\))[ .]*$"
              + "|résolution adoptée par (?:l'assemblée générale|le conseil)\\b"
              + "|resolución aprobada por (?:la asamblea general|el consejo)\\b");

  /** A resolution's symbol at the beginning, or "Rural poverty : resolution / adopted by ...". */
  private static final Pattern RESOLUTION_SYMBOL =
      Pattern.compile("[ase](?:/hrc)?/res/[\\p{Alnum}/]++(?:\\s|$|[:,.-])");

  private static final Pattern CATALOGUED_RESOLUTION =
      Pattern.compile(" : resolution / adopted by\\b");

  private static final Pattern REPORT =
      Pattern.compile(
          "(?:(?:annual|final|interim|detailed) )?(?:report|findings) of the (?:detailed findings"
              + "|secretary-general|special rapporteur|independent expert|commission of inquiry"
              + "|panel of experts|group of experts|working group|special committee"
              + "|(?:united nations )?high commissioner|(?:first|second|third|fourth|fifth|sixth)"
              + " committee|human rights council)\\b|rapport du secrétaire général\\b"
              + "|informe del secretario general\\b");

  private OfficialTitles() {}

  /** What the document under the title is, or other. */
  static DocumentKind kind(String title) {
    String words = withoutSymbol(title);
    boolean limited = LIMITED.matcher(title).find() && DRAFT.matcher(title).find();
    if (limited || CATALOGUED_DRAFT.matcher(title).find()) {
      return DocumentKind.DRAFT_RESOLUTION;
    }
    if (RESOLUTION.matcher(words).lookingAt()
        || RESOLUTION_SYMBOL.matcher(title).lookingAt()
        || CATALOGUED_RESOLUTION.matcher(title).find()) {
      return DocumentKind.RESOLUTION;
    }
    return isReport(title, words) ? DocumentKind.REPORT : DocumentKind.OTHER;
  }

  private static boolean isReport(String title, String words) {
    boolean numbered = words.length() < title.length() && words.startsWith("report of ");
    int part = title.indexOf(" : ");
    boolean catalogued = part > 0 && REPORT.matcher(title.substring(part + 3)).lookingAt();
    return numbered || catalogued || REPORT.matcher(words).lookingAt();
  }

  /** The title without the symbols that stand before it: "A/HRC/25/63 - Report of". */
  static String withoutSymbol(String title) {
    Matcher symbol = LEADING.matcher(title);
    boolean numbered = symbol.lookingAt() && symbol.group().chars().anyMatch(Character::isDigit);
    return numbered ? title.substring(symbol.end()) : title;
  }
}
