package org.rapporteur.enrich.development.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.development.scene.ObjectClass;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.scene.Scene.DraftPlace;
import org.rapporteur.enrich.development.scene.Trigger;
import org.rapporteur.enrich.development.scene.Trigger.Row;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TokenSpans.Placed;
import org.rapporteur.enrich.text.WordList;

/** Tells what can be the object of a trigger at a token: a draft, a document, a treaty, a noun. */
final class ObjectReader {

  private static final Map<String, Set<ObjectClass>> NOUNS = new HashMap<>();
  private static final Set<String> TREATY_NOUNS =
      Set.of("convention", "protocol", "treaty", "covenant", "statute");
  private static final Set<String> NOT_OWN =
      Set.of(
          "the", "a", "an", "in", "on", "at", "of", "to", "its", "their", "his", "her", "held",
          "and", "that", "during", "for", "with", "by");
  private static final Set<String> PARTS = Set.of("paragraph", "paragraphs", "wording", "language");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** The draft of which neither sponsors nor subject are told. */
  private static final String UNNAMED = "draft:unnamed";

  private static final int NEAR = 4;
  private static final int SYMBOL_REACH = 28;
  private static final int SENTENCES_BEFORE = 2;

  static {
    for (String line : WordList.lines(ObjectReader.class, "objects.tsv")) {
      String[] columns = line.split("\t");
      for (String noun : columns[1].split(" ")) {
        NOUNS
            .computeIfAbsent(noun, key -> new HashSet<>())
            .add(ObjectClass.valueOf(columns[0].toUpperCase(Locale.ROOT)));
      }
    }
  }

  private final Scene scene;

  ObjectReader(Scene scene) {
    this.scene = scene;
  }

  /** The object that stands at a token, if it fits a row. */
  @Nullable Goal at(int i, Row row, boolean before) {
    return switch (row.object()) {
      case TEXT, ANY -> text(i, row, before);
      case TREATY, RESULT -> treaty(i, row, before);
      case AMENDMENT, MOTION, BID, REPORT, VOTE, MEETING -> noun(i, row, before);
      case NONE -> null;
    };
  }

  private @Nullable Goal text(int i, Row row, boolean before) {
    Placed<DraftPlace> draft = scene.drafts().at(i);
    Placed<Reference> reference = scene.references().at(i);
    if (row.stage() == Stage.AMENDED && PARTS.contains(scene.lower(i))) {
      DevelopmentObject whole = documentBefore(i, ReferenceKind.DRAFT_RESOLUTION);
      return whole == null ? null : new Goal(row, whole, i, i + 1, before);
    } else if (draft != null && !isCompound(draft.to(), ObjectClass.TEXT)) {
      DevelopmentObject known = UNNAMED.equals(draft.tag().draft().id()) ? meantBy(i) : null;
      if (known != null) {
        return new Goal(row, known, draft.from(), draft.to(), before);
      }
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

  /** The noun of a row's class that stands at a token. */
  @Nullable Goal noun(int i, Row row, boolean before) {
    if (row.form() == Trigger.Form.FATE && row.object() == ObjectClass.TEXT && isOwn(i)) {
      return new Goal(row, DevelopmentObject.description("own draft"), i, i + 1, before);
    }
    ObjectClass wanted = row.object() == ObjectClass.ANY ? ObjectClass.TEXT : row.object();
    if (!NOUNS.getOrDefault(scene.lower(i), Set.of()).contains(wanted)
        || isCompound(i + 1, wanted)) {
      return null;
    }
    return new Goal(row, object(i), i, i + 1, before);
  }

  /** "Moscow's own mustered ..." */
  private boolean isOwn(int i) {
    boolean owned = scene.is(i - 1, "s") || scene.is(i - 1, "its") || scene.is(i - 1, "'");
    return scene.is(i, "own") && (owned || scene.lower(i - 1).endsWith("'s"));
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
    DevelopmentObject meant = meantBy(noun);
    return meant == null ? DevelopmentObject.description(description(noun)) : meant;
  }

  /** The document that "the draft" or "this amendment" means: the one of its kind last named. */
  private @Nullable DevelopmentObject meantBy(int noun) {
    int determiner = scene.is(noun - 1, "draft") ? noun - 2 : noun - 1;
    if (!DEFINITE.contains(scene.lower(determiner))) {
      return null;
    }
    boolean draft = determiner < noun - 1;
    return switch (scene.lower(noun)) {
      case "draft", "text" -> documentBefore(noun, ReferenceKind.DRAFT_RESOLUTION);
      case "resolution" ->
          documentBefore(noun, draft ? ReferenceKind.DRAFT_RESOLUTION : ReferenceKind.RESOLUTION);
      case "amendment" -> documentBefore(noun, ReferenceKind.AMENDMENT);
      default -> null;
    };
  }

  private @Nullable DevelopmentObject documentBefore(int token, ReferenceKind kind) {
    int index = scene.prose().sentenceAt(scene.token(token).start());
    Sentence first = scene.sentences().get(Math.max(0, index - SENTENCES_BEFORE));
    return scene.references().between(first.firstToken(), token).reversed().stream()
        .map(Placed::tag)
        .filter(reference -> reference.kind() == kind && reference.symbol() != null)
        .findFirst()
        .map(reference -> DevelopmentObject.reference(String.valueOf(reference.symbol())))
        .orElse(null);
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
