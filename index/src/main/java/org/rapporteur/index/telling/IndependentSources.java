package org.rapporteur.index.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts who tells of a development on their own: copies of one story are one voice, and so are
 * documents of one publisher.
 */
public final class IndependentSources {

  /** Documents that persons handed in come from anywhere. */
  private static final Set<String> NO_SOURCE = Set.of("submission", "read");

  private final Map<String, String> parents = new HashMap<>();

  private IndependentSources(List<Telling> tellings) {
    tellings.forEach(this::join);
  }

  public static int count(List<Telling> tellings, List<Further> further) {
    IndependentSources voices = new IndependentSources(tellings);
    return Stream.concat(
            tellings.stream().map(telling -> voices.root(document(telling.document()))),
            further.stream().map(it -> voices.root(it.voice())))
        .collect(Collectors.toSet())
        .size();
  }

  /** Who speaks in a telling, so that it can be told again without it. */
  public static String voice(Telling telling, List<Telling> beside) {
    for (Telling other : beside) {
      if (telling.copies().contains(other.document())
          || other.copies().contains(telling.document())) {
        return document(other.document());
      }
    }
    if (telling.publisher() != null) {
      return "publisher " + telling.publisher();
    }
    return NO_SOURCE.contains(telling.source())
        ? document(telling.document())
        : "source " + telling.source();
  }

  private static String document(String id) {
    return "document " + id;
  }

  private void join(Telling telling) {
    String document = document(telling.document());
    telling.copies().forEach(copy -> join(document, document(copy)));
    if (telling.publisher() != null) {
      join(document, "publisher " + telling.publisher());
    }
    if (!NO_SOURCE.contains(telling.source())) {
      join(document, "source " + telling.source());
    }
  }

  private void join(String one, String other) {
    parents.put(root(one), root(other));
  }

  private String root(String of) {
    String at = of;
    for (String parent = parents.get(at); parent != null && !parent.equals(at); ) {
      at = parent;
      parent = parents.get(at);
    }
    return at;
  }
}
