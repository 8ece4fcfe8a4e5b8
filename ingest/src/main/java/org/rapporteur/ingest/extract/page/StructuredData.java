package org.rapporteur.ingest.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The page's own description of its article in schema.org's terms, from JSON-LD. Where a page
 * describes several things, the article is the first that is typed as one, unless it has another
 * address than the page and a further one has the page's; a page or a video is taken where there is
 * none.
 *
 * @see <a href="https://schema.org/Article">schema.org/Article</a>
 */
public final class StructuredData {

  private static final int LARGEST_SCRIPT = 2_000_000;
  private static final int MOST_NODES = 5_000;

  /** Properties that tell when something was published, the best first. */
  private static final List<String> DATES = List.of("datePublished", "dateCreated", "uploadDate");

  private static final Pattern SAME = Pattern.compile("^https?://(?:www\\.)?|/?(?:#.*+)?$");

  private static final int MOST_AUTHORS = 50;
  private static final int MOST_LOOK_UPS = 200;

  /** Types whose dates and authors are those of other things. */
  private static final Set<String> OTHERS =
      Set.of("itemlist", "breadcrumblist", "listitem", "comment", "review", "imageobject");

  private static final JsonMapper TOLERANT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** A page that describes nothing. */
  static final StructuredData NONE = new StructuredData(MissingNode.getInstance(), List.of());

  private final JsonNode article;
  private final List<JsonNode> things;

  private StructuredData(JsonNode article, List<JsonNode> things) {
    this.article = article;
    this.things = things;
  }

  /**
   * Reads what scripts describe.
   *
   * @param addresses of the page
   */
  public static StructuredData of(List<Element> scripts, List<String> addresses) {
    List<JsonNode> things = new ArrayList<>();
    for (Element script : scripts) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        gather(parse(script.data()), things);
      }
    }
    return things.isEmpty() ? NONE : new StructuredData(article(things, addresses), things);
  }

  /** The lower-case type of the article, such as {@code newsarticle}; empty where unknown. */
  public String type() {
    return type(article);
  }

  public @Nullable String headline() {
    return isArticle(article) ? text(article.path("headline")) : null;
  }

  public @Nullable String articleBody() {
    return text(article.path("articleBody"));
  }

  /** The article's text as written, with its lines; empty where it is not declared. */
  String articleText() {
    JsonNode body = article.path("articleBody");
    return body.isString() ? body.stringValue() : "";
  }

  /** As written; of the article, or else of the first thing that has it, as page and video do. */
  public @Nullable String datePublished() {
    for (String property : DATES) {
      String own = value(article.path(property));
      String date = own == null ? first(property) : own;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String first(String property) {
    for (JsonNode thing : things) {
      if (thing.has(property)) {
        return value(thing.path(property));
      }
    }
    return null;
  }

  /** A plain value, the first of several, or one with its type beside it. */
  private static @Nullable String value(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    return text(one.isObject() ? one.path("@value") : one);
  }

  /** As written. */
  @Nullable String dateModified() {
    return text(article.path("dateModified"));
  }

  public @Nullable String language() {
    return text(article.path("inLanguage"));
  }

  public @Nullable String publisher() {
    return name(article.path("publisher"));
  }

  /** The names of the authors, or of all creators if they are among them, without organisations. */
  public List<String> authors() {
    return authors(false);
  }

  /** The names of the organisations among them. */
  public List<String> organizations() {
    return authors(true);
  }

  private List<String> authors(boolean organizations) {
    List<String> authors = names(article.path("author"), organizations);
    List<String> creators = names(article.path("creator"), organizations);
    return creators.containsAll(authors) ? creators : authors;
  }

  private List<String> names(JsonNode author, boolean organizations) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : author.isArray() ? author : List.of(author)) {
      if (names.size() == MOST_AUTHORS) {
        return names;
      }
      String name = type(each).endsWith("organization") == organizations ? name(each) : null;
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable String name(JsonNode node) {
    if (node.isString()) {
      return text(node);
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : name(node.get(0));
    }
    String name = node.has("name") ? name(node.path("name")) : fullName(node);
    return name == null ? referredName(text(node.path("@id"))) : name;
  }

  /** Of a person whose names are told apart. */
  private static @Nullable String fullName(JsonNode person) {
    String given = text(person.path("givenName"));
    String family = text(person.path("familyName"));
    return given == null || family == null ? null : given + " " + family;
  }

  /** The name of the thing that is described elsewhere under the identifier. */
  private @Nullable String referredName(@Nullable String id) {
    if (id == null) {
      return null;
    }
    for (JsonNode thing : things.subList(0, Math.min(MOST_LOOK_UPS, things.size()))) {
      if (id.equals(text(thing.path("@id"))) && thing.has("name")) {
        return text(thing.path("name"));
      }
    }
    return null;
  }

  private static JsonNode parse(String script) {
    int start = firstBrace(script);
    if (start < 0 || script.length() > LARGEST_SCRIPT) {
      return MissingNode.getInstance();
    }
    try {
      return TOLERANT.readTree(script.substring(start));
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  private static int firstBrace(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf('[');
    return array >= 0 && array < object ? array : object;
  }

  /** All objects of the tree, outer before inner; it is walked without recursion. */
  private static void gather(JsonNode root, List<JsonNode> things) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && things.size() < MOST_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && !OTHERS.contains(type(node))) {
        things.add(node);
      }
      if (!OTHERS.contains(type(node))) {
        node.values().stream().filter(JsonNode::isContainer).forEach(open::addLast);
      }
    }
  }

  private static JsonNode article(List<JsonNode> things, List<String> addresses) {
    List<JsonNode> articles = things.stream().filter(StructuredData::isArticle).toList();
    if (!articles.isEmpty()) {
      JsonNode first = articles.getFirst();
      return addresses(first).isEmpty()
          ? first
          : articles.stream().filter(each -> isAt(each, addresses)).findFirst().orElse(first);
    }
    for (JsonNode thing : things) {
      if (thing.has("datePublished")) {
        return thing;
      }
    }
    return MissingNode.getInstance();
  }

  /** Whether the article says to be what the page at one of the addresses is about. */
  private static boolean isAt(JsonNode article, List<String> addresses) {
    List<String> said = addresses(article);
    return addresses.stream().map(StructuredData::plain).anyMatch(said::contains);
  }

  private static List<String> addresses(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    return Stream.of(article.path("url"), page, page.path("@id"), page.path("url"))
        .filter(JsonNode::isString)
        .map(node -> plain(node.stringValue()))
        .toList();
  }

  /** Without what does not tell two pages apart. */
  private static String plain(String address) {
    return SAME.matcher(address.strip()).replaceAll("");
  }

  private static boolean isArticle(JsonNode node) {
    String type = type(node);
    return type.endsWith("article")
        || type.endsWith("posting")
        || type.equals("report")
        || type.equals("pressrelease");
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = text(type.isArray() ? type.path(0) : type);
    return name == null ? "" : name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(JsonNode node) {
    String text = node.isString() ? Texts.line(node.stringValue()) : "";
    return text.isEmpty() ? null : text;
  }
}
