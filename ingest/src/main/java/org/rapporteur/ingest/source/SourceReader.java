package org.rapporteur.ingest.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.document.DocumentKind;

/** Reads sources and notes every mistake with its line. */
final class SourceReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "kind",
          "home",
          "discover",
          "selectors",
          "include",
          "exclude",
          "interval",
          "rate",
          "private",
          "language",
          "publisher",
          "untried");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
  private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);
  private static final double HIGHEST_RATE = 1000;

  private final List<SourceProblem> problems;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> places = new HashMap<>();

  SourceReader(List<SourceProblem> problems) {
    this.problems = problems;
  }

  List<Source> read(YamlNode root) {
    Fields top = new Fields(root, problems);
    top.knows(Set.of("sources"), "the file");
    List<YamlNode> items = top.required("sources").map(top::items).orElse(List.of());
    return items.stream().map(this::source).filter(Objects::nonNull).collect(Collectors.toList());
  }

  private @Nullable Source source(YamlNode node) {
    Fields fields = new Fields(node, problems);
    if (!fields.isMapping("a source")) {
      return null;
    }
    fields.knows(KEYS, "a source");
    String id = fields.required("id").map(fields::text).orElse("");
    checkId(id, fields);
    String home = fields.address("home");
    List<Discovery> discover = discover(fields, id);
    if (!fields.has("home") && fields.isEmptyOrMissing("discover")) {
      fields.problem("source '" + id + "' needs 'discover' or 'home'");
    }
    if (discover.isEmpty() && home != null) {
      checkPlace(home, id, message -> fields.problem("home", message));
    }
    if (home != null) {
      checkHost(home, fields, message -> fields.problem("home", message));
    }
    String name = fields.text("name");
    return new Source(
        id,
        name == null ? id : name,
        kind(fields),
        home,
        discover,
        selectors(fields),
        patterns(fields, "include"),
        patterns(fields, "exclude"),
        fields.duration("interval", Source.DEFAULT_INTERVAL, SHORTEST_INTERVAL),
        fields.number("rate", Source.DEFAULT_RATE, HIGHEST_RATE),
        fields.flag("private"),
        language(fields),
        fields.text("publisher"),
        fields.flag("untried"));
  }

  /** Without leave, a visit there would be refused. */
  private static void checkHost(String url, Fields source, Consumer<String> problem) {
    if (PrivateHosts.has(url) && !source.isTrue("private")) {
      problem.accept(Links.host(url) + " needs 'private: true'");
    }
  }

  private void checkId(String id, Fields fields) {
    if (id.isEmpty()) {
      return;
    }
    if (!ID.matcher(id).matches()) {
      fields.problem("id", "an id has small letters, digits and hyphens only: '" + id + "'");
    } else if (!ids.add(id)) {
      fields.problem("id", "another source has the id '" + id + "' already");
    }
  }

  private @Nullable DocumentKind kind(Fields fields) {
    String kind = fields.text("kind");
    if (kind == null) {
      return null;
    }
    for (DocumentKind known : DocumentKind.values()) {
      if (known.json().equals(kind)) {
        return known;
      }
    }
    String all =
        Arrays.stream(DocumentKind.values())
            .map(DocumentKind::json)
            .collect(Collectors.joining(", "));
    fields.problem("kind", "'" + kind + "' is no kind; there are " + all);
    return null;
  }

  private @Nullable String language(Fields fields) {
    String language = fields.text("language");
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      fields.problem("language", "'" + language + "' is no language tag such as en or zh-Hant");
    }
    return language == null ? null : Locale.forLanguageTag(language).toLanguageTag();
  }

  private Selectors selectors(Fields fields) {
    return fields
        .child("selectors")
        .map(child -> {
          child.knows(Set.of("title", "body", "date", "author"), "'selectors'");
          return new Selectors(
              child.selector("title"),
              child.selector("body"),
              child.selector("date"),
              child.selector("author"));
        })
        .orElse(Selectors.NONE);
  }

  private List<AddressPattern> patterns(Fields fields, String key) {
    return fields.texts(key).stream().map(AddressPattern::new).toList();
  }

  private List<Discovery> discover(Fields fields, String id) {
    List<Discovery> found = new ArrayList<>();
    for (Fields place : fields.children("discover")) {
      Discovery discovery = DiscoveryReader.read(place);
      if (discovery != null) {
        found.add(discovery);
        checkPlace(discovery.url(), id, place::problem);
        checkHost(discovery.url(), fields, place::problem);
      }
    }
    return found;
  }

  /** A place is visited for one source; another's would find nothing there. */
  private void checkPlace(String url, String id, Consumer<String> problem) {
    String other = places.putIfAbsent(CanonicalUrl.of(url).orElse(url), id);
    if (other != null) {
      problem.accept("source '" + other + "' has " + url + " already");
    }
  }
}
