package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.contract.enriched.Vote.RollCall;
import org.rapporteur.enrich.development.scene.Bodies;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.vote.Abstainers;
import org.rapporteur.enrich.development.vote.Side;
import org.rapporteur.enrich.development.vote.VoteReader;
import org.rapporteur.enrich.text.Sentence;

/**
 * Gives votes to the decisions that they were on: figures that stand a sentence after the decision,
 * and lists of states headed "In favour", "Against" and "Abstaining".
 */
final class RollCalls {
  private static final int SENTENCES_AFTER = 2;

  private final Scene scene;

  private final Set<Sentence> decisions;

  /**
   * @param decisions the sentences that tell a decision, with or without its date
   */
  RollCalls(Scene scene, Set<Sentence> decisions) {
    this.scene = scene;
    this.decisions = decisions;
  }

  /** The findings, in order, with the votes that belong to them. */
  List<Finding> counted(List<Finding> findings) {
    List<Finding> counted = new ArrayList<>(findings.stream().map(this::figures).toList());
    Map<Side, List<String>> roll = new EnumMap<>(Side.class);
    int first = -1;
    for (Sentence sentence : scene.sentences()) {
      Side side = heading(sentence);
      if (side != null
          && scene.actors().between(sentence.firstToken(), sentence.endToken()).size() > 0) {
        first = first < 0 ? sentence.start() : first;
        roll.putIfAbsent(side, states(sentence));
      }
    }
    if (roll.containsKey(Side.FOR) && roll.size() > 1) {
      attach(counted, roll, first);
    }
    return counted;
  }

  private Finding figures(Finding finding) {
    if (isCouncilsCall(finding)) {
      return called(finding);
    }
    boolean whole = finding.vote() != null && !lacksAbstentions(finding.vote());
    if (!isDecision(finding) || whole) {
      return finding;
    }
    int index = scene.prose().sentenceAt(finding.sentence().start());
    int end = endOfTelling(finding, index);
    if (end == index + 1) {
      return finding;
    }
    boolean lost = finding.stage() != Stage.ADOPTED;
    int last = scene.sentences().get(end - 1).endToken();
    int from = finding.sentence().endToken();
    if (finding.vote() != null) {
      Integer abstaining = Abstainers.counted(scene, from, last);
      return finding.with(
          new Vote(finding.vote().inFavour(), finding.vote().against(), abstaining, null, null));
    }
    Vote vote = VoteReader.between(scene, from, last, lost);
    return vote == null || vote.manner() != null ? finding : finding.with(vote);
  }

  /** What a body called for, where no figures tell yet that it was by a resolution. */
  private static boolean isCouncilsCall(Finding finding) {
    return finding.stage() == Stage.STATEMENT
        && !finding.actors().isEmpty()
        && finding.actors().stream().allMatch(Bodies::decides);
  }

  private Finding called(Finding finding) {
    Finding decided = figures(finding.as(Stage.ADOPTED, null));
    return decided.vote() == null ? finding : decided;
  }

  private static boolean lacksAbstentions(Vote vote) {
    return vote.inFavour() != null && vote.abstaining() == null;
  }

  /** The sentence after those that may yet tell of a decision, as none of another day does. */
  private int endOfTelling(Finding finding, int index) {
    int furthest = Math.min(index + 1 + SENTENCES_AFTER, scene.sentences().size());
    int i = index + 1;
    while (i < furthest && !decisions.contains(scene.sentences().get(i)) && isOfDay(finding, i)) {
      i++;
    }
    return i;
  }

  private boolean isOfDay(Finding finding, int index) {
    Sentence sentence = scene.sentences().get(index);
    return scene.times().between(sentence.firstToken(), sentence.endToken()).stream()
        .map(time -> EventDate.of(time.tag().value()))
        .allMatch(date -> date == null || date.equals(finding.date()));
  }

  static boolean isDecision(Finding finding) {
    return finding.stage() == Stage.ADOPTED
        || finding.stage() == Stage.REJECTED
        || finding.stage() == Stage.VETOED;
  }

  private @Nullable Side heading(Sentence sentence) {
    int i = sentence.firstToken();
    boolean in = scene.is(i, "in") && (scene.is(i + 1, "favour") || scene.is(i + 1, "favor"));
    int colon = in ? i + 2 : i + 1;
    if (!scene.is(colon, ":") && !scene.is(colon + 1, ":")) {
      return null;
    } else if (in) {
      return Side.FOR;
    } else if (scene.is(i, "against")) {
      return Side.AGAINST;
    }
    return scene.lower(i).startsWith("abst") ? Side.ABSTAINING : null;
  }

  private List<String> states(Sentence sentence) {
    return scene.actors().between(sentence.firstToken(), sentence.endToken()).stream()
        .filter(p -> p.is(EntityKind.STATE))
        .map(p -> p.mention().id())
        .distinct()
        .toList();
  }

  /** The last decision before the list has it. */
  private static void attach(List<Finding> counted, Map<Side, List<String>> roll, int first) {
    for (int i = counted.size() - 1; i >= 0; i--) {
      Finding finding = counted.get(i);
      if (isDecision(finding) && finding.sentence().start() < first) {
        counted.set(i, finding.with(vote(finding.vote(), roll)));
        return;
      }
    }
  }

  private static Vote vote(@Nullable Vote told, Map<Side, List<String>> roll) {
    RollCall call =
        new RollCall(
            roll.getOrDefault(Side.FOR, List.of()),
            roll.getOrDefault(Side.AGAINST, List.of()),
            roll.getOrDefault(Side.ABSTAINING, List.of()));
    if (told == null || told.inFavour() == null) {
      return new Vote(
          call.inFavour().size(), call.against().size(), call.abstaining().size(), call, null);
    }
    return new Vote(told.inFavour(), told.against(), told.abstaining(), call, null);
  }
}
