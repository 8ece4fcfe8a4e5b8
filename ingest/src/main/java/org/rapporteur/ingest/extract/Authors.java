package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote a page: what it declares, else what its byline says. */
final class Authors {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BYLINE = 160;
  private static final int MOST = 30;

  private static final List<String> META_NAMES =
      List.of(
          "author",
          "article:author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.name",
          "parsely-author",
          "sailthru.author",
          "article:author_name",
          "citation_author",
          "author_name",
          "og:author",
          "twitter:data1",
          "cxenseparse:author",
          "byline");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:written |posted |story |article )?by|von|par|por|di|da|door|av|af|autor(?:in)?|"
              + "author|text|from|words by|автор|기자)\\s*[:|]?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|\\||/|&|\\s(?:and|und|et|y|e|og|och|en|и)\\s)\\s*");

  private static final Set<String> NO_NAMES =
      Set.of("admin", "author", "editor", "staff", "redaktion", "unknown", "null", "undefined");

  private final Survey survey;
  private final MainText main;

  Authors(Survey survey, MainText main) {
    this.survey = survey;
    this.main = main;
  }

  List<String> find(StructuredData data, Declarations declarations) {
    Set<String> names = new LinkedHashSet<>();
    data.authors().forEach(author -> add(names, author));
    for (String name : META_NAMES) {
      String value = declarations.first(name);
      if (names.isEmpty() && value != null) {
        add(names, value);
      }
    }
    if (names.isEmpty()) {
      addBylines(names);
    }
    return List.copyOf(names);
  }

  private void addBylines(Set<String> names) {
    for (int index : survey.bylines) {
      Element element = survey.element(index);
      boolean candidate = names.isEmpty() && !main.isForeign(index);
      String text = candidate ? Texts.line(element.text()) : "";
      if (!text.isEmpty() && text.length() <= LONGEST_BYLINE) {
        add(names, text);
      }
    }
  }

  private static void add(Set<String> names, String text) {
    String rest = LEAD.matcher(text).replaceFirst("");
    for (String part : BETWEEN.split(rest)) {
      String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
      if (isName(name) && names.size() < MOST) {
        names.add(name);
      }
    }
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && !name.contains("://")
        && !name.contains("@")
        && name.codePoints().anyMatch(Character::isLetter)
        && WrittenDate.first(name) == null
        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The names in a text that is known to be a byline. */
  static List<String> in(String byline) {
    Set<String> names = new LinkedHashSet<>();
    add(names, Texts.line(byline));
    return new ArrayList<>(names);
  }
}
