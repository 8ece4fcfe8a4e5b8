package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote a page: what it declares, else what its byline says. */
final class Authors {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BYLINE = 160;
  private static final int MOST_BYLINES = 300;
  private static final int MOST = 30;
  private static final int MOST_WORDS = 6;

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

  /** Words before a name: "Posted by", "Ein Artikel von", "Auteur:". */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:(?:posted|published|written|submitted|created|story|article|words|interview|an?|"
              + "erstellt|eingestellt|veröffentlicht|geschrieben|gepostet|artikel|ein|eine|beitrag|"
              + "analyse|kommentar|pressemitteilung|publié|posté|écrit|publicado|escrito|scritto)"
              + "(?:\\s+|:\\s*)){0,3}"
              + "(?:by|von|vom|par|por|di|da|door|av|af|autor(?:in|en)?|author|auteur|autore|"
              + "text|from|автор|文|取材・文|記者|über)(?:\\s*[:|●：]\\s*|\\s+)|B[yY](?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A byline in running words: "on 3 March by Jane Roe". */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:^|\\s)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Di|[Dd]oor|Автор:?|文●) ?(?=[\\p{Lu}\\p{Lo}])");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\s+(?:am|on|um|at|le|in|el|il|den|vom|·))+\\s*$|\\s+(?:기자|記者|记者)$|\\s*[(\\[].*$");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|\\||/|&|\\s(?:and|und|et|y|e|og|och|en|и)\\s)\\s*");

  private static final Set<String> NO_NAMES =
      Set.of(
          "by",
          "von",
          "posted",
          "posted on",
          "published",
          "published by",
          "veröffentlicht",
          "veröffentlicht am",
          "autor",
          "autoren",
          "datum",
          "quelle",
          "admin",
          "author",
          "editor",
          "staff",
          "redaktion",
          "unknown",
          "null",
          "undefined");

  private final Survey survey;
  private final Surroundings surroundings;

  Authors(Survey survey, Surroundings surroundings) {
    this.survey = survey;
    this.surroundings = surroundings;
  }

  List<String> find(StructuredData data, Declarations declarations, @Nullable String publisher) {
    Set<String> declared = new LinkedHashSet<>();
    data.authors().stream()
        .filter(author -> !author.equalsIgnoreCase(publisher))
        .forEach(author -> add(declared, author));
    for (String name : META_NAMES) {
      String value = declarations.first(name);
      if (declared.isEmpty() && value != null) {
        add(declared, value);
      }
    }
    Set<String> printed = printed();
    boolean contradicted = !printed.isEmpty() && printed.stream().noneMatch(declared::contains);
    if (declared.isEmpty() || (contradicted && declared.stream().allMatch(Authors::isHouse))) {
      declared.clear();
      declared.addAll(printed);
    }
    if (declared.isEmpty()) {
      data.organizations().forEach(author -> add(declared, author));
    }
    return List.copyOf(declared);
  }

  /** Whether a name is rather that of a newsroom or an account than of a person. */
  private static boolean isHouse(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean account = lower.chars().allMatch(c -> c > ' ' && c < 128);
    return account || HOUSES.stream().anyMatch(lower::contains);
  }

  private static final Set<String> HOUSES =
      Set.of(
          "staff",
          "redaktion",
          "editor",
          "team",
          "news",
          "admin",
          "nast",
          "agenc",
          "press",
          "media",
          "desk",
          "online");

  private Set<String> printed() {
    Set<String> names = new LinkedHashSet<>();
    addBylines(names);
    if (names.isEmpty()) {
      addPrinted(names);
    }
    return names;
  }

  /** The names in the first byline around the text that has any, and in those right beside it. */
  private void addBylines(Set<String> names) {
    int found = -1;
    for (int i = 0; i < Math.min(MOST_BYLINES, survey.bylines.size()); i++) {
      int index = survey.bylines.get(i);
      boolean beside = found < 0 || isBeside(index, found);
      if (beside && isInnermost(i) && surroundings.isAround(index)) {
        String text = Texts.line(survey.element(index).text());
        if (!text.isEmpty() && text.length() <= LONGEST_BYLINE) {
          add(names, text);
          found = names.isEmpty() ? -1 : index;
        }
      }
    }
  }

  /** Whether no byline is below; in document order it would be the next. */
  private boolean isInnermost(int position) {
    int next = position + 1;
    int index = survey.bylines.get(position);
    return next >= survey.bylines.size() || !survey.within(survey.bylines.get(next), index);
  }

  /** A line near the title that begins with "By", or has it beside a date. */
  private void addPrinted(Set<String> names) {
    for (Block block : surroundings.lines()) {
      String text = names.isEmpty() ? survey.text(block) : "";
      Matcher by = PRINTED.matcher(text);
      if (text.length() <= LONGEST_BYLINE && by.find()) {
        if (by.start() == 0 || WrittenDate.first(text) != null) {
          add(names, text.substring(by.end()));
        }
      }
    }
  }

  private boolean isBeside(int index, int found) {
    boolean alike = survey.element(index).className().equals(survey.element(found).className());
    return alike && survey.firstBlock(index) <= survey.endBlock(found) + 1;
  }

  private static void add(Set<String> names, String text) {
    if (text.contains("://")) {
      return;
    }
    for (String part : BETWEEN.split(unled(head(text)))) {
      String name = TAIL.matcher(unled(part.strip())).replaceFirst("").strip();
      if (isName(name) && names.size() < MOST) {
        names.add(name);
      }
    }
  }

  private static String unled(String text) {
    return LEAD.matcher(text).replaceFirst("");
  }

  /** What stands before a date or a dash, where bylines end. */
  private static String head(String text) {
    WrittenDate date = WrittenDate.first(text);
    String undated = date == null ? text : text.substring(0, date.start());
    int end = undated.length();
    for (String mark : List.of(" - ", " – ", " — ", " | ", " • ", " · ", "•")) {
      int at = undated.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return undated.substring(0, end).strip();
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.split(" ", MOST_WORDS + 2).length <= MOST_WORDS
        && !name.endsWith(". ")
        && ":©".indexOf(name.charAt(name.length() - 1)) < 0
        && name.length() <= LONGEST_NAME
        && !name.contains("://")
        && !name.contains("@")
        && name.codePoints().anyMatch(Character::isLetter)
        && !Character.isDigit(name.charAt(0))
        && WrittenDate.first(name) == null
        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a line is a byline and nothing else. */
  static boolean isByline(String line) {
    return LEAD.matcher(line).find() && in(line).stream().anyMatch(name -> startsHigh(name));
  }

  private static boolean startsHigh(String name) {
    return !Character.isLowerCase(name.charAt(0)) && name.split(" ").length <= 4;
  }

  /** The names in a text that is known to be a byline. */
  static List<String> in(String byline) {
    Set<String> names = new LinkedHashSet<>();
    add(names, Texts.line(byline));
    return new ArrayList<>(names);
  }
}
