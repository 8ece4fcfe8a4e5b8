package org.rapporteur.enrich.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.actor.Actors;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/** Finds the noun phrases that may name a draft. */
final class PhraseFinder {

  private static final WordList MODIFIERS = WordList.in(PhraseFinder.class, "modifiers.txt");
  private static final WordList OTHER_DRAFTS = WordList.in(PhraseFinder.class, "other-drafts.txt");
  private static final Set<String> TEXTS = Set.of("resolution", "text", "decision", "proposal");
  private static final Set<String> PLURALS = Set.of("resolutions", "texts", "decisions");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "any");
  private static final Set<String> NOT_NOUN_AFTER = Set.of("to", "will", "would", "could");
  private static final int LONGEST_PREMODIFIER = 14;
  private static final int LONGEST_OBJECT = 8;

  private final Prose prose;
  private final Actors actors;

  PhraseFinder(Prose prose, Actors actors) {
    this.prose = prose;
    this.actors = actors;
  }

  List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < prose.tokens().size()) {
      Phrase phrase = actors.at(i) == null ? headedAt(i) : null;
      if (phrase != null) {
        phrases.add(phrase);
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return phrases;
  }

  private @Nullable Phrase headedAt(int i) {
    String lower = lower(i);
    if (lower.equals("draft")) {
      return draftAt(i);
    }
    boolean counter = lower.equals("counter") && !lower(i + 1).isEmpty();
    if (counter || lower.equals("counterresolution")) {
      int noun = lower(i + 1).equals("-") ? i + 2 : counter ? i + 1 : i;
      return isText(noun) || lower(noun).equals("draft") ? phrase(i, noun + 1, true) : null;
    }
    if (lower.equals("one") && isOneOfSeveral(i)) {
      return phrase(i, i + 1, false);
    }
    return lower.equals("resolution") || lower.equals("text") ? phrase(i, i + 1, false) : null;
  }

  private @Nullable Phrase draftAt(int i) {
    int to = i + 1;
    if (lower(to).equals("counter")) {
      to += lower(to + 1).equals("-") ? 2 : 1;
    }
    if (isText(to)) {
      return phrase(i, to + 1, true);
    }
    boolean verb = NOT_NOUN_AFTER.contains(lower(i - 1));
    boolean ofOtherKind =
        OTHER_DRAFTS.has(lower(to))
            || OTHER_DRAFTS.has(lower(i - 1))
            || PLURALS.contains(lower(to))
            || isOfOther(to);
    return verb || ofOtherKind || to > i + 1 ? null : phrase(i, to, true);
  }

  /** "two drafts, one by Albania and one by Russia". */
  private boolean isOneOfSeveral(int i) {
    boolean authored = lower(i + 1).equals("by") || lower(i + 1).equals("from");
    return authored
        && IntStream.range(i - LONGEST_PREMODIFIER, i).anyMatch(before -> isDrafts(lower(before)));
  }

  private static boolean isDrafts(String word) {
    return word.equals("drafts") || word.equals("texts");
  }

  /** "the first draft of the general comment": of something that is no text of a resolution. */
  private boolean isOfOther(int token) {
    if (!lower(token).equals("of")) {
      return false;
    }
    return IntStream.range(token, token + LONGEST_OBJECT)
        .noneMatch(i -> isText(i) || PLURALS.contains(lower(i)));
  }

  private boolean isText(int token) {
    return TEXTS.contains(lower(token));
  }

  private Phrase phrase(int head, int to, boolean certain) {
    int from = head;
    int lowest = Math.max(0, head - LONGEST_PREMODIFIER);
    while (from - 1 >= lowest && joins(from - 1)) {
      Placed actor = actors.at(from - 1);
      from = actor == null ? from - 1 : actor.from();
    }
    String determiner = DETERMINERS.contains(lower(from - 1)) ? lower(from - 1) : "";
    while (from < head && actors.at(from) == null && !MODIFIERS.has(lower(from))) {
      from++;
    }
    return new Phrase(from, head, to, determiner, certain);
  }

  private boolean joins(int token) {
    if (actors.at(token) != null) {
      return true;
    }
    String lower = lower(token);
    boolean between =
        lower.equals("and") && actors.at(token - 1) != null && actors.at(token + 1) != null;
    boolean genitive = lower.equals("s") && lower(token - 1).equals("'");
    boolean mark = lower.equals("-") || lower.equals("–") || lower.equals("'");
    return between || genitive || mark || MODIFIERS.has(lower);
  }

  private String lower(int i) {
    List<Token> tokens = prose.tokens();
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
