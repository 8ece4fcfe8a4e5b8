package org.rapporteur.enrich.development.sentence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Bodies;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Sitting;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.TriggerTable;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/** Finds who did what a trigger tells. */
final class Agents {

  private static final TriggerTable TABLE = new TriggerTable();
  private static final Set<String> RELATIVE = Set.of("which", "who");
  private static final String UNITED_NATIONS = "un-body:united-nations";
  private static final WordList ANONYMOUS = WordList.in(Agents.class, "anonymous.txt");
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "he", "she", "we", "two", "both");
  private static final Set<String> PERMANENT_MEMBERS =
      Set.of("state:CHN", "state:FRA", "state:GBR", "state:RUS", "state:USA");
  private static final int OWNER_REACH = 4;
  private static final int SENTENCES_BEFORE = 2;
  private static final int AGENT_REACH = 14;

  private final Scene scene;
  private final @Nullable Sitting sitting;
  private List<Placed> lastSubject = List.of();

  Agents(Scene scene) {
    this.scene = scene;
    this.sitting = Sitting.of(scene);
  }

  /** Remembers a sentence's first actors, whom the next one's pronoun may mean. */
  void remember(List<Placed> subject) {
    if (!subject.isEmpty()) {
      lastSubject = subject;
    }
  }

  /** The subject of a verb of a stage; of a decision, a pronoun means the last body. */
  List<Placed> subject(int verb, Sentence sentence, Stage stage) {
    List<Placed> subject = subject(verb, sentence);
    boolean pronoun = !subject.isEmpty() && subject.getFirst().from() < sentence.firstToken();
    boolean decision = stage == Stage.ADOPTED || stage == Stage.REJECTED;
    return pronoun && decision && fitting(subject, stage).isEmpty() ? lastBody(sentence) : subject;
  }

  /** The subject of a verb; a pronoun stands for the last subject. */
  List<Placed> subject(int verb, Sentence sentence) {
    int relative = relativePronoun(verb);
    if (relative > sentence.firstToken()) {
      return antecedent(relative);
    }
    int first = firstOfTwo(verb, sentence);
    if (first >= 0) {
      return subject(first, sentence);
    }
    List<Placed> subject = scene.actors().subjectBefore(verb, sentence.firstToken());
    if (!subject.isEmpty()) {
      return subject;
    }
    for (int i = verb - 1; i >= sentence.firstToken(); i--) {
      if (PRONOUNS.contains(scene.lower(i)) && agrees(scene.lower(i))) {
        return lastSubject;
      }
    }
    return List.of();
  }

  /** The "which" right before a verb, adverbs and "has" apart; -1 where there is none. */
  private int relativePronoun(int verb) {
    int i = verb - 1;
    while (scene.isAdverb(i) || scene.is(i, "has") || scene.is(i, "had") || scene.is(i, "have")) {
      i--;
    }
    return RELATIVE.contains(scene.lower(i)) ? i : -1;
  }

  /** The actors right before a relative pronoun, whom alone it can mean. */
  private List<Placed> antecedent(int relative) {
    int end = scene.is(relative - 1, ",") ? relative - 1 : relative;
    return scene.actors().listBefore(end);
  }

  /** The verb whose subject this one shares: "met the rapporteur and told him". */
  private int firstOfTwo(int verb, Sentence sentence) {
    int and = scene.isAdverb(verb - 1) ? verb - 2 : verb - 1;
    if (!scene.is(and, "and")) {
      return -1;
    }
    List<Trigger> before = TABLE.between(scene.prose().tokens(), sentence.firstToken(), and);
    return before.isEmpty() || before.getLast().form() != Trigger.Form.DONE
        ? -1
        : before.getLast().from();
  }

  /** "he" is a person, "it" is none. */
  private boolean agrees(String pronoun) {
    boolean person = pronoun.equals("he") || pronoun.equals("she");
    return lastSubject.stream().allMatch(p -> p.is(EntityKind.PERSON) == person);
  }

  /** Who stands behind "by", or whose the object is. */
  List<Placed> behind(Trigger trigger, Goal goal, Sentence sentence, Stage stage) {
    int end = Math.min(sentence.endToken(), trigger.to() + AGENT_REACH);
    List<Placed> agents = scene.actors().agentsAfterBy(trigger.to(), end);
    return agents.isEmpty() ? owners(goal, sentence, stage) : agents;
  }

  List<Placed> afterBy(int from, int to) {
    return scene.actors().agentsAfterBy(from, to);
  }

  /**
   * Whose report, resolution or draft it is: "the Council's resolution", "the report of the Panel".
   */
  private List<Placed> owners(Goal goal, Sentence sentence, Stage stage) {
    boolean of =
        scene.is(goal.to(), "of") || scene.is(goal.to(), "by") || scene.is(goal.to(), "from");
    List<Placed> behind =
        of ? scene.actors().listFrom(goal.to() + 1, sentence.endToken()) : List.of();
    if (!behind.isEmpty()) {
      return behind;
    }
    int reach = stage == Stage.MEETING ? 1 : OWNER_REACH;
    int lowest = Math.max(sentence.firstToken(), goal.from() - reach);
    for (int i = goal.from() - 1; i >= lowest; i--) {
      if (scene.actors().at(i) != null) {
        return List.of(scene.actors().at(i));
      }
      if (scene.is(i, ",") || scene.is(i, "by")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Those of the actors that can do what a stage says. */
  List<Actor> fitting(List<Placed> placed, Stage stage) {
    return placed.stream()
        .filter(can(stage))
        .filter(p -> !p.mention().id().equals(UNITED_NATIONS))
        .map(Placed::actor)
        .distinct()
        .toList();
  }

  private static Predicate<Placed> can(Stage stage) {
    return switch (stage) {
      case ADOPTED, REJECTED ->
          p -> p.is(EntityKind.UN_BODY) || p.is(EntityKind.IGO) || p.is(EntityKind.GROUP);
      case VETOED -> p -> PERMANENT_MEMBERS.contains(p.mention().id());
      case TREATY_ACTION -> p -> p.is(EntityKind.STATE) || p.is(EntityKind.IGO);
      case TABLED, CIRCULATED, WITHDRAWN, AMENDED, ANNOUNCED, STATEMENT, MEETING ->
          p -> !p.is(EntityKind.ORGANIZATION);
      case VOTE_POSTPONED, REPORT_RELEASED -> p -> true;
    };
  }

  /** Whether somebody unnamed stands between a name and its verb: "Chinese officials said". */
  boolean isAnonymous(Placed placed, int verb) {
    for (int i = placed.to(); i < verb; i++) {
      if (ANONYMOUS.has(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The body that decides: told by the object's symbol, or named in the sentence or before it. */
  List<Actor> decidingBody(Goal goal, Sentence sentence) {
    String symbol = goal.object().reference();
    if (symbol != null) {
      return Bodies.of(symbol);
    }
    List<Actor> named = bodies(sentence.firstToken(), sentence.endToken());
    if (!named.isEmpty()) {
      return List.of(named.getFirst());
    }
    return sitting == null ? bodyBefore(sentence) : List.of(sitting.body());
  }

  private List<Placed> lastBody(Sentence sentence) {
    int index = scene.prose().sentenceAt(sentence.start());
    Sentence first = scene.sentences().get(Math.max(0, index - 1));
    return scene.actors().between(first.firstToken(), sentence.firstToken()).reversed().stream()
        .filter(p -> Bodies.decides(p.actor()))
        .limit(1)
        .toList();
  }

  private List<Actor> bodies(int from, int to) {
    List<Placed> bodies =
        scene.actors().between(from, to).stream().filter(p -> p.is(EntityKind.UN_BODY)).toList();
    return fitting(bodies, Stage.ADOPTED);
  }

  /** The body of the sentences right before, in running prose. */
  private List<Actor> bodyBefore(Sentence sentence) {
    int index = scene.prose().sentenceAt(sentence.start());
    boolean clause =
        scene.is(sentence.endToken() - 1, ",") || scene.is(sentence.endToken() - 1, ";");
    Sentence first = scene.sentences().get(Math.max(0, index - SENTENCES_BEFORE));
    List<Actor> bodies = bodies(first.firstToken(), sentence.firstToken());
    return clause || bodies.isEmpty() ? List.of() : List.of(bodies.getLast());
  }

  /** The sponsors of the draft that an object is. */
  List<Actor> sponsors(Goal goal) {
    return scene.draftList().stream()
        .filter(draft -> draft.id().equals(goal.object().draft()))
        .map(DraftMention::sponsors)
        .findFirst()
        .orElse(List.of());
  }
}
