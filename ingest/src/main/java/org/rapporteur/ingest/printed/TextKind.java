package org.rapporteur.ingest.printed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.contract.document.DocumentKind;

/**
 * What a text without markup is, by the words with which such texts begin: a salutation, the name
 * of the organ that a resolution opens with, a heading.
 */
public final class TextKind {

  /** In characters: letterhead, symbol block and heading fit in. */
  private static final int HEAD = 1500;

  private static final List<String> ORGANS =
      List.of(
          "\nthe general assembly,",
          "\nthe security council,",
          "\nthe human rights council,",
          "\nthe economic and social council,",
          "\nthe commission on human rights,");
  private static final List<String> LETTER =
      List.of(
          "\nexcellency",
          "\nexcellencies",
          "\nexcellence,",
          "\ndear ",
          "open letter",
          "공개서한",
          "\nletter dated ");
  private static final Map<String, DocumentKind> HEADINGS =
      Map.of(
          "\nsummary record", DocumentKind.RECORD,
          "\nprovisional verbatim record", DocumentKind.RECORD,
          "\nreport of the ", DocumentKind.REPORT,
          "\nstatement by ", DocumentKind.STATEMENT,
          "\nstatement\n", DocumentKind.STATEMENT,
          "\njoint statement", DocumentKind.STATEMENT,
          "\npress release", DocumentKind.PRESS_RELEASE,
          "\nfor immediate release", DocumentKind.PRESS_RELEASE);

  private TextKind() {}

  public static DocumentKind of(String text) {
    String head =
        "\n" + text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ENGLISH);
    if (ORGANS.stream().anyMatch(head::contains)) {
      return head.contains("draft resolution")
          ? DocumentKind.DRAFT_RESOLUTION
          : DocumentKind.RESOLUTION;
    }
    if (LETTER.stream().anyMatch(head::contains)) {
      return DocumentKind.LETTER;
    }
    return HEADINGS.entrySet().stream()
        .filter(heading -> head.contains(heading.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(DocumentKind.OTHER);
  }
}
