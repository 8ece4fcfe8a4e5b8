package org.rapporteur.enrich.development.vote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Scene;

/**
 * Counts those who abstained where they are named or told apart from the other figures: "with China
 * and India abstaining", "thirty-five countries, China among them, abstained".
 */
public final class Abstainers {

  /** Before names, they say that there were others. */
  private static final Set<String> PARTIAL = Set.of("including", "among", "like", "as", "notably");

  private static final int FURTHEST_FIGURE = 12;
  private static final int FURTHEST_NAME = 3;

  private Abstainers() {}

  /** How many abstained, as far as it is told between two tokens. */
  public static @Nullable Integer counted(Scene scene, int from, int end) {
    for (int i = from; i < end; i++) {
      if (scene.lower(i).startsWith("abstain") || scene.lower(i).startsWith("abstention")) {
        Integer figure = figureBefore(scene, from, i);
        return figure == null ? named(scene, i, end) : figure;
      }
    }
    return null;
  }

  private static @Nullable Integer figureBefore(Scene scene, int from, int token) {
    Figures figures = new Figures(scene, token);
    for (int i = token - 1; i >= Math.max(from, token - FURTHEST_FIGURE); i--) {
      if (figures.at(i) != null && !scene.isInExpression(i) && !isDashed(scene, i)) {
        return tens(figures, scene, i);
      }
      if (scene.is(i, ";") || scene.is(i, "against") || scene.is(i, ".")) {
        return null;
      }
    }
    return null;
  }

  /** "thirty-five" read from its end. */
  private static @Nullable Integer tens(Figures figures, Scene scene, int token) {
    boolean units = scene.is(token - 1, "-") && figures.width(token - 2) > 1;
    return figures.at(units ? token - 2 : token);
  }

  /** A part of "10-1". */
  private static boolean isDashed(Scene scene, int i) {
    return i > 1
        && scene.is(i - 1, "-")
        && scene.token(i).kind() == scene.token(i - 2).kind()
        && !scene.token(i).isWord();
  }

  /** Those whom a list right before or behind names, unless it says that there were more. */
  private static @Nullable Integer named(Scene scene, int token, int end) {
    List<Placed> names = scene.actors().listBefore(token);
    if (names.isEmpty() && token + 1 < end && scene.is(token + 1, "by")) {
      names = scene.actors().listFrom(token + 2, Math.min(end, token + 2 + FURTHEST_NAME));
    }
    boolean states = !names.isEmpty() && names.stream().allMatch(p -> p.is(EntityKind.STATE));
    return states && !PARTIAL.contains(scene.lower(names.getFirst().from() - 1))
        ? Integer.valueOf(names.size())
        : null;
  }
}
