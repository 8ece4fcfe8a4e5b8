package org.rapporteur.index.clauses;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.index.documents.DocumentSearch;

/**
 * Finds documents that hold texts of resolutions, and the series that they belong to. Thread-safe.
 * Every method throws {@link org.rapporteur.index.elasticsearch.IndexUnavailableException} where
 * Elasticsearch is away.
 */
public final class ResolutionTexts {

  private static final int MOST_READ = 120;
  private static final int MOST_OFFERED = 40;
  private static final int MOST_OF_A_SERIES = 30;
  private static final List<String> KINDS =
      List.of(DocumentKind.RESOLUTION.json(), DocumentKind.DRAFT_RESOLUTION.json());

  private final DocumentSearch documents;

  public ResolutionTexts(DocumentSearch documents) {
    this.documents = documents;
  }

  /**
   * The texts that a reader may want beside a document's: of the same title, about the same drafts,
   * naming the same draft resolutions; oldest first, itself left out.
   */
  public List<ResolutionText> beside(EnrichedDocument document) {
    ResolutionText text = ResolutionText.of(document);
    List<Query> any = new ArrayList<>();
    if (text.title() != null) {
      any.add(phrase(QueryField.TEXT, text.title()));
    }
    draftsOf(document).forEach(it -> any.add(is(QueryField.DRAFT, it)));
    symbolsOf(document).forEach(it -> any.add(is(QueryField.REFERENCE, it)));
    return any.isEmpty()
        ? List.of()
        : texts(documents.subject(either(any)).documents()).stream()
            .filter(it -> !it.document().equals(text.document()))
            .toList();
  }

  /** The texts among documents, in their order. */
  public List<ResolutionText> among(Collection<String> ids) {
    return texts(
        ids.stream()
            .distinct()
            .limit(MOST_READ)
            .flatMap(it -> documents.find(it).stream())
            .toList());
  }

  /** The texts in documents that name a United Nations document, oldest first. */
  public List<ResolutionText> naming(String symbol) {
    return texts(documents.naming(symbol).documents());
  }

  /** The clauses of a document traced through the earlier texts of its series. */
  public AgreedLanguage agreedLanguage(EnrichedDocument document) {
    ResolutionText text = ResolutionText.of(document);
    Map<String, AgreedLanguage.Member> series = new LinkedHashMap<>();
    if (text.title() != null) {
      documents.subject(titled(text.title())).documents().stream()
          .map(it -> new AgreedLanguage.Member(ResolutionText.of(it), it.document().text()))
          .filter(it -> isEarlier(it.text(), text))
          .sorted(
              Comparator.comparing(
                  (AgreedLanguage.Member it) -> String.valueOf(it.text().published())))
          .forEach(it -> series.putIfAbsent(it.text().name(), it));
    }
    List<AgreedLanguage.Member> members = new ArrayList<>(series.values());
    int from = Math.max(0, members.size() - MOST_OF_A_SERIES);
    members = new ArrayList<>(members.subList(from, members.size()));
    members.add(new AgreedLanguage.Member(text, document.document().text()));
    return AgreedLanguage.of(members);
  }

  private static boolean isEarlier(ResolutionText text, ResolutionText than) {
    return !text.isEmpty()
        && !text.document().equals(than.document())
        && !Objects.equals(text.symbol(), than.symbol() == null ? "" : than.symbol())
        && isSame(text.title(), than.title())
        && text.published() != null
        && than.published() != null
        && text.published().compareTo(than.published()) < 0;
  }

  private static boolean isSame(@Nullable String title, @Nullable String other) {
    return title != null && other != null && folded(title).equals(folded(other));
  }

  private static String folded(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<ResolutionText> texts(List<EnrichedDocument> documents) {
    return documents.stream()
        .limit(MOST_READ)
        .map(ResolutionText::of)
        .filter(it -> !it.isEmpty())
        .limit(MOST_OFFERED)
        .toList();
  }

  private static Stream<String> draftsOf(EnrichedDocument document) {
    return document.drafts().stream().map(DraftMention::id).distinct();
  }

  private static Stream<String> symbolsOf(EnrichedDocument document) {
    return document.references().stream()
        .filter(it -> it.kind() == ReferenceKind.DRAFT_RESOLUTION)
        .map(Reference::symbol)
        .flatMap(it -> Optional.ofNullable(it).stream())
        .distinct();
  }

  private static Query titled(String title) {
    return Query.of(any ->
        any.bool(all ->
            all.must(phrase(QueryField.TEXT, title))
                .filter(it ->
                    it.terms(terms ->
                        terms
                            .field(QueryField.KIND.field())
                            .terms(values ->
                                values.value(KINDS.stream().map(FieldValue::of).toList()))))));
  }

  private static Query either(List<Query> queries) {
    return Query.of(any -> any.bool(it -> it.should(queries).minimumShouldMatch("1")));
  }

  private static Query phrase(QueryField field, String words) {
    return Query.of(any -> any.matchPhrase(it -> it.field(field.field()).query(words)));
  }

  private static Query is(QueryField field, String value) {
    return Query.of(any -> any.term(it -> it.field(field.field()).value(value)));
  }
}
