package org.rapporteur.enrich.development.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.Trigger.Form;
import org.rapporteur.enrich.development.scene.Trigger.Row;
import org.rapporteur.enrich.development.scene.TriggerTable;
import org.rapporteur.enrich.text.Sentence;

/** Reads what one sentence tells. */
public final class SentenceReader {

  private static final TriggerTable TABLE = new TriggerTable();
  private static final double SURE = 0.9;
  private static final double FAIRLY_SURE = 0.8;
  private static final int MONTH_LENGTH = "2014-10".length();

  private final Scene scene;
  private final Goals goals;
  private final Agents agents;
  private final Dating dating;
  private final Factuality factuality;
  private final TreatyReader treaties;
  private final PlanReader plans;
  private final Doers doers;
  private final Provisos provisos;
  private final Voice voice;
  private final Ballots ballots;
  private final Matters matters;
  private final Deciding deciding;

  /** Of one text. */
  public SentenceReader(Scene scene) {
    this.scene = scene;
    this.voice = new Voice(scene);
    this.ballots = new Ballots(scene);
    this.matters = new Matters(scene);
    this.deciding = new Deciding(scene);
    this.goals = new Goals(scene);
    this.agents = new Agents(scene);
    this.dating = new Dating(scene);
    this.factuality = new Factuality(scene);
    this.treaties = new TreatyReader(scene, agents, dating);
    this.plans = new PlanReader(scene, goals, agents, dating, factuality);
    this.doers = new Doers(scene, agents);
    this.provisos = new Provisos(scene, goals);
  }

