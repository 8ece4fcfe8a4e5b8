package org.rapporteur.ingest.extract.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A publication date in the data that a page hands to its own programs: {@code "publishedAt":
 * "2015-03-04T05:06:07Z"}, {@code page.publication_date = '2015-03-04'}. It is what is left where
 * nothing else tells.
 */
public final class ScriptDates {

  private static final int LARGEST_SCRIPT = 2_000_000;

  /** What stands between a key and its value is no longer. */
  private static final int LONGEST_JOINT = 8;

  private static final int LONGEST_VALUE = 40;
  private static final int LONGEST_KEY = 40;

  /** Stems of keys, in lower case; a key has one of them. */
  private static final List<String> STEMS = List.of("publish", "publication", "pubdate", "created");

  private ScriptDates() {}

  /** The first date that a script gives as one of publication, or else of creation, or null. */
  public static @Nullable WrittenDate first(List<String> scripts) {
    List<String> read = scripts.stream().filter(each -> each.length() <= LARGEST_SCRIPT).toList();
    List<String> lower = read.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    for (String stem : STEMS) {
      for (int i = 0; i < read.size(); i++) {
        WrittenDate date = after(stem, read.get(i), lower.get(i));
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable WrittenDate after(String stem, String script, String lower) {
    int at = lower.indexOf(stem);
    while (at >= 0) {
      WrittenDate date = valueAt(script, keyEnd(script, at + stem.length()));
      if (date != null) {
        return date;
      }
      at = lower.indexOf(stem, at + stem.length());
    }
    return null;
  }

  private static int keyEnd(String script, int from) {
    int end = from;
    int limit = Math.min(script.length(), from + LONGEST_KEY);
    while (end < limit && isKey(script.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static @Nullable WrittenDate valueAt(String script, int keyEnd) {
    int end = Math.min(script.length(), keyEnd + LONGEST_JOINT + LONGEST_VALUE);
    int start = keyEnd;
    boolean joined = false;
    while (start < end && isJoint(script.charAt(start))) {
      joined |= ":=,".indexOf(script.charAt(start)) >= 0;
      start++;
    }
    if (!joined || start - keyEnd > LONGEST_JOINT) {
      return null;
    }
    String value = script.substring(start, valueEnd(script, start, end));
    WrittenDate date = WrittenDate.first(value);
    return date == null || date.start() > "Thursday, ".length() || isFiller(date) ? null : date;
  }

  /** New Year's Day without a time is what programs put where they know no date. */
  private static boolean isFiller(WrittenDate date) {
    boolean timeless = !date.iso().contains("T") || date.iso().contains("T00:00");
    return timeless && date.day().getDayOfYear() == 1;
  }

  private static int valueEnd(String script, int start, int limit) {
    int end = start;
    while (end < limit && "\"'}]<;".indexOf(script.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isJoint(char c) {
    return Character.isWhitespace(c) || "\"'\\:=,".indexOf(c) >= 0;
  }
}
