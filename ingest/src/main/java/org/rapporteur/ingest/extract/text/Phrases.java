package org.rapporteur.ingest.extract.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.word.PhraseSet;

/** What furniture says of itself, in the languages of the press. */
public final class Phrases {

  /** Longer runs of text are no headings of teasers. */
  private static final int LONGEST_OPENING = 160;

  private static final int LONGEST_LABEL = 45;
  private static final int LONGEST_CAPTION = 200;
  private static final int LONGEST_NOTICE = 420;

  /** A short block that begins so leads to other pages. */
  private static final PhraseSet OPENINGS = PhraseSet.read("openings.txt");

  /** So does a label that begins so, while a sentence may be about anything. */
  private static final PhraseSet LABELS = PhraseSet.read("labels.txt");

  /** Short blocks that name where a picture was bought are captions. */
  private static final PhraseSet PICTURES = PhraseSet.read("pictures.txt");

  /** A block of moderate length that contains one of these is about the site, not the matter. */
  private static final PhraseSet NOTICES = PhraseSet.read("notices.txt");

  /** One that contains one of these, if it speaks to readers; stories are about them as well. */
  private static final PhraseSet ALL_NOTICES = PhraseSet.read("notices.txt", "notice-words.txt");

  private static final PhraseSet READER_WORDS = PhraseSet.read("reader-words.txt");

  /** An address of mail alone, as agencies put it below their stories. */
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,64}\\.\\p{Alpha}{2,10}");

  /** What readers did, counted, and what they may do: "3 likes", "1.2K", "Share". */
  private static final Pattern CONTROLS =
      Pattern.compile(
          "(?:[0-9][0-9.,]{0,8} ?[km]?\\+? ?(?:likes?|comments?|claps?|views?|viewing|shares?|reads?"
              + "|listens?|plays?|upvotes?|restacks?|reposts?|reactions?|replies|followers|kommentare?"
              + "|aufrufe|commentaires?|vues|partages|comentarios?|visitas|commenti|просмотр\\p{L}{0,3}"
              + "|комментари\\p{L}{0,2}|回閲覧|次浏览|阅读|评论)[ ,·|•]*){1,4}|[0-9][0-9.,]{0,5}[km]"
              + "|share|print|save|reply|likes?|listen|play|copy link|link copied|subscribe|partager"
              + "|imprimer|compartir|guardar|imprimir|condividi|stampa|drucken|поделиться|распечатать"
              + "|공유|공유하기|인쇄|シェア|シェアする|印刷|分享|打印|مشاركة|طباعة|listen ?[·|•] ?[0-9]{1,3} min");

  /** Words of lines that tell the length of a text or stand beside its date. */
  private static final PhraseSet CREDITS = PhraseSet.read("credits.txt");

  private Phrases() {}

  /** Whether a short line before the text tells how long it is or how old. */
  static boolean isCredit(String text) {
    return CREDITS.isIn(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a block is a heading or label of furniture, or a notice of the site to its readers. */
  static boolean isFurniture(String text) {
    if (text.length() > LONGEST_NOTICE) {
      return false;
    }
    String words = text.toLowerCase(Locale.ROOT);
    return (text.length() <= LONGEST_OPENING && OPENINGS.begins(words))
        || (text.length() <= LONGEST_LABEL && LABELS.begins(words))
        || (text.length() <= LONGEST_CAPTION && PICTURES.isIn(words))
        || (text.length() <= LONGEST_LABEL && CONTROLS.matcher(words).matches())
        || (words.indexOf('@') > 0 && MAIL.matcher(words).matches())
        || isNotice(words);
  }

  private static boolean isNotice(String words) {
    return ALL_NOTICES.isIn(words) && (NOTICES.isIn(words) || READER_WORDS.isIn(" " + words));
  }
}
