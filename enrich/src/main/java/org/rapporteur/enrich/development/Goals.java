package org.rapporteur.enrich.development;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.EntityMention;
import org.rapporteur.contract.Reference;
import org.rapporteur.enrich.development.Scene.DraftPlace;
import org.rapporteur.enrich.development.Trigger.Row;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans.Placed;
import org.rapporteur.enrich.text.WordList;

/** Finds what a trigger is done to: behind it in the active, else before it. */
final class Goals {

  private static final Map<String, Set<ObjectClass>> NOUNS = new HashMap<>();
  private static final Set<String> BEING =
      Set.of("was", "were", "been", "is", "are", "be", "being", "got");
  private static final Set<String> CLAUSE_WORDS =
      Set.of("which", "who", "while", "whereas", "because", "although", "where");
  private static final Set<String> TREATY_NOUNS =
      Set.of("convention", "protocol", "treaty", "covenant", "statute");
  private static final Set<String> NOT_OWN =
      Set.of(
          "the", "a", "an", "in", "on", "at", "of", "to", "its", "their", "his", "her", "held",
          "and", "that", "during", "for", "with", "by");

  private static final int REACH = 16;
  private static final int REACH_BEFORE = 26;
  private static final int NEAR = 4;
  private static final int LAST_TEXT_REACH = 60;
  private static final int SYMBOL_REACH = 28;

