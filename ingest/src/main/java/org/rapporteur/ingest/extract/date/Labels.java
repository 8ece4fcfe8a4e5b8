package org.rapporteur.ingest.extract.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.PhraseSet;

/** Words that stand beside a date and say what it is the date of. */
public final class Labels {

  private static final int HEAD = 80;

  /** What stands between a date and a verb that tells of it is no longer. */
  private static final int LONGEST_GAP = 40;

  private static final PhraseSet UPDATES = PhraseSet.read("update-labels.txt");
  private static final PhraseSet PUBLICATIONS = PhraseSet.read("publication-labels.txt");
  private static final PhraseSet VERBS = PhraseSet.read("publication-verbs.txt");
  private static final PhraseSet OTHERS = PhraseSet.read("other-labels.txt");

  private Labels() {}

  /**
   * The first date in the text, or null; where that is one of a change and that of publication
   * follows, the latter.
   */
  public static @Nullable WrittenDate first(String text, boolean monthFirst) {
    WrittenDate date = WrittenDate.first(text, 0, monthFirst);
    if (date == null || !isUpdate(text.substring(0, date.start()))) {
      return date;
    }
    WrittenDate next = WrittenDate.first(text, date.end(), monthFirst);
    boolean published = next != null && isPublication(text.substring(date.end(), next.start()));
    return published ? next : date;
  }

  /** Whether the text presents its date as that of a change, and not also of publication. */
  public static boolean isUpdate(String text) {
    String head = head(text);
    return UPDATES.isIn(head) && !PUBLICATIONS.isIn(head);
  }

  /** Whether the text presents its date as that of publication. */
  public static boolean isPublication(String text) {
    return PUBLICATIONS.isIn(head(text));
  }

  /**
   * Whether the text presents its date as another than that of publication: of a change, of a
   * reader's joining, of a term.
   */
  public static boolean isOfOther(String text) {
    return !text.isEmpty() && (isUpdate(text) || OTHERS.isIn(head(text)));
  }

  /** The date that a sentence tells as that of publication, or null. */
  public static @Nullable WrittenDate published(String text, boolean monthFirst) {
    String words = WrittenDate.hasDigit(text) ? text.toLowerCase(Locale.ROOT) : "";
    // A few letters become two when they change their case; then the places do not match.
    if (words.length() != text.length() || !VERBS.isIn(words)) {
      return null;
    }
    List<WrittenDate> dates = WrittenDate.all(text, monthFirst);
    return dates.stream()
        .filter(date -> VERBS.isIn(before(words, date)))
        .findFirst()
        .or(() -> dates.stream().filter(date -> VERBS.isIn(after(words, date))).findFirst())
        .orElse(null);
  }

  private static String before(String words, WrittenDate date) {
    return words.substring(Math.max(0, date.start() - LONGEST_GAP), date.start());
  }

  private static String after(String words, WrittenDate date) {
    return words.substring(date.end(), Math.min(words.length(), date.end() + LONGEST_GAP));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
  }
}
