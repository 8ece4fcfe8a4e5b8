package org.rapporteur.index.telling;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;

/**
 * What makes tellings of several documents the same development: the stage, the date as precise as
 * it is known, who did it, and to what.
 *
 * <p>Of the actors only the main ones count: persons do where they act alone, since one document
 * names the ambassador and another does not. A draft counts by its sponsors, since each document
 * has words of its own for it; where it is they who act, they say enough. A body decides on many
 * texts a day, so that for its decisions the text counts however it is described. A symbol says all
 * by itself, whoever is said to have acted.
 */
public final class Identity {

  /** What a body decides on a text, one of many on a day. */
  static final Set<Stage> DECISIONS =
      EnumSet.of(Stage.ADOPTED, Stage.REJECTED, Stage.VETOED, Stage.AMENDED, Stage.VOTE_POSTPONED);

  /** What happens to a text once on a day, whoever is said to have done it. */
  private static final Set<Stage> TOLD_BY_SYMBOL =
      EnumSet.of(
          Stage.ADOPTED,
          Stage.REJECTED,
          Stage.VETOED,
          Stage.VOTE_POSTPONED,
          Stage.CIRCULATED,
          Stage.TABLED,
          Stage.WITHDRAWN,
          Stage.REPORT_RELEASED);

  private static final String PERSON = "person:";

  private Identity() {}

  /** The id of the merged development that a telling belongs to. */
  public static String of(Telling telling) {
    return DocumentId.ofBytes(key(telling).getBytes(StandardCharsets.UTF_8));
  }

  static String key(Telling telling) {
    Development development = telling.development();
    return String.join(
        "|", development.stage().name(), development.date(), party(telling), object(telling));
  }

  /** What happened whenever it did: the same for tellings that differ in the date alone. */
  public static String undated(Telling telling) {
    String stage = telling.development().stage().name();
    String key = String.join("|", stage, party(telling), object(telling));
    return DocumentId.ofBytes(key.getBytes(StandardCharsets.UTF_8));
  }

  /** The main actors of a development, in the order of their ids. */
  public static List<String> mainActors(List<Actor> actors) {
    List<String> ids = actors.stream().map(Actor::id).distinct().sorted().toList();
    List<String> institutions = ids.stream().filter(id -> !id.startsWith(PERSON)).toList();
    return institutions.isEmpty() ? ids : institutions;
  }

  private static String party(Telling telling) {
    Development development = telling.development();
    DevelopmentObject object = development.object();
    if (object != null
        && object.reference() != null
        && TOLD_BY_SYMBOL.contains(development.stage())) {
      return "";
    }
    List<Actor> actors = development.actors().isEmpty() ? telling.sponsors() : development.actors();
    return String.join(",", mainActors(actors));
  }

  private static String object(Telling telling) {
    DevelopmentObject object = telling.development().object();
    if (object == null) {
      return "";
    }
    if (object.reference() != null || object.entity() != null) {
      return Stream.of(object.reference(), object.entity())
          .filter(it -> it != null)
          .collect(Collectors.joining());
    }
    return DECISIONS.contains(telling.development().stage()) ? text(telling, object) : "";
  }

  private static String text(Telling telling, DevelopmentObject object) {
    if (!telling.sponsors().isEmpty()) {
      return "draft:" + String.join(",", mainActors(telling.sponsors()));
    }
    return object.draft() != null ? object.draft() : words(object.description());
  }

  public static String words(@Nullable String description) {
    return description == null
        ? ""
        : description.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