  /** What a sentence tells, some of it without a date. */
  public List<Finding> read(Sentence sentence) {
    List<Trigger> triggers =
        TABLE.between(scene.prose().tokens(), sentence.firstToken(), sentence.endToken()).stream()
            .filter(trigger -> provisos.hold(trigger, sentence))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Trigger trigger : triggers) {
      findings.addAll(read(trigger, sentence, triggers));
    }
    findings.addAll(treaties.agreements(sentence));
    findings = Weighing.weighed(joined(findings));
    agents.remember(firstActors(sentence));
    return findings;
  }

  /** The second deed of one subject is of the day of the first: "introduced it and revised it". */
  private List<Finding> joined(List<Finding> findings) {
    List<Finding> joined = new ArrayList<>(findings);
    for (int i = 1; i < joined.size(); i++) {
      Finding before = joined.get(i - 1);
      Finding finding = joined.get(i);
      EventDate day = before.date();
      boolean second =
          finding.date() == null
              && finding.rule().endsWith(":done")
              && finding.actors().equals(before.actors())
              && isBehindAnd(finding.token())
              && scene.times().between(before.token(), finding.sentence().endToken()).size() < 2;
      if (second && day != null) {
        joined.set(i, finding.on(day, finding.confidence()));
      }
    }
    return joined;
  }

  private boolean isBehindAnd(int token) {
    return scene.is(token - 1, "and") || (scene.isAdverb(token - 1) && scene.is(token - 2, "and"));
  }

  private List<Placed> firstActors(Sentence sentence) {
    List<Placed> all = scene.actors().between(sentence.firstToken(), sentence.endToken());
    return all.isEmpty()
        ? List.of()
        : scene.actors().listFrom(all.getFirst().from(), sentence.endToken());
  }

  private List<Finding> read(Trigger trigger, Sentence sentence, List<Trigger> triggers) {
    if (trigger.form() == Form.PLAN) {
      List<Row> present = TABLE.present(scene.lower(trigger.from()));
      return voice.isPluralPresent(trigger) && !present.isEmpty()
          ? read(new Trigger(trigger.from(), trigger.to(), present), sentence, triggers)
          : plans.read(trigger, sentence, triggers);
    }
    if (voice.isAdjective(trigger) || !voice.isInPlace(trigger, sentence)) {
      return List.of();
    }
    Goal goal = goals.of(trigger, sentence);
    boolean treaty =
        goal != null
            && (goal.row().object() == ObjectClass.TREATY
                || goal.row().object() == ObjectClass.RESULT);
    boolean participle = goal != null && goal.before() && !voice.isVerb(trigger, sentence);
    if (!factuality.isFact(trigger, sentence, participle && trigger.form() == Form.DONE)) {
      return List.of();
    }
    if (goal != null && treaty) {
      return treaties.read(trigger, goal, sentence, triggers);
    }
    Row row = goal != null ? goal.row() : withoutObject(trigger);
    Finding finding = row == null ? null : finding(trigger, row, goal, sentence, triggers);
    if (finding != null && finding.stage() == Stage.STATEMENT && deciding.isCall(finding)) {
      finding = finding.as(Stage.ADOPTED, ballots.of(Stage.ADOPTED, trigger, sentence, triggers));
    }
    return finding == null ? List.of() : List.of(finding);
  }

  private static @Nullable Row withoutObject(Trigger trigger) {
    return trigger.rows().stream()
        .filter(row -> row.object() == ObjectClass.NONE || row.object() == ObjectClass.ANY)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Finding finding(
      Trigger trigger, Row row, @Nullable Goal goal, Sentence sentence, List<Trigger> triggers) {
    boolean passive = voice.isDoneTo(trigger, row, goal, sentence);
    List<Actor> actors = doers.of(trigger, row, goal, sentence, passive);
    Stage stage = row.stage();
    if (actors.isEmpty() && stage == Stage.REJECTED) {
      actors = doers.refusing(trigger, row, sentence, passive);
      stage = actors.isEmpty() ? stage : Stage.STATEMENT;
    }
    boolean another = actors.isEmpty() && doers.isAnothers(trigger, row, sentence, passive);
    boolean backers = actors.isEmpty() && scene.is(trigger.from(), "backed");
    boolean strangers =
        actors.isEmpty()
            && !passive
            && isProvisional(row, goal)
            && trigger.from() > sentence.firstToken();
    if (another || backers || strangers || (actors.isEmpty() && !standsWithoutActor(row, goal))) {
      return null;
    }
    EventDate date = date(trigger, row, stage, goal, sentence, triggers);
    return new Finding(
        stage,
        actors,
        goal == null ? matters.of(row.stage(), trigger, sentence) : goal.object(),
        date,
        ballots.of(stage, trigger, sentence, triggers),
        sentence,
        trigger.from(),
        rule(row, passive),
        date != null && date.date().length() > MONTH_LENGTH ? SURE : FAIRLY_SURE);
  }

  private @Nullable EventDate date(
      Trigger trigger,
      Row row,
      Stage stage,
      @Nullable Goal goal,
      Sentence sentence,
      List<Trigger> triggers) {
    boolean participle =
        row.form() != Form.FATE
            && voice.isDoneTo(trigger, row, goal, sentence)
            && !voice.isPassive(trigger, sentence);
    boolean behindOnly = (row.form() == Form.ACT && stage != Stage.VETOED) || participle;
    List<Trigger> others =
        row.form() == Form.DOING ? withoutSaying(triggers) : others(stage, triggers);
    EventDate date = dating.of(trigger, sentence, others, behindOnly, sentence.endToken());
    if (row.stage() == Stage.ADOPTED && goal != null && goal.object().reference() != null) {
      EventDate own = dating.ofResolution(goal, sentence);
      return own == null ? date : own;
    }
    return date;
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
        : triggers.stream().filter(t -> !matters.isSpeech(t.from() - 1)).toList();
  }

  /** "said on Monday it was withdrawing": the day of saying it is the day of the deed. */
  private static List<Trigger> withoutSaying(List<Trigger> triggers) {
    return triggers.stream().filter(t -> !t.tells(Stage.STATEMENT)).toList();
  }

  private static String rule(Row row, boolean passive) {
    String voice =
        row.form() == Form.DONE && passive ? "passive" : row.form().name().toLowerCase(Locale.ROOT);
    return String.join("-", row.words()) + ":" + voice;
  }

  /** "voters endorsed a draft": an unknown draft in unknown hands is none of ours. */
  private static boolean isProvisional(Row row, @Nullable Goal goal) {
    boolean verb = row.form() == Form.DONE && row.words().size() == 1;
    return verb
        && row.stage() == Stage.ADOPTED
        && goal != null
        && goal.object().reference() == null;
  }

  private static boolean standsWithoutActor(Row row, @Nullable Goal goal) {
    boolean named = goal != null && goal.object().description() == null;
    return switch (row.stage()) {
      case VOTE_POSTPONED -> true;
      case ADOPTED, REJECTED, REPORT_RELEASED, WITHDRAWN, AMENDED, TABLED, CIRCULATED -> named;
      case ANNOUNCED, VETOED, STATEMENT, MEETING, TREATY_ACTION -> false;
    };
  }
}
