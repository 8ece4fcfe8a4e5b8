package org.rapporteur.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
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
import org.rapporteur.contract.enriched.Vote;

/** Makes enriched documents for tests; what is not said is plain and always the same. */
public final class Documents {

  public static final Actor DPRK = new Actor("state:PRK", "Democratic People's Republic of Korea");
  public static final Actor JAPAN = new Actor("state:JPN", "Japan");
  public static final Actor EU = new Actor("igo:european-union", "European Union");
  public static final Actor THIRD_COMMITTEE =
      new Actor("un-body:third-committee", "Third Committee");

  private static final Pattern SYMBOL = Pattern.compile("[AES]/[A-Za-z0-9./]*[A-Za-z0-9]");

  private final String name;
  private int version = 1;
  private int rules = 1;
  private String source = "gazette";
  private DocumentKind kind = DocumentKind.NEWS;
  private @Nullable String publisher;
  private String title = "A title";
  private String text = "A text of some words.";
  private @Nullable String published = "2014-10-16";
  private Instant fetched = Instant.parse("2026-01-02T03:04:05Z");
  private List<String> sameStoryAs = List.of();
  private boolean counterDraft;
  private final List<Development> developments = new ArrayList<>();
  private final List<DraftMention> drafts = new ArrayList<>();
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  private Documents(String name) {
    this.name = name;
  }

  /** A document whose id is made of its name. */
  public static Documents named(String name) {
    return new Documents(name);
  }

  public static String id(String name) {
    return DocumentId.ofUrl(url(name));
  }

  private static String url(String name) {
    return "https://gazette.example/" + name;
  }

  public Documents version(int version) {
    this.version = version;
    return this;
  }

  public Documents rules(int rules) {
    this.rules = rules;
    return this;
  }

  public Documents source(String source) {
    this.source = source;
    return this;
  }

  public Documents title(String title) {
    this.title = title;
    return this;
  }

  public Documents text(String text) {
    this.text = text;
    return this;
  }

  public Documents published(@Nullable String published) {
    this.published = published;
    return this;
  }

  public Documents fetched(String instant) {
    this.fetched = Instant.parse(instant);
    return this;
  }

  public Documents kind(DocumentKind kind) {
    this.kind = kind;
    return this;
  }

  public Documents publisher(String publisher) {
    this.publisher = publisher;
    return this;
  }

  public Documents vote(int inFavour, int against, int abstaining) {
    Development last = developments.removeLast();
    developments.add(
        new Development(
            last.id(),
            last.date(),
            last.precision(),
            last.stage(),
            last.actors(),
            last.object(),
            Vote.recorded(inFavour, against, abstaining),
            last.start(),
            last.end(),
            last.rule(),
            last.confidence()));
    return this;
  }

  public Documents sameStoryAs(String... names) {
    this.sameStoryAs = List.of(names).stream().map(Documents::id).toList();
    return this;
  }

  public Documents counterDraft() {
    this.counterDraft = true;
    return this;
  }

  public Documents draft(String id, String name, Actor... sponsors) {
    List<Span> spans = List.of(new Span("resolution", 2, 12));
    drafts.add(new DraftMention(id, name, List.of(sponsors), null, spans, "test"));
    return this;
  }

  /** A draft that is spoken of by these words of the text. */
  public Documents draftAt(String id, String subject, String words, Actor... sponsors) {
    int start = text.indexOf(words);
    List<Span> spans = List.of(new Span(words, start, start + words.length()));
    drafts.add(new DraftMention(id, words, List.of(sponsors), subject, spans, "test"));
    return this;
  }

  public Documents entity(Actor entity, EntityKind kind) {
    entities.add(
        new EntityMention(
            entity.id(), entity.name(), kind, null, null, entity.name(), 0, 1, "test"));
    return this;
  }

  public Documents entityAt(Actor entity, EntityKind kind, String words) {
    int start = text.indexOf(words);
    entities.add(
        EntityMention.of(
            entity.id(), entity.name(), kind, words, start, start + words.length(), "test"));
    return this;
  }

  public Documents reference(String symbol) {
    references.add(Reference.to(symbol, null, ReferenceKind.RESOLUTION, symbol, 0, 1, "test"));
    return this;
  }

  public Documents draftSymbol(String symbol) {
    references.add(
        Reference.to(symbol, null, ReferenceKind.DRAFT_RESOLUTION, symbol, 0, 1, "test"));
    return this;
  }

  /** With a reference for each full symbol in the text. */
  public Documents symbols() {
    SYMBOL
        .matcher(text)
        .results()
        .forEach(it ->
            references.add(
                Reference.to(
                    it.group(), null, kind(it.group()), it.group(), it.start(), it.end(), "test")));
    return this;
  }

  private static ReferenceKind kind(String symbol) {
    return symbol.contains("/RES/")
        ? ReferenceKind.RESOLUTION
        : symbol.contains("/L.") ? ReferenceKind.DRAFT_RESOLUTION : ReferenceKind.REPORT;
  }

  public Documents tells(
      Stage stage, String date, @Nullable DevelopmentObject object, Actor... actors) {
    Precision precision =
        switch (date.length()) {
          case 4 -> Precision.YEAR;
          case 7 -> Precision.MONTH;
          case 6 -> Precision.YEAR;
          default -> Precision.DAY;
        };
    developments.add(
        new Development(
            "d" + developments.size(),
            date,
            precision,
            stage,
            List.of(actors),
            object,
            null,
            0,
            Math.min(6, text.length()),
            "test",
            0.9));
    return this;
  }

  public EnrichedDocument made() {
    Document document =
        new Document(
            id(name),
            version,
            url(name),
            url(name),
            source,
            kind,
            title,
            List.of("A. Writer"),
            publisher,
            "en",
            published,
            published == null ? null : DateEvidence.GIVEN,
            fetched,
            null,
            sameStoryAs,
            text);
    return new EnrichedDocument(
        document, rules, references, drafts, List.of(), entities, developments, counterDraft);
  }
}