  static {
    for (String line : WordList.lines(Goals.class, "objects.tsv")) {
      String[] columns = line.split("\t");
      for (String noun : columns[1].split(" ")) {
        NOUNS
            .computeIfAbsent(noun, key -> new HashSet<>())
            .add(ObjectClass.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      }
    }
  }

  private final Scene scene;

  Goals(Scene scene) {
    this.scene = scene;
  }

  /** The object, or {@code null} where the trigger needs one and there is none. */
  @Nullable Goal of(Trigger trigger, Sentence sentence) {
    boolean passive = isPassive(trigger, sentence);
    boolean lost = trigger.form() == Trigger.Form.LOST;
    Goal goal = passive || lost ? null : behind(trigger, sentence);
    if (goal == null && trigger.form() != Trigger.Form.DOING) {
      goal = before(trigger, sentence);
    }
    return goal == null && passive ? lastText(trigger, sentence) : goal;
  }

  /** Whether a form of "to be" stands right before it, adverbs apart. */
  boolean isPassive(Trigger trigger, Sentence sentence) {
    for (int i = trigger.from() - 1;
        i >= Math.max(sentence.firstToken(), trigger.from() - NEAR);
        i--) {
      if (BEING.contains(scene.lower(i))) {
        return true;
      }
      if (!scene.isAdverb(i)
          && !scene.is(i, "not")
          && !scene.is(i, "then")
          && !scene.is(i, "also")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Goal behind(Trigger trigger, Sentence sentence) {
    int left = REACH;
    int i = trigger.to();
    while (i < sentence.endToken() && left > 0 && !endsClause(i)) {
      int afterVote = VoteReader.skip(scene, i, sentence.endToken());
      if (afterVote > i) {
        i = afterVote;
        continue;
      }
      Goal goal = at(i, trigger, false);
      if (goal != null) {
        return goal;
      }
      left--;
      i = scene.times().at(i) == null ? i + 1 : next(i);
    }
    return null;
  }

  private int next(int i) {
    Placed<?> time = scene.times().at(i);
    return time == null ? i + 1 : time.to();
  }

  private @Nullable Goal before(Trigger trigger, Sentence sentence) {
    int lowest = Math.max(sentence.firstToken(), trigger.from() - REACH_BEFORE);
    for (int i = trigger.from() - 1; i >= lowest && !scene.is(i, ";"); i--) {
      Goal goal = at(i, trigger, true);
      if (goal != null) {
        return amended(goal, trigger, lowest);
      }
    }
    return null;
  }

  /** The amendment to the draft that was found, where the trigger can be done to one. */
  private Goal amended(Goal goal, Trigger trigger, int lowest) {
    if (goal.row().object() != ObjectClass.TEXT) {
      return goal;
    }
    for (int i = goal.from() - 1; i >= lowest && !scene.is(i, ",") && !scene.is(i, ";"); i--) {
      for (Row row : trigger.rows()) {
        Goal amendment = row.object() == ObjectClass.AMENDMENT ? noun(i, row, true) : null;
        if (amendment != null) {
          return amendment;
        }
      }
    }
    return goal;
  }

  /** The text that "it" means: the one last spoken of. */
  private @Nullable Goal lastText(Trigger trigger, Sentence sentence) {
    Row row = trigger.rows().getFirst();
    boolean it = scene.is(trigger.from() - 2, "it") || scene.is(trigger.from() - 3, "it");
    if (!it || row.object() != ObjectClass.TEXT) {
      return null;
    }
    for (int i = trigger.from() - 2;
        i >= Math.max(0, sentence.firstToken() - LAST_TEXT_REACH);
        i--) {
      Goal goal = text(i, row, true);
      if (goal != null) {
        return goal;
      }
    }
    return null;
  }

  private boolean endsClause(int i) {
    return scene.is(i, ";") || CLAUSE_WORDS.contains(scene.lower(i));
  }

  private @Nullable Goal at(int i, Trigger trigger, boolean before) {
    for (Row row : trigger.rows()) {
      Goal goal = row.object() == ObjectClass.ANY ? text(i, row, before) : at(i, row, before);
      if (goal != null) {
        return goal;
      }
    }
    return null;
  }

  private @Nullable Goal at(int i, Row row, boolean before) {
    return switch (row.object()) {
      case TEXT -> text(i, row, before);
      case TREATY, RESULT -> treaty(i, row, before);
      case AMENDMENT, MOTION, REPORT, VOTE, MEETING -> noun(i, row, before);
      case ANY, NONE -> null;
    };
  }

  private @Nullable Goal text(int i, Row row, boolean before) {
    Placed<DraftPlace> draft = scene.drafts().at(i);
    Placed<Reference> reference = scene.references().at(i);
    if (draft != null && !isCompound(draft.to(), ObjectClass.TEXT)) {
      return new Goal(
          row, DevelopmentObject.draft(draft.tag().draft().id()), draft.from(), draft.to(), before);
    } else if (reference != null
        && reference.tag().symbol() != null
        && isDecided(reference.tag())) {
      return new Goal(
          row,
          DevelopmentObject.reference(reference.tag().symbol()),
          reference.from(),
          reference.to(),
          before);
    }
    return noun(i, row, before);
  }

  /** Whether a document is one that a body decides on, as no report is. */
  private static boolean isDecided(Reference reference) {
    return switch (reference.kind()) {
      case RESOLUTION, DRAFT_RESOLUTION, AMENDMENT, DECISION -> true;
      case REPORT, LETTER, RECORD, OTHER -> false;
    };
  }

  private @Nullable Goal noun(int i, Row row, boolean before) {
    ObjectClass wanted = row.object() == ObjectClass.ANY ? ObjectClass.TEXT : row.object();
    if (!NOUNS.getOrDefault(scene.lower(i), Set.of()).contains(wanted)
        || isCompound(i + 1, wanted)) {
      return null;
    }
    return new Goal(row, object(i), i, i + 1, before);
  }

  /** Whether a noun that is another kind of object follows, of which this one is but a part. */
  private boolean isCompound(int next, ObjectClass wanted) {
    Set<ObjectClass> classes = NOUNS.getOrDefault(scene.lower(next), Set.of());
    return !classes.isEmpty() && !classes.contains(wanted);
  }

  /**
   * The symbol that stands behind a noun, the draft that its amendment or vote is on, or its own
   * words.
   */
  private DevelopmentObject object(int noun) {
    Sentence sentence =
        scene.prose().sentences().get(scene.prose().sentenceAt(scene.token(noun).start()));
    boolean of = scene.is(noun + 1, "to") || scene.is(noun + 1, "on");
    for (int i = noun + 1; i < Math.min(sentence.endToken(), noun + SYMBOL_REACH); i++) {
      Placed<Reference> reference = scene.references().at(i);
      boolean near = i < noun + NEAR + NEAR || isBracketed(i);
      if (near && reference != null && reference.tag().symbol() != null) {
        return DevelopmentObject.reference(reference.tag().symbol());
      }
      Placed<DraftPlace> draft = scene.drafts().at(i);
      if (of && draft != null && i < noun + NEAR + NEAR) {
        return DevelopmentObject.draft(draft.tag().draft().id());
      }
    }
    return DevelopmentObject.description(description(noun));
  }

  /** "(document A/C.3/69/L.28)", "contained in document A/C.3/69/L.28". */
  private boolean isBracketed(int token) {
    return scene.is(token - 1, "(")
        || scene.is(token - 1, "document")
        || scene.is(token - 1, "documents");
  }

  /** The noun with the few words before it that are its own. */
  private String description(int noun) {
    int from = noun;
    while (from > noun - NEAR && isPlainWord(from - 1)) {
      from--;
    }
    int to = noun + 1;
    if (scene.is(to, "of") || scene.is(to, "to")) {
      int name = scene.is(to + 1, "the") ? to + 2 : to + 1;
      var actor = scene.actors().at(name);
      to = actor == null ? to : actor.to();
    }
    return scene.words(from, to);
  }

  private boolean isPlainWord(int i) {
    return i >= 0
        && scene.token(i).isWord()
        && scene.times().at(i) == null
        && !NOT_OWN.contains(scene.lower(i))
        && !scene.lower(i).endsWith("ed");
  }

  private @Nullable Goal treaty(int i, Row row, boolean before) {
    Placed<EntityMention> treaty = scene.treaties().at(i);
    if (treaty != null) {
      return new Goal(
          row, DevelopmentObject.entity(treaty.tag().id()), treaty.from(), treaty.to(), before);
    }
    boolean named = TREATY_NOUNS.contains(scene.lower(i)) && scene.token(i).isCapitalized();
    return named
        ? new Goal(row, DevelopmentObject.description(description(i)), i, i + 1, before)
        : null;
  }
}
