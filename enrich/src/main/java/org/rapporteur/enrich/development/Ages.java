package org.rapporteur.enrich.development;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;

/**
 * The years in which a decision on a document can have been taken, as its symbol tells: a session
 * of the General Assembly lasts from one September to the next, the 69th from 2014; the Human
 * Rights Council has three sessions a year, and the Security Council puts the year into the symbol.
 */
final class Ages {

  private static final Pattern SESSION = Pattern.compile("^A/(?:RES/|C\\.[1-6]/|L\\.)?(\\d{2})/");
  private static final Pattern RIGHTS_COUNCIL = Pattern.compile("^A/HRC/(?:RES/|DEC/)?(\\d{1,3})/");
  private static final Pattern OLD = Pattern.compile("^A/RES/\\d+\\(([IVX]+)\\)");
  private static final Pattern COUNCIL = Pattern.compile("^S/RES/\\d+ \\((\\d{4})\\)");
  private static final int YEAR_OF_SESSION_ZERO = 1945;
  private static final String SEPTEMBER = "-09";
  private static final int LAST_SESSION = 150;
  private static final int YEAR_LENGTH = 4;

  private Ages() {}

  /** Whether a finding can be of a day, by the symbol of its object. */
  static boolean fit(Finding finding, EventDate date) {
    String symbol = finding.object() == null ? null : finding.object().reference();
    boolean decision =
        switch (finding.stage()) {
          case ADOPTED, REJECTED, VETOED, WITHDRAWN, VOTE_POSTPONED, TABLED, CIRCULATED, AMENDED ->
              true;
          case ANNOUNCED, REPORT_RELEASED, STATEMENT, MEETING, TREATY_ACTION -> false;
        };
    return symbol == null || !decision || fits(symbol, date);
  }

  private static boolean fits(String symbol, EventDate date) {
    int year = Integer.parseInt(date.date().substring(0, YEAR_LENGTH));
    Matcher council = COUNCIL.matcher(symbol);
    if (council.find()) {
      return year == Integer.parseInt(council.group(1));
    }
    Matcher rights = RIGHTS_COUNCIL.matcher(symbol);
    if (rights.find()) {
      return year == yearOfRightsSession(Integer.parseInt(rights.group(1)));
    }
    int session = session(symbol);
    String first = (YEAR_OF_SESSION_ZERO + session) + SEPTEMBER;
    String last = (YEAR_OF_SESSION_ZERO + session + 1) + SEPTEMBER;
    int length = Math.min(first.length(), date.date().length());
    String month = date.date().substring(0, length);
    return session <= 1
        || (month.compareTo(first.substring(0, length)) >= 0
            && month.compareTo(last.substring(0, length)) <= 0);
  }

  /** Three regular sessions a year, the fourth in March 2007; three before that, in 2006. */
  private static int yearOfRightsSession(int session) {
    return session < 4 ? 2006 : 2007 + (session - 4) / 3;
  }

  private static int session(String symbol) {
    Matcher old = OLD.matcher(symbol);
    if (old.find()) {
      return roman(old.group(1));
    }
    Matcher session = SESSION.matcher(symbol);
    int number = session.find() ? Integer.parseInt(session.group(1)) : 0;
    return number > LAST_SESSION ? 0 : number;
  }

  private static int roman(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = value(numeral.charAt(i));
      boolean before = i + 1 < numeral.length() && value < value(numeral.charAt(i + 1));
      sum += before ? -value : value;
    }
    return sum;
  }

  private static int value(char letter) {
    return letter == 'I' ? 1 : letter == 'V' ? 5 : 10;
  }
}
