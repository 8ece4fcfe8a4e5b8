package org.rapporteur.index.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.lineage.Kinship.Kind;
import org.rapporteur.index.symbol.OwnSymbol;
import org.rapporteur.index.symbol.Symbol;

/** Reads out of one document how texts follow from one another. */
final class KinshipReader {

  private static final int REACH = 240;
  private static final int NEAR = 60;

  /** "amendment to draft resolution", "amendments contained in document X to the revised draft". */
  private static final Pattern AMENDS =
      Pattern.compile(
          "\\b(?:sub-?)?amendments?\\b((?s:.{0,160}))\\bto\\s+(?:the\\s+)?(?:(?:orally|revised|"
              + "draft|provisional|amended)\\s+){0,3}(?:resolutions?|decisions?|texts?|"
              + "documents?|proposals?)?\\s*(?:contained\\s+in\\s+(?:document\\s+)?)?\\(?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** "A/75/L.59, as amended by A/75/L.60" */
  private static final Pattern AMENDED_BY =
      Pattern.compile(
          "[\\s,(]*(?:and\\s+)?as\\s+(?:orally\\s+)?amended\\s+(?:in|by)\\s+(?:documents?\\s+)?"
              + "(?:[A-Z0-9./()-]{4,40}(?:\\s*,\\s*|\\s+and\\s+|,\\s+and\\s+)){0,8}");

  private static final Pattern CONTAINED =
      Pattern.compile(
          "[\\s,(]*(?:as\\s+)?(?:contained|set\\s+out|issued|circulated|proposed)?\\s*"
              + "(?:in|as)?\\s*(?:documents?)?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern APPOSITION =
      Pattern.compile(
          "[\\s,(]*(?:is\\s+)?(?:an?|the)?\\s*(?:draft\\s+)?", Pattern.CASE_INSENSITIVE);

  /** How a resolution's cover, or its record, leads up to its draft. */
  private static final Pattern OF_DRAFT =
      Pattern.compile(
          "without\\s+reference\\s+to\\s+a\\s+Main\\s+Committee\\s*\\([^)]{0,200}$"
              + "|\\bdraft(?:\\s+resolution)?s?(?:\\s+symbols?)?\\s*[:,(]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ON_REPORT =
      Pattern.compile(
          "\\breports?\\s+of\\s+the\\s+[^()]{3,60}\\([^)]{0,100}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BECAME =
      Pattern.compile(
          "\\b(?:adopted|became|issued)\\b[^.\\n]{0,80}\\bas\\s+(?:resolution\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORT = Pattern.compile("[AE]/(?:ES-)?\\d+/\\d+(?:/Add\\.\\d+)?");

  /** The agenda is listed with every draft, and reports on none. */
  private static final Pattern AGENDA =
      Pattern.compile("\\s*(?:\\p{L}+\\s+){0,2}agenda\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MISPRINTED = Pattern.compile("\\S{1,40}/\\S{1,40}");

  /** A line of a catalogue: symbols, and at most a label before them. */
  private static final Pattern LABEL = Pattern.compile("(?:[\\p{L} ]{0,40}:)?[\\s\\p{Punct}]*");

  /** A place where the document names a text. */
  private record Place(String symbol, int start, int end) {

    boolean isDraft() {
      return KinshipReader.isDraft(symbol);
    }
  }

  private final Document document;
  private final Optional<String> own;
  private final List<Place> places;
  private final List<Kinship> found = new ArrayList<>();

  private KinshipReader(EnrichedDocument enriched) {
    this.document = enriched.document();
    this.own = OwnSymbol.of(enriched);
    this.places =
        enriched.references().stream()
            .filter(it -> it.symbol() != null && it.end() <= document.text().length())
            .map(it -> new Place(String.valueOf(it.symbol()), it.start(), it.end()))
            .toList();
  }

  /** What a document shows, in the order of its rules. */
  static List<Kinship> read(EnrichedDocument enriched) {
    KinshipReader reader = new KinshipReader(enriched);
    reader.forms();
    reader.amendments();
    reader.amended();
    Adoption.in(enriched).forEach(reader::adoption);
    reader.own.ifPresent(reader::ofOwn);
    return reader.found;
  }

  static boolean isDraft(String symbol) {
    return symbol.contains("/L.");
  }

  /** What a symbol says by its form alone. */
  private void forms() {
    Stream.concat(places.stream().map(Place::symbol), own.stream())
        .distinct()
        .map(Symbol::new)
        .forEach(symbol -> symbol.suffix().ifPresent(suffix -> form(symbol, suffix)));
  }

  private void form(Symbol symbol, Symbol.Suffix suffix) {
    Kind kind =
        switch (suffix) {
          case REV -> Kind.REVISION;
          case CORR -> Kind.CORRIGENDUM;
          case ADD -> Kind.ADDENDUM;
          case AMEND -> Kind.AMENDMENT;
        };
    found.add(
        new Kinship(symbol.text(), symbol.before().orElseThrow(), kind, "symbol-form", List.of()));
  }

  private void amendments() {
    places.stream()
        .filter(Place::isDraft)
        .forEach(target -> {
          Matcher amends = AMENDS.matcher(before(target, REACH));
          if (amends.find() && !amends.group(1).contains("\n\n")) {
            int from = Math.max(0, target.start() - REACH) + amends.start();
            amenders(target, from)
                .filter(it -> !it.equals(target.symbol()))
                .distinct()
                .forEach(it ->
                    add(it, target.symbol(), Kind.AMENDMENT, "said-to-amend", from, target.end()));
          }
        });
  }

  /** What was adopted as amended names the amendments behind the draft. */
  private void amended() {
    drafts()
        .forEach(draft ->
            drafts()
                .filter(it -> it.start() >= draft.end() && it.start() - draft.end() <= REACH)
                .filter(it -> AMENDED_BY.matcher(text(draft.end(), it.start())).matches())
                .forEach(it ->
                    add(
                        it.symbol(),
                        draft.symbol(),
                        Kind.AMENDMENT,
                        "as-amended-by",
                        draft.start(),
                        it.end())));
  }

  /** The symbols of the amendments to a target: named between, behind or ahead, else its own. */
  private Stream<String> amenders(Place target, int from) {
    List<String> between =
        drafts()
            .filter(it -> it.start() >= from && it.end() <= target.start())
            .map(Place::symbol)
            .toList();
    if (!between.isEmpty()) {
      return between.stream();
    }
    return drafts()
        .filter(it -> isBehind(it, target) || isAhead(it, from))
        .map(Place::symbol)
        .findFirst()
        .or(() -> own.filter(KinshipReader::isDraft))
        .stream();
  }

  private Stream<Place> drafts() {
    return places.stream().filter(Place::isDraft);
  }

  private boolean isBehind(Place place, Place target) {
    return place.start() >= target.end()
        && place.start() - target.end() <= NEAR
        && CONTAINED.matcher(text(target.end(), place.start())).matches();
  }

  private boolean isAhead(Place place, int from) {
    return place.end() <= from
        && from - place.end() <= NEAR
        && APPOSITION.matcher(text(place.end(), from)).matches();
  }

  private void adoption(Adoption adoption) {
    add(
        adoption.draft(),
        adoption.resolution(),
        Kind.ADOPTED_AS,
        "said-to-be-adopted",
        adoption.start(),
        adoption.end());
  }

  private void ofOwn(String symbol) {
    for (Place place : places) {
      if (new Symbol(symbol).isOfSessionOf(new Symbol(place.symbol()))) {
        if (isDraft(symbol)) {
          ofDraft(symbol, place);
        } else if (new Symbol(symbol).isResolution()) {
          ofResolution(symbol, place);
        }
      }
    }
  }

  /** What a draft's own record says became of it. */
  private void ofDraft(String draft, Place place) {
    boolean listed = isListed(place);
    if (new Symbol(place.symbol()).isResolution()) {
      if (listed || BECAME.matcher(before(place, REACH)).find()) {
        add(draft, place.symbol(), Kind.ADOPTED_AS, "own-record", place.start(), place.end());
      }
    } else if (listed && REPORT.matcher(place.symbol()).matches()) {
      add(draft, place.symbol(), Kind.REPORTED_IN, "own-record", place.start(), place.end());
    }
  }

  /** A resolution names its draft, or the report that recommended it, at its head. */
  private void ofResolution(String resolution, Place place) {
    String before = before(place, REACH);
    if (place.isDraft() && !isAddition(place.symbol())) {
      if (OF_DRAFT.matcher(before).find() || isListed(place)) {
        add(place.symbol(), resolution, Kind.ADOPTED_AS, "own-head", place.start(), place.end());
      }
    } else if (ON_REPORT.matcher(before).find()) {
      add(resolution, place.symbol(), Kind.REPORTED_IN, "own-head", place.start(), place.end());
    }
  }

  /** Additional sponsors and corrections come with a draft, and are not what is adopted. */
  private static boolean isAddition(String symbol) {
    return new Symbol(symbol).suffix().filter(it -> it != Symbol.Suffix.REV).isPresent();
  }

  /** Whether its line holds symbols and a label, and no sentence. */
  private boolean isListed(Place place) {
    String text = document.text();
    int line = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
    int end = text.indexOf('\n', place.end());
    StringBuilder rest = new StringBuilder(text.substring(line, end < 0 ? text.length() : end));
    places.reversed().stream()
        .filter(it -> it.start() >= line && it.end() <= line + rest.length())
        .forEach(it -> blank(rest, it.start() - line, it.end() - line));
    return !AGENDA.matcher(rest).lookingAt()
        && LABEL.matcher(MISPRINTED.matcher(rest).replaceAll(" ")).matches();
  }

  private static void blank(StringBuilder line, int start, int end) {
    for (int i = start; i < Math.min(end, line.length()); i++) {
      line.setCharAt(i, ' ');
    }
  }

  private void add(String from, String to, Kind kind, String rule, int start, int end) {
    found.add(new Kinship(from, to, kind, rule, List.of(Evidence.in(document, start, end))));
  }

  private String before(Place place, int characters) {
    return text(Math.max(0, place.start() - characters), place.start());
  }

  private String text(int from, int to) {
    return document.text().substring(from, to);
  }
}
