package org.rapporteur.index.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.index.developments.Evidence;

/**
 * Pairs rivals: drafts that have no sponsor in common, are spoken of in the same months, and are on
 * the same subject, where a document has words that set one against the other.
 *
 * <p>A document that speaks of these two alone needs no more than such words anywhere; in one that
 * speaks of many drafts, the words must stand in the paragraph that has both. Where no document has
 * both, their subjects must be alike.
 */
final class Rivalry {

  private static final int MOST_EVIDENCE = 20;
  private static final int PAIR = 2;

  /** Drafts on a subject compete at one session: a few months. */
  private static final long FARTHEST_DAYS = 90;

  private static final double ALIKE = 0.5;

  private static final String TEXT = "(?:draft|resolution|text|proposal|version|motion)s?\\b";

  /** What sets one text against another. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\bcounter-?\\s?(?:draft|resolution|text|proposal|measure|motion)s?\\b"
              + "|\\b(?:rival|competing|alternative|opposing|parallel)\\s+(?:\\w+\\s+){0,2}"
              + TEXT
              + "|\\balternative\\s+to\\b|\\binstead\\s+of\\b"
              + "|\\bin\\s+(?:response|opposition)\\s+to\\b|\\bself-issued\\b"
              + "|\\bown\\s+(?:\\w+\\s+){0,3}"
              + TEXT
              + "|\\b(?:draft|resolution|text|proposal)s?\\s+of\\s+(?:its|their|his|her)\\s+own\\b"
              + "|\\b(?:undermin|undercut|pre-?empt|weaken|dilut|oppos)\\w{1,6}"
              + "(?:\\s+[\\w’'-]{1,30}){0,5}\\s+"
              + TEXT,
          Pattern.CASE_INSENSITIVE);

  private final List<EnrichedDocument> documents;
  private final Map<DraftEntry, String> ids;

  Rivalry(List<EnrichedDocument> documents, Map<DraftEntry, String> ids) {
    this.documents = documents;
    this.ids = ids;
  }

  List<DraftRelation> among(List<DraftEntry> entries) {
    List<DraftRelation> rivals = new ArrayList<>();
    for (int one = 0; one < entries.size(); one++) {
      for (int other = one + 1; other < entries.size(); other++) {
        pair(entries.get(one), entries.get(other), entries).ifPresent(rivals::add);
      }
    }
    return rivals;
  }

  private Optional<DraftRelation> pair(DraftEntry one, DraftEntry other, List<DraftEntry> all) {
    if (!one.isOfOthersThan(other) || Days.between(one.days(), other.days()) > FARTHEST_DAYS) {
      return Optional.empty();
    }
    Set<Evidence> together = new LinkedHashSet<>();
    Set<Evidence> apart = new LinkedHashSet<>();
    for (EnrichedDocument document : documents) {
      if (document.counterDraft()) {
        boolean both = isIn(one, document) && isIn(other, document);
        boolean only = all.stream().filter(it -> isIn(it, document)).count() <= PAIR;
        if (both) {
          together.addAll(only ? words(document) : wordsBeside(document, one, other));
        } else if (isIn(one, document) || isIn(other, document)) {
          apart.addAll(words(document));
        }
      }
    }
    boolean alike = one.alike(other) >= ALIKE;
    if (together.isEmpty() && (apart.isEmpty() || !alike)) {
      return Optional.empty();
    }
    return Optional.of(relation(one, other, together, apart, alike));
  }

  private static boolean isIn(DraftEntry entry, EnrichedDocument document) {
    return entry.isIn(document.document().id());
  }

  private DraftRelation relation(
      DraftEntry one,
      DraftEntry other,
      Set<Evidence> together,
      Set<Evidence> apart,
      boolean alike) {
    List<Evidence> evidence =
        Stream.of(
                together.stream(),
                together.isEmpty() ? apart.stream() : Stream.<Evidence>empty(),
                one.evidence().limit(2),
                other.evidence().limit(2))
            .flatMap(it -> it)
            .distinct()
            .limit(MOST_EVIDENCE)
            .toList();
    String because =
        "no sponsor in common; "
            + time(one, other)
            + (alike ? "; on the same subject" : "; spoken of together")
            + "; a document sets one against the other";
    return new DraftRelation(
        ids.getOrDefault(one, one.id()),
        ids.getOrDefault(other, other.id()),
        DraftRelation.Kind.RIVAL,
        because,
        together.isEmpty() ? "same-subject-and-rival-words" : "rival-words-on-both",
        evidence);
  }

  private static String time(DraftEntry one, DraftEntry other) {
    Days days = Days.covering(one.days(), other.days());
    if (days == null) {
      return "at a time that no document tells";
    }
    return days.first().equals(days.last())
        ? "spoken of on " + days.first()
        : "spoken of between " + days.first() + " and " + days.last();
  }

  /** The sentences that set a text against another; where the tags alone say so, the beginning. */
  private static List<Evidence> words(EnrichedDocument enriched) {
    Document document = enriched.document();
    List<Evidence> found =
        WORDS
            .matcher(document.text())
            .results()
            .limit(MOST_EVIDENCE)
            .map(it -> Sentences.around(document, it.start(), it.end()))
            .distinct()
            .toList();
    return found.isEmpty() ? mentions(enriched) : found;
  }

  private static List<Evidence> mentions(EnrichedDocument enriched) {
    return enriched.drafts().stream()
        .flatMap(it -> it.spans().stream().limit(1))
        .map(it -> Sentences.around(enriched.document(), it.start(), it.end()))
        .toList();
  }

  private static List<Evidence> wordsBeside(
      EnrichedDocument enriched, DraftEntry one, DraftEntry other) {
    Document document = enriched.document();
    return WORDS
        .matcher(document.text())
        .results()
        .filter(it -> isNear(enriched, one, it.start()) && isNear(enriched, other, it.start()))
        .limit(MOST_EVIDENCE)
        .map(it -> Sentences.around(document, it.start(), it.end()))
        .distinct()
        .toList();
  }

  private static boolean isNear(EnrichedDocument enriched, DraftEntry entry, int at) {
    String text = enriched.document().text();
    int first = Math.max(0, text.lastIndexOf("\n\n", at));
    int end = text.indexOf("\n\n", at);
    int last = end < 0 ? text.length() : end;
    return spans(enriched, entry).anyMatch(it -> it.start() >= first && it.end() <= last);
  }

  private static Stream<Span> spans(EnrichedDocument enriched, DraftEntry entry) {
    String id = enriched.document().id();
    Stream<Span> named =
        enriched.drafts().stream()
            .filter(it -> entry.has(id, it.id()))
            .map(DraftMention::spans)
            .flatMap(List::stream);
    Stream<Span> symbols =
        enriched.references().stream()
            .filter(it -> it.symbol() != null && entry.isOf(it.symbol()))
            .map(it -> new Span(it.text(), it.start(), it.end()));
    return Stream.concat(named, symbols);
  }
}
