package org.rapporteur.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;

/** How sources do by what was reported so far, to tell what is a change. */
final class SourceStates {

  private final Map<String, SourceHealth> parts;

  /** As of when the reports are read. */
  private Instant time;

  SourceStates() {
    this(Map.of(), Instant.MIN);
  }

  private SourceStates(Map<String, SourceHealth> parts, Instant time) {
    this.parts = new HashMap<>(parts);
    this.time = time;
  }

  SourceStates copy() {
    return new SourceStates(parts, time);
  }

  /**
   * A source went into trouble, out of it, or from one into another.
   *
   * @param before absent where nothing was known
   */
  record Change(@Nullable Status before, SourceHealth health) {

    /** A headline. */
    String title() {
      String name = health.name();
      return switch (health.status()) {
        case FAILING -> name + " is failing";
        case SILENT -> name + " is silent for longer than usual";
        case UNWATCHED -> name + " is not watched any more";
        case GAP -> name + " has a gap: " + String.join(", ", health.gaps());
        case WELL, UNKNOWN -> name + " does well again";
      };
    }

    /** What queries find words in: the state before too, so that who asked for it hears its end. */
    String text() {
      return String.join(
          "\n",
          title(),
          health.status().json(),
          before == null ? "" : before.json(),
          Objects.requireNonNullElse(health.message(), ""),
          String.join(" ", health.gaps()));
    }
  }

  /** Takes a part's next report, or its end. */
  Optional<Change> next(String key, @Nullable SourceHealth part) {
    SourceHealth of = part == null ? parts.get(key) : part;
    if (of == null) {
      return Optional.empty();
    }
    SourceHealth before = together(of.source());
    if (part == null) {
      parts.remove(key);
    } else {
      parts.put(key, part);
    }
    return change(before, together(of.source()));
  }

  /** Time passes without a word: sources that nobody watches any more, or that fell silent. */
  List<Change> passed(Instant now) {
    Set<String> sources = new TreeSet<>();
    parts.values().forEach(part -> sources.add(part.source()));
    Map<String, SourceHealth> before = new HashMap<>();
    sources.forEach(source -> before.put(source, together(source)));
    time = now;
    List<Change> changes = new ArrayList<>();
    for (String source : sources) {
      change(before.get(source), together(source)).ifPresent(changes::add);
    }
    return changes;
  }

  private @Nullable SourceHealth together(String source) {
    List<SourceHealth> found =
        parts.values().stream()
            .filter(part -> part.source().equals(source))
            .map(part -> part.asOf(time))
            .toList();
    return found.isEmpty() ? null : SourceHealth.together(found);
  }

  private static Optional<Change> change(
      @Nullable SourceHealth before, @Nullable SourceHealth after) {
    return after == null || !tells(before, after)
        ? Optional.empty()
        : Optional.of(new Change(before == null ? null : before.status(), after));
  }

  private static boolean tells(@Nullable SourceHealth before, SourceHealth after) {
    if (!isTrouble(after.status())) {
      return before != null && isTrouble(before.status());
    }
    if (before == null) {
      return true;
    }
    return before.status() != after.status()
        || (after.status() == Status.GAP && !before.gaps().containsAll(after.gaps()));
  }

  private static boolean isTrouble(Status status) {
    return switch (status) {
      case UNKNOWN, WELL -> false;
      case GAP, SILENT, FAILING, UNWATCHED -> true;
    };
  }
}
