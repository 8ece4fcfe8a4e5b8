package org.rapporteur.index.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;

/** The sponsors that a draft prints at its head: a paragraph of names and nothing else. */
final class SponsorList {

  private static final int HEAD = 6000;

  /** What stands between the names of a list. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^[\\p{L} ]{0,40}:|\\b(?:and|on behalf of|the|States Members of|Members of)\\b"
              + "|[\\s\\p{Punct}]+");

  /** A list may have names that we do not know: letters for each that we do, in the mean. */
  private static final int MOST_LETTERS = 3;

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
    return isList(rest, named.size())
        ? named.stream().map(it -> new Actor(it.id(), it.name())).toList()
        : List.of();
  }

  private static boolean isList(CharSequence rest, int names) {
    return names > 0 && BETWEEN.matcher(rest).replaceAll("").length() <= MOST_LETTERS * (names - 1);
  }
}
