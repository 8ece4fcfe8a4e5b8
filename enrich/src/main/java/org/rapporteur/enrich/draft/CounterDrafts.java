package org.rapporteur.enrich.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
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

  /** The words of which each sign of a rival draft has one. */
  private static final Set<String> SIGNS = signs();

  private static final int NEAR = 4;
  private static final int REACH = 12;

  private static Set<String> signs() {
    Set<String> signs = new HashSet<>(Set.of("counter", "counterresolution", "own", "self"));
    signs.add("instead");
    signs.addAll(RIVAL.words());
    signs.addAll(HOSTILE.words());
    return Set.copyOf(signs);
  }

  /**
   * Whether the words say so ("counter-resolution", "a rival draft"), or one side has a draft of
   * its own and the document speaks of another's text that it resists.
   */
  public boolean spokenOf(Prose prose, List<DraftMention> drafts) {
    boolean rivals = ownAndOther(drafts);
    boolean sponsored = drafts.stream().anyMatch(draft -> !draft.sponsors().isEmpty());
    List<Token> tokens = prose.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (SIGNS.contains(tokens.get(i).lower())
          && (isNamed(tokens, i)
              || (rivals && isResisted(tokens, i))
              || (sponsored && isHostile(tokens, i))
              || isAnswer(prose, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Not to be outdone by the sponsors, it floated a draft of its own". */
  private static boolean isAnswer(Prose prose, int i) {
    List<Token> tokens = prose.tokens();
    if (i < NEAR || !tokens.get(i).is("own") || !tokens.get(i - 2).is("of")) {
      return false;
    }
    Sentence sentence = prose.sentences().get(prose.sentenceAt(tokens.get(i).start()));
    return i - NEAR >= sentence.firstToken()
        && textWithin(tokens, i - NEAR, 2)
        && tokens.subList(sentence.firstToken(), sentence.endToken()).stream()
            .anyMatch(token -> ANSWERING.has(token.lower()));
  }

  private static boolean isNamed(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean counter = token.is("counter") && textWithin(tokens, i + 1, NEAR - 1);
    boolean rival = RIVAL.has(token.lower());
    boolean against =
        rival && isAt(tokens, i + 1, "to") && textWithin(tokens, Math.max(0, i - REACH), REACH);
    return counter
        || (rival && textWithin(tokens, i + 1, 2))
        || against
        || (token.is("counterresolution") && i + 1 < tokens.size());
  }

  private static boolean isAt(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
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
  private static boolean isResisted(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return ((token.is("own") || token.is("self")) && textWithin(tokens, i + 1, NEAR))
        || (token.is("instead") && isAt(tokens, i + 1, "of"));
  }

  /** One side's draft stands in a document that speaks of another text as hostile to that side. */
  private static boolean isHostile(List<Token> tokens, int i) {
    return HOSTILE.has(tokens.get(i).lower()) && textWithin(tokens, i + 1, 2);
  }
}
