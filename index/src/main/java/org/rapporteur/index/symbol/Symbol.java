package org.rapporteur.index.symbol;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document symbol, read by its form (United Nations Editorial Directives, "Document symbols"):
 * {@code A/C.3/69/L.28/Rev.1} is the first revision of {@code A/C.3/69/L.28}, of the sixty-ninth
 * session of the General Assembly.
 *
 * @param text canonical
 */
public record Symbol(String text) {

  private static final Pattern LATER =
      Pattern.compile("(.+)/(Rev|Corr|Add|Amend)\\.(\\d{1,3})(?:\\([^)]{1,20}\\))?");
  private static final Pattern SESSION =
      Pattern.compile("\\(((?:19|20)\\d\\d|[IVXL]+)\\)|/((?:ES-|S-|SS-)?\\d{1,4})(?=/|$)");

  /** The year before that of the first session. */
  private static final int FIRST_SESSION = 1945;

  /** What a symbol that is not the first of its text adds to it. */
  public enum Suffix {
    REV,
    CORR,
    ADD,
    AMEND
  }

  /** The symbol of the text itself, which revisions, corrigenda and addenda belong to. */
  public String original() {
    Matcher later = LATER.matcher(text);
    return later.matches() ? new Symbol(later.group(1)).original() : text;
  }

  /** The symbol that this one revises, corrects or adds to; empty for the first of a text. */
  public Optional<String> before() {
    Matcher later = LATER.matcher(text);
    if (!later.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(later.group(3));
    boolean first = number <= 1 || suffix().orElseThrow() != Suffix.REV;
    return Optional.of(
        first ? later.group(1) : later.group(1) + "/" + later.group(2) + "." + (number - 1));
  }

  /** Its last addition, where it has one. */
  public Optional<Suffix> suffix() {
    Matcher later = LATER.matcher(text);
    return later.matches()
        ? Optional.of(Suffix.valueOf(later.group(2).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  public boolean isResolution() {
    return text.contains("/RES/");
  }

  /** The principal organ, or the Human Rights Council: what it adopts, it adopts itself. */
  public String organ() {
    if (text.startsWith("A/HRC/")) {
      return "A/HRC";
    }
    int slash = text.indexOf('/');
    return slash < 0 ? text : text.substring(0, slash);
  }

  /** The organ's session, or the year where it counts by years; empty where neither is in it. */
  public Optional<String> session() {
    String found = null;
    for (Matcher session = SESSION.matcher(text); session.find(); ) {
      boolean inBrackets = session.group(1) != null;
      found = inBrackets || found == null ? session.group(inBrackets ? 1 : 2) : found;
    }
    return Optional.ofNullable(found);
  }

  /**
   * Whether both are of one session of one organ. Some of its subsidiary bodies count by years, of
   * which a session of the General Assembly touches two: the seventy-seventh 2022 and 2023.
   */
  public boolean isOfSessionOf(Symbol other) {
    return organ().equals(other.organ())
        && session().isPresent()
        && other.session().isPresent()
        && isSame(session().get(), other.session().get());
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || isIn(one, other) || isIn(other, one);
  }

  private static boolean isIn(String year, String session) {
    if (!year.matches("(?:19|20)\\d\\d") || !session.matches("\\d{1,3}")) {
      return false;
    }
    int years = Integer.parseInt(year) - FIRST_SESSION - Integer.parseInt(session);
    return years == 0 || years == 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
