package org.rapporteur.enrich.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Notes;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Sitting;
import org.rapporteur.enrich.text.Sentence;

/**
 * Gives a day to what a sentence tells without one, where the document leaves no doubt of it: the
 * letter's own day, the meeting that is referred to, the sitting that is reported, the day of the
 * sentence right before, and for a note that tells news the day of publication.
 */
final class Undated {

  private static final int DAY_LENGTH = "2014-10-15".length();

  private final Scene scene;
  private final Letters letters;
  private final Occasions occasions;
  private final @Nullable Sitting sitting;

  Undated(Scene scene, Letters letters, Occasions occasions) {
    this.scene = scene;
    this.letters = letters;
    this.occasions = occasions;
    this.sitting = Sitting.of(scene);
  }

  /** The day of a finding without a date, if it can be told. */
  @Nullable EventDate day(Finding finding, boolean letter) {
    return switch (finding.stage()) {
      case ANNOUNCED -> letter ? letters.day() : null;
      case STATEMENT, TREATY_ACTION -> ofStatement(finding);
      case ADOPTED, REJECTED, VETOED, VOTE_POSTPONED, WITHDRAWN, AMENDED, TABLED, CIRCULATED ->
          ofDecision(finding);
      case REPORT_RELEASED, MEETING -> isNews(finding) ? published() : null;
    };
  }

  private @Nullable EventDate ofStatement(Finding finding) {
    EventDate occasion = occasions.in(finding.sentence());
    return occasion == null && finding.stage() == Stage.TREATY_ACTION && isNews(finding)
        ? published()
        : occasion;
  }

  private @Nullable EventDate ofDecision(Finding finding) {
    if (isNews(finding) || isPutOffAhead(finding)) {
      return published();
    } else if (sitting != null && isOfSitting(finding, sitting)) {
      return sitting.day();
    }
    if (isOfIt(finding)) {
      return day(finding.sentence());
    }
    return isUndated(finding.sentence(), null) && isToldAsNow(finding)
        ? dayBefore(finding.sentence())
        : null;
  }

  private @Nullable EventDate published() {
    return scene.published() == null ? null : EventDate.of(scene.published());
  }

  /** A note that says it is news, or tells in the present or the perfect, with no other day. */
  private boolean isNews(Finding finding) {
    boolean now = finding.rule().endsWith(":now");
    if (now || !Notes.isNote(scene) || !isUndated(finding.sentence(), published())) {
      return now || Notes.isNews(scene);
    }
    int before = finding.token() - 1;
    boolean perfect = scene.is(before, "has") || scene.is(before, "have");
    boolean opening = before < scene.sentences().getFirst().firstToken();
    boolean decided =
        switch (finding.stage()) {
          case ADOPTED, REJECTED, VETOED, VOTE_POSTPONED, WITHDRAWN -> !hasDays();
          case ANNOUNCED,
              CIRCULATED,
              TABLED,
              AMENDED,
              REPORT_RELEASED,
              STATEMENT,
              MEETING,
              TREATY_ACTION ->
              false;
        };
    return Notes.isNews(scene) || perfect || opening || (decided && isToldAsNow(finding));
  }

  private boolean hasDays() {
    return scene.times().between(0, scene.prose().tokens().size()).stream()
        .map(time -> EventDate.of(time.tag().value()))
        .anyMatch(date -> date != null && !date.isAfter(scene.published()));
  }

  /** A vote that is put off to a day after publication has just been put off. */
  private boolean isPutOffAhead(Finding finding) {
    Sentence sentence = finding.sentence();
    return finding.stage() == Stage.VOTE_POSTPONED
        && scene.times().between(finding.token(), sentence.endToken()).stream()
            .map(time -> EventDate.of(time.tag().value()))
            .anyMatch(date -> date != null && date.isAfter(scene.published()));
  }

  /** "...; it was defeated": on the day that the sentence names. */
  private boolean isOfIt(Finding finding) {
    return isToldAsNow(finding)
        && (scene.is(finding.token() - 2, "it") || scene.is(finding.token() - 3, "it"));
  }

  /** The one day of the sentence right before, in the same paragraph or the next. */
  private @Nullable EventDate dayBefore(Sentence sentence) {
    int index = scene.prose().sentenceAt(sentence.start());
    if (index == 0 || scene.sentences().get(index - 1).paragraph() + 1 < sentence.paragraph()) {
      return null;
    }
    Sentence before = scene.sentences().get(index - 1);
    return isWhole(before) && isWhole(sentence) ? day(before) : null;
  }

  /** No clause of a resolution, of which each tells of other days. */
  private boolean isWhole(Sentence sentence) {
    return !scene.is(sentence.endToken() - 1, ",") && !scene.is(sentence.endToken() - 1, ";");
  }

  /** The one day that a sentence names, unless it is still to come. */
  private @Nullable EventDate day(Sentence sentence) {
    List<EventDate> days =
        scene.times().between(sentence.firstToken(), sentence.endToken()).stream()
            .map(time -> EventDate.of(time.tag().value()))
            .filter(date -> date != null && date.date().length() == DAY_LENGTH)
            .distinct()
            .toList();
    boolean one = days.size() == 1 && !days.getFirst().isAfter(scene.published());
    return one ? days.getFirst() : null;
  }

  /** A decision without a date, in the past, by the body whose sitting the document reports. */
  private boolean isOfSitting(Finding finding, Sitting today) {
    boolean decision =
        switch (finding.stage()) {
          case ADOPTED, REJECTED, VOTE_POSTPONED ->
              finding.actors().isEmpty() || finding.actors().contains(today.body());
          case AMENDED, WITHDRAWN, VETOED -> true;
          case ANNOUNCED, CIRCULATED, TABLED, REPORT_RELEASED, STATEMENT, MEETING, TREATY_ACTION ->
              false;
        };
    boolean counted = today.headed() && finding.vote() != null;
    return decision
        && isUndated(finding.sentence(), today.day())
        && (counted || isToldAsNow(finding));
  }

  /** Whether a sentence names no day but this one. */
  private boolean isUndated(Sentence sentence, @Nullable EventDate day) {
    return scene.times().between(sentence.firstToken(), sentence.endToken()).stream()
        .map(time -> EventDate.of(time.tag().value()))
        .allMatch(date -> date == null || date.equals(day));
  }

  /** Not in the past perfect, and not by a participle, which tell of earlier days. */
  private boolean isToldAsNow(Finding finding) {
    int before = finding.token() - 1;
    while (scene.isAdverb(before) || scene.is(before, "then") || scene.is(before, "also")) {
      before--;
    }
    boolean was = scene.is(before, "was") || scene.is(before, "were");
    boolean passed = scene.is(finding.token(), "passed") && !scene.is(finding.token() + 1, "by");
    return !scene.is(before, "had") && (was || passed || !finding.rule().endsWith(":passive"));
  }
}
