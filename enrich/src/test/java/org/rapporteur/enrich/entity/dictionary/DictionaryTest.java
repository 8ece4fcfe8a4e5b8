package org.rapporteur.enrich.entity.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.enrich.entity.word.Folding;

class DictionaryTest {

  private static final Dictionary DICTIONARY = Dictionary.load();
  private static final int LEAST_NAMES = 2500;

  @Test
  void hasTheMemberStatesOfTheUnitedNations() {
    Set<String> members =
        DictionaryFile.rows("states.tsv").stream()
            .filter(row -> row.getLast().equals("members"))
            .map(List::getFirst)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected =
        Region.getInstance("UN").getContainedRegions(RegionType.TERRITORY).stream()
            .map(territory -> Locale.of("", territory.toString()).getISO3Country())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(members).isEqualTo(expected).hasSize(193);
  }

  @Test
  void holdsTwoThousandFiveHundredNamesInItsFiles() {
    assertThat(DICTIONARY.names()).isGreaterThan(LEAST_NAMES);
    long written =
        Stream.of("un-bodies", "igos", "groups", "ngos", "organizations", "persons")
                .map(file -> DictionaryFile.rows(file + ".tsv"))
                .flatMap(Collection::stream)
                .mapToLong(row -> 1 + DictionaryFile.names(row.get(2)).size())
                .sum()
            + DictionaryFile.rows("treaties.tsv").stream()
                .mapToLong(row -> 1 + DictionaryFile.names(row.get(3)).size())
                .sum()
            + DictionaryFile.rows("states.tsv").stream()
                .mapToLong(row ->
                    1
                        + DictionaryFile.names(row.get(2)).size()
                        + DictionaryFile.names(row.get(3)).size()
                        + DictionaryFile.names(row.get(4)).size())
                .sum();
    assertThat(written).isGreaterThan(LEAST_NAMES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states",
        "un-bodies",
        "igos",
        "groups",
        "ngos",
        "organizations",
        "persons",
        "treaties"
      })
  void everyRowHasItsSource(String file) {
    Set<String> sources =
        DictionaryFile.rows("sources.tsv").stream().map(List::getFirst).collect(Collectors.toSet());
    assertThat(DictionaryFile.rows(file + ".tsv"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(sources).as(row.getFirst()).contains(row.getLast()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states",
        "un-bodies",
        "igos",
        "groups",
        "ngos",
        "organizations",
        "persons",
        "treaties"
      })
  void idsAreUniqueAndAscii(String file) {
    List<String> ids = DictionaryFile.rows(file + ".tsv").stream().map(List::getFirst).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]{3}|[a-z0-9-]+"));
  }

  @Test
  void personsIdsAreTheSlugsOfTheirNames() {
    assertThat(DictionaryFile.rows("persons.tsv"))
        .allSatisfy(row -> {
          List<String> names = new ArrayList<>(DictionaryFile.names(row.get(2)));
          names.add(row.get(1));
          assertThat(names.stream().map(Slug::of)).contains(row.getFirst());
        });
  }

  @Test
  void treatiesHaveTheirDay() {
    assertThat(DictionaryFile.rows("treaties.tsv"))
        .allSatisfy(row -> assertThat(LocalDate.parse(row.get(2))).isNotNull());
  }

  /** Two entities may share a name only where its mark says that the context decides. */
  @Test
  void noNameIsClaimedTwiceWithoutContext() {
    Map<String, Set<String>> claims = new HashMap<>();
    DICTIONARY
        .claims()
        .forEach(name ->
            claims.computeIfAbsent(key(name), key -> new HashSet<>()).add(name.entity().id()));
    assertThat(claims.entrySet()).filteredOn(claim -> claim.getValue().size() > 1).isEmpty();
  }

  /** Acronyms are told apart by case, everything else isn't. */
  private static String key(Name name) {
    String letters = name.text().replaceAll("(?i)\\bthe\\b|[^\\p{L}\\p{N}]+", " ").strip();
    String folded = name.exact() ? letters : Folding.fold(letters);
    return (name.language() == null ? "" : name.language() + ":") + folded;
  }

  @ParameterizedTest
  @CsvSource({
    "state:PRK, Democratic People's Republic of Korea",
    "state:IRN, Iran (Islamic Republic of)",
    "un-body:human-rights-council, Human Rights Council",
    "igo:european-union, European Union",
    "group:non-aligned-movement, Non-Aligned Movement",
    "ngo:human-rights-watch, Human Rights Watch",
    "treaty:crpd, Convention on the Rights of Persons with Disabilities",
    "person:marzuki-darusman, Marzuki Darusman"
  })
  void publicIdsStay(String id, String name) {
    assertThat(DICTIONARY.byId(id)).map(Entity::name).contains(name);
  }
}
