package org.rapporteur.enrich.entity.person;

import java.util.regex.Pattern;
import org.rapporteur.enrich.entity.word.Folding;

/** Whether a word could be Chinese in Pinyin: one to three of its syllables. */
final class Pinyin {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|"
              + "iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)){1,3}+");

  private static final int LONGEST = 12;

  private Pinyin() {}

  static boolean isWritten(String word) {
    return word.length() <= LONGEST && WORD.matcher(Folding.fold(word)).matches();
  }
}
