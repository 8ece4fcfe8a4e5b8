package org.rapporteur.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.person.Byline;
import org.rapporteur.ingest.extract.person.PersonNames;

/**
 * Who wrote a printed document: who signed the letter below its closing words, with an office below
 * each name; who made the statement; who is named in a line by the headline. A letterhead or an
 * addressee is none of these.
 */
public final class Signatories {

  /** In characters: a byline stands before what is longer than this. */
  private static final int LONGEST_LINE = 120;

  private static final int LINES_OF_HEAD = 12;
  private static final int HEAD = 1500;
  private static final int MOST = 60;

  private static final Pattern BLANK_LINE = Pattern.compile("\n{2,}");

  private static final Pattern SIGNED =
      Pattern.compile("\\((?:Signed|Signé|Firmado)\\) ([^\\n,(]{3,60})");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:yours |respectfully|sincerely|faithfully|with (?:best|kind) regards"
              + "|assurances? of (?:my|our|its) (?:\\w+ )?(?:highest )?consideration"
              + "|haute considération)");

  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:H\\.? ?E\\.?|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Prof\\.?|Amb(?:assador|\\.))\\s+)+");

  /** "Statement by H.E. Mr. ...", perhaps with a line break before the name. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i:\\bby)\\s+(H\\.? ?E\\.?\\s+[^\\n,]{3,60}|(?:Mr|Ms|Mrs|Dr)\\. [^\\n,]{3,60})");

  private static final Pattern KOREAN_REPORTER = Pattern.compile("[가-힣]{2,4} (?:기자|특파원)");

  private Signatories() {}

  public static List<String> of(String text, DocumentKind kind) {
    return switch (kind) {
      case LETTER -> ofLetter(text);
      case STATEMENT -> one(SPEAKER, text.substring(0, Math.min(HEAD, text.length())));
      case RESOLUTION, DRAFT_RESOLUTION, RECORD -> List.of();
      case NEWS, BLOG, PRESS_RELEASE, REPORT, OTHER -> ofHead(text);
    };
  }

  private static List<String> ofLetter(String text) {
    List<String> signed = one(SIGNED, text);
    if (!signed.isEmpty()) {
      return signed;
    }
    List<String> names = new ArrayList<>();
    boolean closed = false;
    for (String paragraph : BLANK_LINE.split(text)) {
      List<String> lines = paragraph.lines().map(String::strip).toList();
      String name = untitled(lines.getFirst());
      if (closed && lines.size() > 1 && isPerson(name) && names.size() < MOST) {
        names.add(name);
      } else if (closed && !names.isEmpty()) {
        break;
      }
      closed |= isClosing(paragraph);
    }
    return List.copyOf(names);
  }

  /** The words stand at a paragraph's end, or are all of it. */
  private static boolean isClosing(String paragraph) {
    Matcher closing = CLOSING.matcher(paragraph);
    boolean closed = false;
    while (closing.find()) {
      closed = paragraph.length() - closing.end() < LONGEST_LINE / 3;
    }
    return closed;
  }

  private static List<String> one(Pattern form, String text) {
    Matcher name = form.matcher(text);
    return name.find() && isPerson(untitled(name.group(1)))
        ? List.of(untitled(name.group(1)))
        : List.of();
  }

  private static List<String> ofHead(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(LINES_OF_HEAD)
        .takeWhile(line -> line.length() <= LONGEST_LINE)
        .skip(1)
        .map(Signatories::ofLine)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> ofLine(String line) {
    return KOREAN_REPORTER.matcher(line).matches()
        ? Byline.names(line)
        : Byline.printed(line).stream().filter(Signatories::isPerson).toList();
  }

  private static boolean isPerson(String name) {
    return name.indexOf(' ') > 0
        && name.indexOf(':') < 0
        && name.chars().noneMatch(Character::isDigit)
        && PersonNames.isPerson(name);
  }

  private static String untitled(String name) {
    return TITLES.matcher(name).replaceFirst("").strip();
  }
}
