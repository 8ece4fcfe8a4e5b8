package org.rapporteur.ingest.extract.page;

import java.util.List;
import org.rapporteur.ingest.extract.word.Lexicon;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * Reads the names of an element, letter by letter. A name is cut into words at hyphens, underscores
 * and capitals: {@code articleBody}, {@code article-body} and {@code article__body} say the same.
 */
final class NameReader {

  /** Said of the word after it, that word is not meant: no-sidebar. */
  private static final int DENYING = 1 << 16;

  /** Before other words it says what the page is about, and not what the element is. */
  private static final int DESCRIBING = 1 << 17;

  /** The words before it in the name and itself say that the element holds the text. */
  private static final int HOLDING = 1 << 18;

  private static final Lexicon LEXICON =
      new Lexicon()
          .words(WordList.read("furniture-words.txt"), Vocabulary.FURNITURE)
          .stems(WordList.read("furniture-stems.txt"), Vocabulary.FURNITURE)
          .words(WordList.read("suspect-words.txt"), Vocabulary.SUSPECT)
          .stems(WordList.read("suspect-stems.txt"), Vocabulary.SUSPECT)
          .stems(WordList.read("comment-stems.txt"), Vocabulary.COMMENTS)
          .words(WordList.read("author-names.txt"), Vocabulary.BYLINE)
          .words(WordList.read("date-words.txt"), Vocabulary.DATE)
          .words(WordList.read("body-words.txt"), Vocabulary.BODY)
          .parts(WordList.read("body-names.txt"), HOLDING)
          .words(List.of("caption", "figcaption", "credit", "credits"), Vocabulary.CAPTION)
          .words(List.of("title", "headline", "headtitle", "titel"), Vocabulary.TITLE)
          .words(List.of("has", "no", "not", "with", "without", "hide"), DENYING)
          .words(WordList.read("describing-words.txt"), DESCRIBING)
          .complete();

  /** A word is the first of these that it may be. */
  private static final int[] STRONG = {
    Vocabulary.FURNITURE, Vocabulary.SUSPECT, Vocabulary.COMMENTS
  };

  private int state = Lexicon.START;
  private int letters;
  private boolean low;

  /** Of the word that is read, and of the one before it. */
  private int meaning;

  private int before;

  /** Whether the name is more than its first word, and that is describing. */
  private boolean describes;

  private boolean describing;
  private boolean first = true;
  private int marks;

  private NameReader() {}

  /** What the names say, in the marks of the vocabulary. */
  static int marks(String names) {
    int marks = 0;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) == ' ' || names.charAt(i) == '\n') {
        marks |= new NameReader().read(names, start, i);
        start = i + 1;
      }
    }
    return marks;
  }

  private int read(String names, int from, int to) {
    for (int i = from; i < to; i++) {
      read(names.charAt(i));
    }
    if (letters > 0) {
      endWord();
    }
    return describes ? 0 : marks;
  }

  private void read(char c) {
    if (c >= 'a' && c <= 'z') {
      add(c);
      low = true;
    } else if (Character.isLetter(c)) {
      if (low && Character.isUpperCase(c)) {
        endWord();
      }
      add(Character.toLowerCase(c));
      low = Character.isLowerCase(c);
    } else {
      endWord();
      low = false;
    }
  }

  private void add(char letter) {
    state = LEXICON.after(state, letter);
    meaning |= LEXICON.meaning(state);
    describes |= describing;
    letters++;
  }

  private void endWord() {
    state = LEXICON.end(state);
    meaning |= LEXICON.meaning(state);
    describes |= describing;
    describing |= first && (meaning & DESCRIBING) != 0;
    first = false;
    if (letters > 0) {
      marks |= (before & DENYING) == 0 ? mark(meaning) : 0;
      marks |= (meaning & HOLDING) == 0 ? 0 : Vocabulary.BODY;
      before = meaning;
    }
    meaning = 0;
    letters = 0;
  }

  private static int mark(int meaning) {
    for (int strong : STRONG) {
      if ((meaning & strong) != 0) {
        return strong;
      }
    }
    return meaning & (DENYING - 1);
  }
}
