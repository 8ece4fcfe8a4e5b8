package org.rapporteur.index.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.index.difference.Edit;
import org.rapporteur.index.difference.Edits;
import org.rapporteur.index.documents.DocumentVersion.TextChange;

/**
 * The words in which two texts differ: texts that differ in more than {@value #MOST_EDITS} words
 * are one change from their first difference to their last.
 */
final class WordChanges {

  private static final int MOST_EDITS = 1500;
  private static final int CONTEXT = 60;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final String before;
  private final String after;
  private final List<Word> old;
  private final List<Word> now;

  private record Word(String text, int start, int end) {}

  private WordChanges(String before, String after) {
    this.before = before;
    this.after = after;
    this.old = words(before);
    this.now = words(after);
  }

  /** The changes in the order of the text. */
  static List<TextChange> between(String before, String after) {
    return before.equals(after) ? List.of() : new WordChanges(before, after).changes();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }

  private List<TextChange> changes() {
    List<String> oldWords = old.stream().map(Word::text).toList();
    List<String> nowWords = now.stream().map(Word::text).toList();
    return Edits.between(oldWords, nowWords, MOST_EDITS).stream().map(this::change).toList();
  }

  private TextChange change(Edit edit) {
    int start = position(now, edit.nowFrom(), after.length());
    int end = edit.nowTo() == edit.nowFrom() ? start : now.get(edit.nowTo() - 1).end();
    int oldStart = position(old, edit.oldFrom(), before.length());
    int oldEnd = edit.oldTo() == edit.oldFrom() ? oldStart : old.get(edit.oldTo() - 1).end();
    return new TextChange(
        after.substring(Math.max(0, start - CONTEXT), start),
        before.substring(oldStart, oldEnd),
        after.substring(start, end),
        after.substring(end, Math.min(after.length(), end + CONTEXT)),
        start,
        end);
  }

  private static int position(List<Word> words, int index, int end) {
    return index < words.size() ? words.get(index).start() : end;
  }
}
