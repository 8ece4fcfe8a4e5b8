package org.rapporteur.portal.dossier;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.portal.wording.CommaSeparated;
import org.rapporteur.portal.wording.Words;

/** A timeline as CSV (RFC 4180): a line for each place where a document says so. */
final class TimelineTable {

  private static final String HEAD =
      CommaSeparated.row(
          "date",
          "precision",
          "stage",
          "actors",
          "object",
          "vote",
          "draft",
          "independent_sources",
          "confidence",
          "learned",
          "conflicts_with",
          "corrections",
          "retracted",
          "said_until",
          "sentence",
          "title",
          "publisher",
          "published",
          "url",
          "document",
          "start",
          "end",
          "development");

  private TimelineTable() {}

  static String of(Lanes lanes) {
    Map<String, String> names =
        lanes.lanes().stream().collect(Collectors.toMap(Lanes.Lane::id, Lanes.Lane::name));
    return lanes.entries().stream()
        .flatMap(entry ->
            entry.development().evidence().stream()
                .map(each -> row(entry.development(), names.get(entry.lane()), each)))
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(MergedDevelopment development, @Nullable String lane, Evidence said) {
    Words words = new Words();
    return CommaSeparated.row(
        development.date(),
        development.precision().json(),
        development.stage().name(),
        words.actors(development.actors()),
        development.objectName(),
        development.vote() == null ? null : words.vote(development.vote()),
        lane,
        String.valueOf(development.sources()),
        String.valueOf(development.confidence()),
        text(said.learned()),
        String.join(" ", development.conflictsWith()),
        development.corrections().stream()
            .map(it -> it.kind().json() + ": was " + it.was())
            .collect(Collectors.joining("; ")),
        String.valueOf(development.retracted()),
        text(said.until()),
        said.sentence(),
        said.title(),
        said.publisher() == null ? said.source() : said.publisher(),
        said.published(),
        said.url(),
        said.document(),
        String.valueOf(said.start()),
        String.valueOf(said.end()),
        development.id());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
