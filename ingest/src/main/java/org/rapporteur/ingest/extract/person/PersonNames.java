package org.rapporteur.ingest.extract.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.date.WrittenDate;
import org.rapporteur.ingest.extract.word.Letters;
import org.rapporteur.ingest.extract.word.WordList;
import org.rapporteur.ingest.extract.word.WordPatterns;

/** Tells names of persons from those of newsrooms, and both from what is no name at all. */
public final class PersonNames {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_OF_PERSON = 5;

  private static final Set<String> NO_NAMES = Set.copyOf(WordList.read("no-names.txt"));
  private static final WordPatterns HOUSES = WordPatterns.read("house-names.txt");
  private static final WordPatterns OCCUPATIONS = WordPatterns.read("occupations.txt");

  /** Words of names that are written low. */
  private static final Set<String> PARTICLES =
      Set.of(
          "a", "abu", "af", "al", "av", "bin", "da", "de", "degli", "del", "della", "den", "der",
          "di", "do", "dos", "du", "e", "el", "ibn", "la", "le", "los", "ten", "ter", "van", "vom",
          "von", "y", "zu", "zum", "zur", "ö", "í");

  /** What is never in a name: an hour or a length, an address. */
  private static final Pattern NO_WORDS = Pattern.compile("\\d:\\d| www\\.");

  /** Agencies are known by their letters. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,5}");

  private PersonNames() {}

  /** Whether the text may be the name of an author, be it a person, an account or a newsroom. */
  static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.split(" ", MOST_WORDS + 2).length <= MOST_WORDS
        && ":©»".indexOf(name.charAt(name.length() - 1)) < 0
        && "©>›»#".indexOf(name.charAt(0)) < 0
        && !name.contains(": ")
        && !name.contains("://")
        && !name.contains("@")
        && !NO_WORDS.matcher(name).find()
        && name.codePoints().anyMatch(Character::isLetter)
        && !Character.isDigit(name.charAt(0))
        && WrittenDate.first(name) == null
        && !startsLow(name)
        && !isOnlyOccupation(name)
        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether it is of several words, of which the first is low and no particle: no name, then. */
  private static boolean startsLow(String name) {
    int end = name.indexOf(' ');
    return end > 0
        && Character.isLowerCase(name.charAt(0))
        && !PARTICLES.contains(name.substring(0, end));
  }

  /** How many words the name has, particles aside. */
  static long words(String name) {
    return Arrays.stream(name.split(" ")).filter(word -> !PARTICLES.contains(word)).count();
  }

  /** Whether a name is rather that of a newsroom or an account than of a person. */
  public static boolean isHouse(String name) {
    boolean account = name.chars().allMatch(c -> c > ' ' && c < 128);
    return account || isNewsroom(name);
  }

  /** Whether a name has parts of those of newsrooms, agencies and companies. */
  public static boolean isNewsroom(String name) {
    return HOUSES.matchAny(name) || ACRONYM.matcher(name).matches();
  }

  /** Whether it looks like the full name of a person: words in capitals, particles aside. */
  public static boolean isPerson(String name) {
    String[] words = name.split(" ", MOST_WORDS_OF_PERSON + 1);
    if (words.length > MOST_WORDS_OF_PERSON || isHouse(name) || isOccupation(name)) {
      return false;
    }
    boolean eastAsian = Letters.isEastAsian(name.charAt(0));
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return eastAsian || (words.length > 1 && Character.isLetter(name.charAt(0)));
  }

  /** Whether it is several words without small letters, as a place beside other names is. */
  static boolean isInCapitals(String name) {
    return name.indexOf(' ') > 0
        && name.codePoints().anyMatch(Character::isUpperCase)
        && name.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The name of a person without what they are, where that stands before it. */
  static String withoutOccupation(String name) {
    int end = name.indexOf(' ');
    String rest = end < 0 ? "" : name.substring(end + 1);
    boolean occupied = !rest.isEmpty() && isOccupation(name.substring(0, end));
    return occupied && isPerson(rest) ? rest : name;
  }

  /** Whether each of several words says what somebody is: "Staff Writer". */
  private static boolean isOnlyOccupation(String name) {
    String[] words = name.split(" ");
    return words.length > 1
        && isOccupation(name)
        && Arrays.stream(words).allMatch(word -> isOccupation(word) || isNewsroom(word));
  }

  /** Whether it says what somebody is rather than who. */
  static boolean isOccupation(String text) {
    return OCCUPATIONS.matchAny(text);
  }
}
