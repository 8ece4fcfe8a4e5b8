package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans.Placed;
import org.rapporteur.enrich.text.WordList;

/** Finds the day that a sentence gives to a trigger among the others that it names. */
final class Dating {

  private static final WordList NO_DATES = WordList.in(Dating.class, "no-dates.txt");
  private static final Set<String> LEADS =
      Set.of(
          "on",
          "in",
          "late",
          "earlier",
          "early",
          "later",
          "also",
          "the",
          "and",
          "but",
          "meanwhile",
          "then",
          "that",
          "(",
          "–",
          "—",
          "-");
  private static final WordList FUNCTION_WORDS = WordList.in(Dating.class, "function-words.txt");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "s");
  private static final int RESOLUTION_REACH = 14;
  private static final int TOO_FAR = 40;
  private static final int OTHER_DEED = 60;
  private static final int DAY_LENGTH = "2014-10-15".length();
  private static final int COMMA = 2;
  private static final int BEFORE = 3;
  private static final int OPENING = 6;
  private static final int NEAR_OPENING = 4;

  private final Scene scene;

  Dating(Scene scene) {
    this.scene = scene;
  }

  /**
   * The date of a trigger: of the sentence's dates the one that stands nearest, with no other deed
   * between. A noun for a deed has its date behind it or at the sentence's opening.
   *
   * @param others all triggers of the sentence
   * @param end the token that the date must stand before
   */
  @Nullable EventDate of(
      Trigger trigger, Sentence sentence, List<Trigger> others, boolean behindOnly, int end) {
    Placed<TimeExpression> best = null;
    int lowest = TOO_FAR;
    for (Placed<TimeExpression> time : scene.times().between(sentence.firstToken(), end)) {
      int cost =
          isDate(time)
              ? cost(trigger, time, sentence, others, behindOnly) + vagueness(time)
              : TOO_FAR;
      if (cost < lowest) {
        lowest = cost;
        best = time;
      }
    }
    return best == null ? null : EventDate.of(best.tag().value());
  }

  /** Whether it can date a deed: neither a limit, nor ahead, nor a document's own date. */
  boolean isDate(Placed<TimeExpression> time) {
    EventDate date = EventDate.of(time.tag().value());
    boolean ruledOut = time.tag().rule().equals("session") || time.tag().rule().equals("sitting");
    return date != null
        && !ruledOut
        && !date.isAfter(scene.published())
        && !NO_DATES.has(scene.lower(time.from() - 1))
        && !isOfDocument(time)
        && !isAdjective(time);
  }

  /** A date behind a symbol, in brackets or after "of", is the document's. */
  private boolean isOfDocument(Placed<TimeExpression> time) {
    boolean attached = scene.is(time.from() - 1, "(") || scene.is(time.from() - 1, "of");
    return attached && scene.references().at(time.from() - 2) != null;
  }

  /** The date that a cited resolution bears, which is the day of its adoption. */
  @Nullable EventDate ofResolution(Goal goal, Sentence sentence) {
    int end = Math.min(sentence.endToken(), goal.to() + RESOLUTION_REACH);
    return scene.times().between(goal.to(), end).stream()
        .filter(this::isOfDocument)
        .findFirst()
        .map(time -> EventDate.of(time.tag().value()))
        .orElse(null);
  }

  /** "the 2014 report", "the 13 November attacks". */
  private boolean isAdjective(Placed<TimeExpression> time) {
    boolean determined =
        DETERMINERS.contains(scene.lower(time.from() - 1))
            || DETERMINERS.contains(scene.lower(time.from()));
    String next = scene.lower(time.to());
    boolean word =
        !next.isEmpty()
            && scene.token(time.to()).isWord()
            && !scene.token(time.to()).isCapitalized();
    return determined && word && !FUNCTION_WORDS.has(next);
  }

  /** Of two dates as near, the more exact is meant: "earlier this month, on 8 December". */
  private static int vagueness(Placed<TimeExpression> time) {
    return time.tag().value().length() < DAY_LENGTH ? BEFORE : 0;
  }

  private int cost(
      Trigger trigger,
      Placed<TimeExpression> time,
      Sentence sentence,
      List<Trigger> others,
      boolean behindOnly) {
    boolean before = time.from() < trigger.from();
    if (before && opens(time, sentence) && (!behindOnly || !followsVerb(trigger, others))) {
      return OPENING;
    }
    if (before && behindOnly) {
      return TOO_FAR;
    }
    int from = before ? time.to() : trigger.to();
    int to = before ? trigger.from() : time.from();
    int cost = to - from + (before ? BEFORE : 0);
    for (int i = from; i < to; i++) {
      cost += scene.is(i, ",") ? COMMA : scene.is(i, ";") ? TOO_FAR : 0;
    }
    boolean nearerToOther =
        before
            && others.stream()
                .anyMatch(o ->
                    o.to() <= time.from() && time.from() - o.to() <= to - from && separates(o));
    boolean otherBetween =
        others.stream()
            .anyMatch(o -> !o.equals(trigger) && o.from() >= from && o.to() <= to && separates(o));
    return cost + (otherBetween || nearerToOther ? OTHER_DEED : 0);
  }

  /** Whether the sentence tells another deed before this one, whose the opening's date is. */
  private static boolean followsVerb(Trigger trigger, List<Trigger> others) {
    return others.stream()
        .anyMatch(o -> o.form() == Trigger.Form.DONE && o.from() < trigger.from());
  }

  /** A meeting is where the other deed was done, so that its date serves both. */
  private static boolean separates(Trigger other) {
    boolean told = other.form() != Trigger.Form.PLAN && other.form() != Trigger.Form.NOW;
    return told && !other.tells(Stage.MEETING);
  }

  /** Whether only a few small words stand before it in its sentence. */
  boolean opens(Placed<TimeExpression> time, Sentence sentence) {
    if (time.from() - sentence.firstToken() > NEAR_OPENING) {
      return false;
    }
    for (int i = sentence.firstToken(); i < time.from(); i++) {
      if (!LEADS.contains(scene.lower(i))) {
        return false;
      }
    }
    return true;
  }
}
