package org.rapporteur.index.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.EntityKind;
import org.rapporteur.contract.EntityMention;

/** The sponsors that a draft prints at its head: a paragraph of names and nothing else. */
final class SponsorList {

  private static final int HEAD = 6000;

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\p{L} ]{0,40}:)?(?:[\\s\\p{Punct}]|\\band\\b|\\bon behalf of\\b|\\bthe\\b"
              + "|\\bStates Members of\\b|\\bMembers of\\b)*");

  private SponsorList() {}

  /** Those of a document that is a draft; empty where it prints none. */
  static List<Actor> of(EnrichedDocument enriched) {
    String text = enriched.document().text();
    List<Actor> sponsors = new ArrayList<>();
    int start = 0;
    while (start < Math.min(text.length(), HEAD)) {
      int end = text.indexOf("\n\n", start);
      int last = end < 0 ? text.length() : end;
      sponsors.addAll(listed(enriched, start, last));
      start = last + 2;
    }
    return sponsors.stream().distinct().toList();
  }

  private static List<Actor> listed(EnrichedDocument enriched, int start, int end) {
    List<EntityMention> named =
        enriched.entities().stream()
            .filter(it -> it.start() >= start && it.end() <= end)
            .filter(it ->
                it.kind() == EntityKind.STATE
                    || it.kind() == EntityKind.GROUP
                    || it.kind() == EntityKind.IGO)
            .toList();
    StringBuilder rest = new StringBuilder(enriched.document().text().substring(start, end));
    for (EntityMention mention : named.reversed()) {
      for (int at = mention.start() - start; at < mention.end() - start; at++) {
        rest.setCharAt(at, ' ');
      }
    }
    return BETWEEN.matcher(rest).matches()
        ? named.stream().map(it -> new Actor(it.id(), it.name())).toList()
        : List.of();
  }
}
