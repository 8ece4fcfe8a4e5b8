package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.Vote;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.Trigger.Form;
import org.rapporteur.enrich.development.Trigger.Row;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans;

/** Reads what one sentence tells. */
final class SentenceReader {

  private static final TriggerTable TABLE = new TriggerTable();
  private static final Set<String> SPEECHES = Set.of("address", "speech", "statement", "letter");
  private static final int SUBJECT_REACH = 8;
  private static final Set<String> PERFECT = Set.of("had", "has", "have");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "s");
  private static final double SURE = 0.9;
  private static final double FAIRLY_SURE = 0.8;

  private final Scene scene;
  private final Goals goals;
  private final Agents agents;
  private final Dating dating;
  private final Factuality factuality;
  private final TreatyReader treaties;
  private final PlanReader plans;
  private final Doers doers;
  private final Provisos provisos;

  SentenceReader(Scene scene) {
    this.scene = scene;
    this.goals = new Goals(scene);
    this.agents = new Agents(scene);
    this.dating = new Dating(scene);
    this.factuality = new Factuality(scene);
    this.treaties = new TreatyReader(scene, goals, agents, dating);
    this.plans = new PlanReader(scene, goals, agents, dating, factuality);
    this.doers = new Doers(scene, agents);
    this.provisos = new Provisos(scene, goals);
  }

  /** What a sentence tells, some of it without a date. */
  List<Finding> read(Sentence sentence) {
    List<Trigger> triggers =
        TABLE.between(scene.prose().tokens(), sentence.firstToken(), sentence.endToken()).stream()
            .filter(trigger -> provisos.hold(trigger, sentence))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Trigger trigger : triggers) {
      findings.addAll(read(trigger, sentence, triggers));
    }
    findings.addAll(treaties.agreements(sentence));
    findings = Weighing.weighed(findings);
    agents.remember(firstActors(sentence));
    return findings;
  }

  private List<Placed> firstActors(Sentence sentence) {
    List<Placed> all = scene.actors().between(sentence.firstToken(), sentence.endToken());
    return all.isEmpty()
        ? List.of()
        : scene.actors().listFrom(all.getFirst().from(), sentence.endToken());
  }

  private List<Finding> read(Trigger trigger, Sentence sentence, List<Trigger> triggers) {
    if (trigger.form() == Form.PLAN) {
      return plans.read(trigger, sentence, triggers);
    }
    if (isAdjective(trigger)) {
      return List.of();
    }
    Goal goal = goals.of(trigger, sentence);
    boolean treaty =
        goal != null
            && (goal.row().object() == ObjectClass.TREATY
                || goal.row().object() == ObjectClass.RESULT);
    boolean participle = goal != null && goal.before() && !isVerb(trigger, sentence);
    if (!factuality.isFact(trigger, sentence, participle && trigger.form() == Form.DONE)) {
      return List.of();
    }
    if (goal != null && treaty) {
      return treaties.read(trigger, goal, sentence, triggers);
    }
    Row row = goal != null ? goal.row() : withoutObject(trigger);
    Finding finding = row == null ? null : finding(trigger, row, goal, sentence, triggers);
    return finding == null ? List.of() : List.of(finding);
  }

  private boolean isVerb(Trigger trigger, Sentence sentence) {
    return goals.isPassive(trigger, sentence) || hasSubject(trigger);
  }

  /** Whether its subject stands right before it: "the text, which it approved". */
  private boolean hasSubject(Trigger trigger) {
    int end = trigger.from();
    while (end > 0 && (scene.isAdverb(end - 1) || PERFECT.contains(scene.lower(end - 1)))) {
      end--;
    }
    List<Placed> subject = scene.actors().subjectBefore(end, Math.max(0, end - SUBJECT_REACH));
    boolean adjacent = !subject.isEmpty() && subject.getLast().to() == end;
    return adjacent || PRONOUNS.contains(scene.lower(end - 1));
  }

  /** "the revised draft" tells no revision. */
  private boolean isAdjective(Trigger trigger) {
    int before = trigger.from() - 1;
    int article = scene.isAdverb(before) ? before - 1 : before;
    boolean compound = scene.is(before, "-");
    return trigger.form() == Form.DONE && (compound || ARTICLES.contains(scene.lower(article)));
  }

  private static @Nullable Row withoutObject(Trigger trigger) {
    return trigger.rows().stream()
        .filter(row -> row.object() == ObjectClass.NONE || row.object() == ObjectClass.ANY)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Finding finding(
      Trigger trigger, Row row, @Nullable Goal goal, Sentence sentence, List<Trigger> triggers) {
    if (!isFormInPlace(trigger, row, sentence)) {
      return null;
    }
    boolean passive =
        row.form() == Form.LOST
            || goals.isPassive(trigger, sentence)
            || (goal != null && goal.before() && !hasSubject(trigger));
    List<Actor> actors = doers.of(trigger, row, goal, sentence, passive);
    Stage stage = row.stage();
    if (actors.isEmpty() && stage == Stage.REJECTED) {
      actors = doers.refusing(trigger, row, sentence, passive);
      stage = actors.isEmpty() ? stage : Stage.STATEMENT;
    }
    boolean another = actors.isEmpty() && doers.isAnothers(trigger, row, sentence, passive);
    boolean backers = actors.isEmpty() && scene.is(trigger.from(), "backed");
    if (another || backers || (actors.isEmpty() && !standsWithoutActor(row, goal))) {
      return null;
    }
    boolean behindOnly =
        (row.form() == Form.ACT && stage != Stage.VETOED)
            || (passive && row.form() != Form.LOST && !goals.isPassive(trigger, sentence));
    List<Trigger> others = others(stage, triggers);
    EventDate date = dating.of(trigger, sentence, others, behindOnly, sentence.endToken());
    if (row.stage() == Stage.ADOPTED && goal != null && goal.object().reference() != null) {
      EventDate own = dating.ofResolution(goal, sentence);
      date = own == null ? date : own;
    }
    DevelopmentObject object =
        goal == null ? objectOf(row.stage(), trigger, sentence) : goal.object();
    return new Finding(
        stage,
        actors,
        object,
        date,
        vote(stage, sentence),
        sentence,
        trigger.from(),
        rule(row, passive),
        date != null && date.date().length() > 7 ? SURE : FAIRLY_SURE);
  }

  /** The present tells news in notes alone, and a participle of the present opens its sentence. */
  private boolean isFormInPlace(Trigger trigger, Row row, Sentence sentence) {
    return switch (row.form()) {
      case NOW -> Notes.isNote(scene);
      case DOING -> trigger.from() == sentence.firstToken();
      case DONE, ACT, PLAN, LOST -> true;
    };
  }

  /**
   * The deeds from which a trigger's date must be told apart: a veto is the reason of the others,
   * and the letter that a speech stood in has its date.
   */
  private List<Trigger> others(Stage stage, List<Trigger> triggers) {
    if (stage == Stage.VETOED) {
      return List.of();
    }
    return stage != Stage.STATEMENT
        ? triggers
        : triggers.stream().filter(t -> !SPEECHES.contains(scene.lower(t.from() - 1))).toList();
  }

  private static String rule(Row row, boolean passive) {
    String voice =
        row.form() == Form.DONE && passive ? "passive" : row.form().name().toLowerCase(Locale.ROOT);
    return String.join("-", row.words()) + ":" + voice;
  }

  private static boolean standsWithoutActor(Row row, @Nullable Goal goal) {
    boolean named = goal != null && goal.object().description() == null;
    return switch (row.stage()) {
      case VOTE_POSTPONED -> true;
      case ADOPTED, REJECTED, REPORT_RELEASED, WITHDRAWN, AMENDED, TABLED, CIRCULATED -> named;
      case ANNOUNCED, VETOED, STATEMENT, MEETING, TREATY_ACTION -> false;
    };
  }

  private @Nullable Vote vote(Stage stage, Sentence sentence) {
    return switch (stage) {
      case ADOPTED, VETOED ->
          VoteReader.between(scene, sentence.firstToken(), sentence.endToken(), false);
      case REJECTED -> VoteReader.between(scene, sentence.firstToken(), sentence.endToken(), true);
      case ANNOUNCED,
          CIRCULATED,
          TABLED,
          AMENDED,
          WITHDRAWN,
          VOTE_POSTPONED,
          REPORT_RELEASED,
          STATEMENT,
          MEETING,
          TREATY_ACTION ->
          null;
    };
  }

  /** What a statement is about, or what the meeting was. */
  private @Nullable DevelopmentObject objectOf(Stage stage, Trigger trigger, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (stage == Stage.STATEMENT && SPEECHES.contains(scene.lower(i)) && i < trigger.from()) {
        Placed body = scene.actors().at(i - 1);
        return DevelopmentObject.description(scene.words(body == null ? i : body.from(), i + 1));
      }
      TokenSpans.Placed<Scene.DraftPlace> draft = scene.drafts().at(i);
      if (draft != null && stage != Stage.MEETING) {
        return DevelopmentObject.draft(draft.tag().draft().id());
      }
    }
    boolean visit = scene.is(trigger.from(), "visit") && scene.is(trigger.to(), "to");
    return visit && trigger.to() + 1 < sentence.endToken()
        ? DevelopmentObject.description(scene.words(trigger.from(), trigger.to() + 2))
        : null;
  }
}
