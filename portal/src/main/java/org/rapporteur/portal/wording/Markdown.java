package org.rapporteur.portal.wording;

import java.util.regex.Pattern;

/** Puts the words of others into Markdown. */
public final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");

  private Markdown() {}

  /** The text with all that Markdown would read as mark-up escaped. */
  public static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$1");
  }
}
