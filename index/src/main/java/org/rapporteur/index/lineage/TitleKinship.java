package org.rapporteur.index.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.index.symbol.OwnSymbol;
import org.rapporteur.index.symbol.Symbol;

/**
 * What equal titles show: a resolution of one session takes the place of that of the session before
 * (items come up every year, every second or every third), and a draft became the only resolution
 * of its session that is called the same.
 */
final class TitleKinship {

  private static final int FARTHEST_SESSIONS = 3;
  private static final int FARTHEST_YEARS = 3;
  private static final int TITLE = 300;

  private record Text(Symbol symbol, Document document) {

    boolean isResolution() {
      return symbol.isResolution();
    }

    boolean isDraft() {
      return KinshipReader.isDraft(symbol.text());
    }

    Evidence evidence() {
      return Evidence.in(document, 0, Math.min(TITLE, document.text().length()));
    }
  }

  private final Map<String, List<Text>> byTitle = new LinkedHashMap<>();
  private final Set<String> settled;
  private final List<Kinship> found = new ArrayList<>();

  private TitleKinship(Collection<EnrichedDocument> documents, List<Kinship> said) {
    this.settled =
        said.stream()
            .filter(it -> it.kind() == Kind.ADOPTED_AS)
            .flatMap(it -> Stream.of(new Symbol(it.from()).original(), it.to()))
            .collect(Collectors.toSet());
    Set<String> amendments =
        said.stream()
            .filter(it -> it.kind() == Kind.AMENDMENT)
            .map(Kinship::from)
            .collect(Collectors.toSet());
    for (EnrichedDocument document : documents) {
      OwnSymbol.of(document)
          .filter(symbol -> !amendments.contains(symbol))
          .ifPresent(symbol -> put(new Symbol(symbol), document.document()));
    }
  }

  static List<Kinship> among(Collection<EnrichedDocument> documents, List<Kinship> said) {
    TitleKinship titles = new TitleKinship(documents, said);
    titles.byTitle.values().forEach(titles::successors);
    titles.byTitle.values().forEach(titles::adoptions);
    return titles.found;
  }

  private void put(Symbol symbol, Document document) {
    Text text = new Text(symbol, document);
    if (text.isResolution() || text.isDraft()) {
      TextTitle.of(document)
          .map(TextTitle::words)
          .ifPresent(title -> byTitle.computeIfAbsent(title, any -> new ArrayList<>()).add(text));
    }
  }

  private void successors(List<Text> namesakes) {
    List<Text> resolutions = namesakes.stream().filter(Text::isResolution).toList();
    for (Text later : resolutions) {
      resolutions.stream()
          .filter(it -> it.symbol().organ().equals(later.symbol().organ()))
          .filter(it -> isSoonBefore(it.symbol(), later.symbol()))
          .max(Comparator.comparingInt(it -> number(it.symbol()).orElse(0)))
          .ifPresent(before -> add(later, before, Kind.SUCCESSOR));
    }
  }

  private static boolean isSoonBefore(Symbol before, Symbol after) {
    int first = number(before).orElse(0);
    int second = number(after).orElse(0);
    int most = first > 1000 ? FARTHEST_YEARS : FARTHEST_SESSIONS;
    return first > 0 && second > first && second - first <= most;
  }

  private static Optional<Integer> number(Symbol symbol) {
    return symbol.session().filter(it -> it.matches("\\d{1,4}")).map(Integer::valueOf);
  }

  private void adoptions(List<Text> namesakes) {
    for (Text resolution : namesakes.stream().filter(Text::isResolution).toList()) {
      List<Text> drafts =
          namesakes.stream()
              .filter(it -> it.isDraft() && it.symbol().isOfSessionOf(resolution.symbol()))
              .toList();
      long texts = drafts.stream().map(it -> it.symbol().original()).distinct().count();
      boolean open =
          !settled.contains(resolution.symbol().text())
              && drafts.stream().noneMatch(it -> settled.contains(it.symbol().original()));
      if (texts == 1 && open) {
        Text last =
            drafts.stream().max(Comparator.comparing(it -> it.symbol().text())).orElseThrow();
        add(last, resolution, Kind.ADOPTED_AS);
      }
    }
  }

  private void add(Text from, Text to, Kind kind) {
    found.add(
        new Kinship(
            from.symbol().text(),
            to.symbol().text(),
            kind,
            "same-title",
            List.of(to.evidence(), from.evidence())));
  }
}
