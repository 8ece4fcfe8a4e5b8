package org.rapporteur.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.contract.enriched.Vote;

/** Writes enriched documents by hand: tags are given by the words that they stand on. */
final class SampleDocument {

  private final String url;
  private final String source;
  private final String title;
  private final String published;
  private final String text;
  private final List<Reference> references = new ArrayList<>();
  private final List<DraftMention> drafts = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<Development> developments = new ArrayList<>();
  private DocumentKind kind = DocumentKind.NEWS;
  private @Nullable Snapshot snapshot;
  private boolean counterDraft;
  private int rules = 1;
  private int version = 1;

  private SampleDocument(String url, String source, String title, String published, String text) {
    this.url = url;
    this.source = source;
    this.title = title;
    this.published = published;
    this.text = text;
  }

  static SampleDocument at(String url, String source, String title, String published, String text) {
    return new SampleDocument(url, source, title, published, text);
  }

  SampleDocument kind(DocumentKind kind) {
    this.kind = kind;
    return this;
  }

  SampleDocument rules(int rules) {
    this.rules = rules;
    return this;
  }

  SampleDocument version(int version) {
    this.version = version;
    return this;
  }

  SampleDocument snapshot(Snapshot snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  SampleDocument rival() {
    this.counterDraft = true;
    return this;
  }

  SampleDocument entity(String id, String name, EntityKind kind, String words) {
    for (Span span : spans(words)) {
      entities.add(EntityMention.of(id, name, kind, words, span.start(), span.end(), "name"));
    }
    return this;
  }

  SampleDocument time(String words, String value) {
    Span span = spans(words).getFirst();
    times.add(new TimeExpression(value, words, span.start(), span.end(), "explicit-date"));
    return this;
  }

  SampleDocument reference(String words, String symbol, ReferenceKind kind) {
    for (Span span : spans(words)) {
      references.add(
          Reference.to(symbol, null, kind, words, span.start(), span.end(), "printed-symbol"));
    }
    return this;
  }

  SampleDocument draft(String id, String name, Actor sponsor, String words) {
    drafts.add(
        new DraftMention(id, name, List.of(sponsor), "human rights", spans(words), "draft-of"));
    return this;
  }

  SampleDocument development(
      String date,
      Stage stage,
      Actor actor,
      DevelopmentObject object,
      @Nullable Vote vote,
      String sentence) {
    Span span = spans(sentence).getFirst();
    developments.add(
        new Development(
            "d" + developments.size(),
            date,
            precision(date),
            stage,
            List.of(actor),
            object,
            vote,
            span.start(),
            span.end(),
            "verb-" + stage.name().toLowerCase(Locale.ROOT),
            0.9));
    return this;
  }

  EnrichedDocument enriched() {
    Document document =
        new Document(
            DocumentId.ofUrl(url),
            version,
            url,
            url,
            source,
            kind,
            title,
            List.of("A. Writer"),
            source,
            "en",
            published,
            DateEvidence.META,
            Instant.parse("2014-12-20T00:00:00Z"),
            snapshot,
            List.of(),
            text);
    return new EnrichedDocument(
        document, rules, references, drafts, times, entities, developments, counterDraft);
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = Pattern.compile(Pattern.quote(words)).matcher(text);
    while (matcher.find()) {
      spans.add(new Span(words, matcher.start(), matcher.end()));
    }
    return spans;
  }

  private static Precision precision(String date) {
    return switch (date.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }
}
