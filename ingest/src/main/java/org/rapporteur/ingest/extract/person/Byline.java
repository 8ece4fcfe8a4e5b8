package org.rapporteur.ingest.extract.person;

import static java.util.stream.Collectors.toList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * The names in a line that says who wrote a text: "By Jane Roe and John Doe, staff writers". Words
 * that lead to the names, dates, places, occupations and outlets are left out.
 */
public final class Byline {

  private static final int MOST_NAMES = 30;
  private static final int MOST_WORDS_BEFORE = 3;

  /** Shorter words that lead to names may be about anything. */
  private static final int SHORTEST_LABEL = "Autor".length();

  private static final int LONGEST_LABEL = 30;

  private static final String OPENINGS = alternatives("byline-openings.txt");
  private static final String WORDS = alternatives("byline-words.txt");

  /** Words before a name: "Posted by", "Ein Artikel von", "Auteur:". */
  private static final Pattern LEAD =
      Pattern.compile(
          "[-–—|•·~]*\\s*(?:(?:(?:"
              + OPENINGS
              + ")(?:\\s+|:\\s*)){0,"
              + MOST_WORDS_BEFORE
              + "}(?:"
              + WORDS
              + ")(?:\\s*[:|●：]\\s*|\\s+)|B[yY](?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What the author did, in an element that is known to name authors: "Interview: Jane Roe". */
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:" + OPENINGS + "):\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What nothing but an author's name follows, be it that of an account. */
  private static final Pattern POSTED =
      Pattern.compile(
          "(?:(?:posted|submitted|written|published|erstellt|eingestellt|geschrieben|gespeichert"
              + "|verfasst|publié|posté|écrit|publicado|escrito|scritto)"
              + "(?: in [^\n]{1,60}?)?\\s+(?:by|von|par|por|da)"
              + "|autor(?:in)?:|author:|auteur:)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SEPARATOR = Pattern.compile("[|•·]");
  private static final int MOST_COLUMNS = 4;

  /** A byline in running words: "on 3 March by Jane Roe". */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:^|\\s)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Di|[Dd]oor|Автор:?|文●|(?:Redaktion|Autor(?:in)?|Text|Author):)"
              + " ?(?=[\\p{Lu}\\p{Lo}])");

  /** Words that lead to Chinese names, which spaces part. */
  private static final Pattern CHINESE = Pattern.compile("(?:记者|责编|责任编辑)[ :：]*$");

  /** Where a correspondent is: ニューヨーク＝. */
  private static final Pattern SEAT = Pattern.compile("^[\\p{IsHan}\\p{IsKatakana}ー・]{2,12}[＝=]");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[（][^)\\]）]*+[)\\]）]?");

  /** Who made the pictures has the sign of a right behind the name then, and that is in no name. */
  private static final Pattern PICTURED =
      Pattern.compile(
          "\\s*\\((?:fotos?|photos?|photographs|bilder|illustration(?:en|s)?|grafik(?:en)?|video)\\)",
          Pattern.CASE_INSENSITIVE);

  private static final String WEEKDAYS =
      "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?"
          + "|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
          + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
          + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[.,]?";

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\s+(?:am|[Oo]n|um|at|le|in|el|il|den|[Vv]om|erstellt|Erstellt|·|//?|"
              + WEEKDAYS
              + "))+\\s*$|\\s+(?:기자|記者|记者|著|監?訳|文)$"
              + "|\\s+(?:[Ff]or|[Ff]ür) .*$|\\s+(?:schreibt|writes|reports?|reporting|under)\\b.*$"
              + "|\\s+(?:um|à|at|alle) \\d.*$|\\s+@\\w+$|\\s+(?:avec|mit|con) \\p{Lu}{3,5}$|(?<=\\p{Ll})/\\p{Lu}[\\p{Lu}-]+$"
              + "|\\s+(?:Fotos?|Photos?|Photographs?|Photography|Illustrations?|Illustrationen)"
              + "\\s+(?:by|von|par|por|di)\\s.*$");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,|，|、|;|\\n|\\||&|\\s/\\s|\\s(?:and|AND|And|und|et|y|e|og|och|en|и|with|im Gespräch"
              + " mit|entretien avec)\\s)\\s*");

  private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}]+");

  private static final List<String> ENDS = List.of(" - ", " – ", " — ", " | ", " • ", " · ", "•");

  private Byline() {}

  /**
   * The names in a text that is known to be a byline.
   *
   * @param byline may have several lines; where one of them leads to a name, the others do not
   *     count
   */
  public static List<String> names(String byline) {
    if (byline.contains("://")) {
      return List.of();
    }
    int lead = lead(byline);
    if (lead >= 0) {
      int end = byline.indexOf('\n', lead);
      String line = byline.substring(lead, end < 0 ? byline.length() : end).strip();
      if (CHINESE.matcher(byline.substring(0, lead)).find()) {
        return Datelines.split(line);
      }
      List<String> led = inLine(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
      if (!led.isEmpty()) {
        return withoutHouses(led);
      }
    }
    Set<String> names = new LinkedHashSet<>();
    byline.lines().forEach(line -> names.addAll(inLine(line)));
    return withoutHouses(withoutRoles(List.copyOf(names)));
  }

  /** Without newsrooms where there are persons too. */
  public static List<String> withoutHouses(List<String> names) {
    boolean persons = names.stream().anyMatch(PersonNames::isPerson);
    return persons ? names.stream().filter(name -> !PersonNames.isNewsroom(name)).toList() : names;
  }

  /** Where the words begin to which a line leads, or -1. */
  private static int lead(String byline) {
    Matcher lead = LEAD.matcher(byline);
    int start = 0;
    while (start >= 0 && start < byline.length()) {
      lead.region(start, byline.length());
      if (lead.lookingAt()) {
        return lead.end();
      }
      int end = byline.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
    }
    return -1;
  }

  private static List<String> inLine(String line) {
    Set<String> names = new LinkedHashSet<>();
    boolean bracketed = line.startsWith("[") && line.endsWith("]");
    String bare = bracketed ? line.substring(1, line.length() - 1) : line;
    String written = PICTURED.matcher(bare).replaceAll("©");
    String plain = ROLE.matcher(ASIDE.matcher(written).replaceAll(" ").strip()).replaceFirst("");
    for (String part : BETWEEN.split(unled(head(SEAT.matcher(plain).replaceFirst(""))))) {
      String untailed = TAIL.matcher(unled(part.strip())).replaceFirst("").strip();
      String name = withoutPlace(PersonNames.withoutOccupation(untailed));
      if (PersonNames.isName(name) && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    return withoutRoles(List.copyOf(names));
  }

  /** The person alone of "Jane Roe in Brussels", "Jane Roe in Politics". */
  private static String withoutPlace(String name) {
    int in = name.indexOf(" in ");
    return in > 0 && PersonNames.isPerson(name.substring(0, in)) ? name.substring(0, in) : name;
  }

  /** The names in a line that has the look of a byline, or none. */
  public static List<String> printed(String line) {
    Matcher posted = POSTED.matcher(line);
    if (posted.lookingAt()) {
      return names(line.substring(posted.end()));
    }
    WrittenDate date = WrittenDate.first(line);
    if (LEAD.matcher(line).lookingAt()) {
      return date == null ? persons(names(line)) : names(line);
    }
    Matcher by = PRINTED.matcher(line);
    if (date == null ? by.lookingAt() : by.find()) {
      return persons(names(line.substring(by.end())));
    }
    return date == null ? List.of() : besideDate(line);
  }

  /** The name in "Jane Roe | 3 March 2014". */
  private static List<String> besideDate(String line) {
    if (SEPARATOR.split(line, MOST_COLUMNS + 1).length > MOST_COLUMNS) {
      return List.of();
    }
    return SEPARATOR
        .splitAsStream(line)
        .map(String::strip)
        .filter(part -> PersonNames.isName(part) && PersonNames.isPerson(part))
        .filter(part -> part.indexOf(',') < 0 && part.indexOf('&') < 0)
        .limit(1)
        .toList();
  }

  /** Whether the text has a line that begins with words which lead to a name. */
  public static boolean isLed(String text) {
    return lead(text) >= 0;
  }

  /** Whether a line says that the name of an author follows: "Author", "Von:". */
  public static boolean isLabel(String line) {
    boolean unmistakable = line.length() >= SHORTEST_LABEL || line.endsWith(":");
    return line.length() <= LONGEST_LABEL && unmistakable && LEAD.matcher(line + " ").matches();
  }

  /** Whether a line is a byline and nothing else. */
  public static boolean isByline(String line) {
    return LEAD.matcher(line).lookingAt() && names(line).stream().anyMatch(Byline::startsHigh);
  }

  private static boolean startsHigh(String name) {
    return !Character.isLowerCase(name.charAt(0)) && PersonNames.words(name) <= 4;
  }

  private static List<String> persons(List<String> names) {
    return names.stream().anyMatch(PersonNames::isPerson) ? names : List.of();
  }

  /** Without what stands beside persons and says what they are, or where. */
  private static List<String> withoutRoles(List<String> names) {
    boolean persons = names.size() > 1 && names.stream().anyMatch(PersonNames::isPerson);
    boolean low = persons && !PersonNames.isInCapitals(names.getFirst());
    return persons
        ? names.stream()
            .filter(name -> !isRole(name) && !(low && PersonNames.isInCapitals(name)))
            .toList()
        : names;
  }

  private static boolean isRole(String name) {
    return !startsHigh(name) || PersonNames.isOccupation(name);
  }

  private static String unled(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() ? text.substring(lead.end()) : text;
  }

  /** What stands before a date or a dash, where bylines end; a section may stand before both. */
  private static String head(String text) {
    WrittenDate date = WrittenDate.first(text);
    String undated = date == null ? text : text.substring(0, date.start());
    String head = upToMark(undated);
    if (head.strip().contains(" ")) {
      return head.strip();
    }
    String rest = NO_LETTERS.matcher(undated.substring(head.length())).replaceFirst("");
    String first = firstName(rest);
    boolean section = PersonNames.isName(first) && PersonNames.isPerson(first);
    return (section ? upToMark(rest) : head).strip();
  }

  private static String firstName(String text) {
    return BETWEEN.split(unled(upToMark(text)), 2)[0].strip();
  }

  private static String upToMark(String text) {
    int end = text.length();
    for (String mark : ENDS) {
      int at = text.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return text.substring(0, end);
  }

  /** Those that begin alike stand together, so that most are passed over at once. */
  private static String alternatives(String list) {
    Map<String, List<String>> byLetter =
        WordList.read(list).stream()
            .collect(Collectors.groupingBy(words -> words.substring(0, 1), TreeMap::new, toList()));
    return byLetter.entrySet().stream()
        .map(group -> Pattern.quote(group.getKey()) + rests(group.getValue()))
        .collect(Collectors.joining("|"));
  }

  private static String rests(List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(word.substring(1)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
