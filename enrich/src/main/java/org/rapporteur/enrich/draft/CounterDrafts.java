package org.rapporteur.enrich.draft;

import java.util.List;
import java.util.Set;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.DraftMention;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;

/** Tells whether a document speaks of a draft put forward against another on the same subject. */
public final class CounterDrafts {

  private static final WordList RIVAL = WordList.in(CounterDrafts.class, "rival.txt");
  private static final WordList HOSTILE = WordList.in(CounterDrafts.class, "hostile.txt");
  private static final WordList ANSWERING = WordList.in(CounterDrafts.class, "answering.txt");
  private static final Set<String> TEXTS =
      Set.of("resolution", "resolutions", "draft", "drafts", "text", "texts");
  private static final int NEAR = 4;
  private static final int REACH = 12;

  /**
   * Whether the words say so ("counter-resolution", "a rival draft"), or one side has a draft of
   * its own and the document speaks of another's text that it resists.
   */
  public boolean spokenOf(Prose prose, List<DraftMention> drafts) {
    return isNamed(prose)
        || (ownAndOther(drafts) && isResisted(prose))
        || isOwnAgainstHostile(prose, drafts)
        || prose.sentences().stream().anyMatch(sentence -> isAnswer(prose, sentence));
  }

  /** "Not to be outdone by the sponsors, it floated a draft of its own". */
  private static boolean isAnswer(Prose prose, Sentence sentence) {
    List<Token> tokens = prose.tokens().subList(sentence.firstToken(), sentence.endToken());
    boolean answering = tokens.stream().anyMatch(token -> ANSWERING.has(token.lower()));
    for (int i = NEAR; answering && i < tokens.size(); i++) {
      if (tokens.get(i).is("own")
          && tokens.get(i - 2).is("of")
          && textWithin(tokens, i - NEAR, 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Prose prose) {
    List<Token> tokens = prose.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean counter = tokens.get(i).is("counter") && textWithin(tokens, i + 1, NEAR - 1);
      boolean rival = RIVAL.has(tokens.get(i).lower()) && textWithin(tokens, i + 1, 2);
      boolean against =
          RIVAL.has(tokens.get(i).lower())
              && tokens.get(i + 1).is("to")
              && textWithin(tokens, Math.max(0, i - REACH), REACH);
      if (counter || rival || against || tokens.get(i).is("counterresolution")) {
        return true;
      }
    }
    return false;
  }

  private static boolean textWithin(List<Token> tokens, int from, int count) {
    return tokens.subList(from, Math.min(tokens.size(), from + count)).stream()
        .anyMatch(token -> TEXTS.contains(token.lower()));
  }

  /** Two drafts that share no sponsor. */
  private static boolean ownAndOther(List<DraftMention> drafts) {
    List<DraftMention> sponsored = drafts.stream().filter(d -> !d.sponsors().isEmpty()).toList();
    return sponsored.stream()
        .anyMatch(one -> sponsored.stream().anyMatch(other -> shareNone(one, other)));
  }

  private static boolean shareNone(DraftMention one, DraftMention other) {
    List<Actor> sponsors = other.sponsors();
    return one.sponsors().stream().noneMatch(sponsors::contains);
  }

  /** Whether one sets its "own" text against another, in so many words. */
  private static boolean isResisted(Prose prose) {
    List<Token> tokens = prose.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean own =
          (tokens.get(i).is("own") || tokens.get(i).is("self")) && textWithin(tokens, i + 1, NEAR);
      boolean instead = tokens.get(i).is("instead") && tokens.get(i + 1).is("of");
      if (own || instead) {
        return true;
      }
    }
    return false;
  }

  /** One side's draft in a document that speaks of another text as hostile to that side. */
  private static boolean isOwnAgainstHostile(Prose prose, List<DraftMention> drafts) {
    return drafts.stream().anyMatch(draft -> !draft.sponsors().isEmpty())
        && prose.sentences().stream().anyMatch(sentence -> isHostile(prose, sentence));
  }

  private static boolean isHostile(Prose prose, Sentence sentence) {
    List<Token> tokens = prose.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (HOSTILE.has(tokens.get(i).lower()) && textWithin(tokens, i + 1, 2)) {
        return true;
      }
    }
    return false;
  }
}
