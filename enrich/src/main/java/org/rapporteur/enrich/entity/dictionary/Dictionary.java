package org.rapporteur.enrich.entity.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.word.Script;
import org.rapporteur.enrich.entity.word.Vocabulary;
import org.rapporteur.enrich.entity.word.WordClass;

/**
 * The entities and names of the dictionary's files, ready to be looked for. Immutable once loaded
 * and safe for any number of threads.
 */
public final class Dictionary {

  private static final int LANGUAGE_LENGTH = 2;

  private final Vocabulary vocabulary = new Vocabulary();
  private final NameTrie trie;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, List<String>> stateNames = new HashMap<>();
  private final List<Name> names = new ArrayList<>();

  private Dictionary() {
    loadSpellings();
    classifyWords();
    trie = new NameTrie(vocabulary);
  }

  /**
   * Reads the files beside this class.
   *
   * @throws IllegalStateException where a file is missing
   * @throws IllegalArgumentException where a row cannot be read
   */
  public static Dictionary load() {
    Dictionary dictionary = new Dictionary();
    dictionary.loadStates();
    dictionary.loadBodies("un-bodies.tsv", "un-body:", EntityKind.UN_BODY);
    dictionary.loadBodies("igos.tsv", "igo:", EntityKind.IGO);
    dictionary.loadBodies("groups.tsv", "group:", EntityKind.GROUP);
    dictionary.loadBodies("ngos.tsv", "ngo:", EntityKind.NGO);
    dictionary.loadBodies("organizations.tsv", "organization:", EntityKind.ORGANIZATION);
    dictionary.loadBodies("persons.tsv", "person:", EntityKind.PERSON);
    dictionary.loadTreaties();
    dictionary.loadOthers();
    return dictionary;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public NameTrie trie() {
    return trie;
  }

  public Optional<Entity> byId(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /** How many names can be found, expanded patterns and plurals included. */
  int names() {
    return names.size();
  }

  /** The names that stand for their entity whatever is around them. */
  List<Name> claims() {
    return names.stream().filter(name -> name.form() != Form.UNCERTAIN).toList();
  }

  private void loadSpellings() {
    for (List<String> row : DictionaryFile.rows("spellings.tsv")) {
      vocabulary.alias(row.getFirst(), vocabulary.add(row.get(1)));
    }
  }

  private void classifyWords() {
    for (List<String> row : DictionaryFile.rows("words.tsv")) {
      WordClass wordClass =
          WordClass.valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row.get(1).split(" ")) {
        vocabulary.classify(word, wordClass);
      }
    }
  }

  private void loadStates() {
    ForeignNames foreignNames = new ForeignNames();
    for (List<String> row : DictionaryFile.rows("states.tsv")) {
      Entity state = Entity.of("state:" + row.getFirst(), row.get(1), EntityKind.STATE);
      entities.put(state.id(), state);
      List<String> written = DictionaryFile.names(row.get(2));
      boolean uncertain = written.contains("?" + state.name());
      add(state, uncertain ? "?" + state.name() : state.name(), Form.NAME);
      written.forEach(name -> add(state, name, Form.NAME));
      foreignNames.of(row.getFirst()).forEach(name -> add(state, name, Form.NAME));
      for (String adjective : DictionaryFile.names(row.get(3))) {
        add(state, adjective, Form.ADJECTIVE);
        add(state, Plural.of(adjective), Form.ADJECTIVE);
      }
      DictionaryFile.names(row.get(4)).forEach(capital -> add(state, capital, Form.CAPITAL));
      stateNames.put(row.getFirst(), plainNames(state.name(), written));
    }
  }

  private static List<String> plainNames(String name, List<String> written) {
    List<String> plain = new ArrayList<>();
    plain.add(name);
    for (String other : written) {
      String bare = other.startsWith("?") ? other.substring(1) : other;
      if (language(bare) == null && !plain.contains(bare)) {
        plain.add(bare);
      }
    }
    return List.copyOf(plain);
  }

  private void loadBodies(String file, String prefix, EntityKind kind) {
    for (List<String> row : DictionaryFile.rows(file)) {
      addEntity(prefix + row.getFirst(), row.get(1), kind, row.get(2), null);
    }
  }

  private void loadTreaties() {
    for (List<String> row : DictionaryFile.rows("treaties.tsv")) {
      addEntity("treaty:" + row.getFirst(), row.get(1), EntityKind.TREATY, row.get(3), row.get(2));
    }
  }

  private void addEntity(
      String id, String name, EntityKind kind, String column, @Nullable String date) {
    String code = NamePattern.state(column);
    Entity entity = new Entity(id, name, kind, code.isEmpty() ? null : "state:" + code, date);
    entities.put(id, entity);
    List<String> written = DictionaryFile.names(column);
    if (!written.contains("?" + name)) {
      add(entity, name, Form.NAME);
    }
    written.forEach(other -> add(entity, other, Form.NAME));
  }

  private void loadOthers() {
    Entity nothing = Entity.of("nothing", "nothing", EntityKind.ORGANIZATION);
    for (List<String> row : DictionaryFile.rows("not-entities.tsv")) {
      trie.add(Name.of(row.getFirst(), nothing, Form.NOTHING, null));
    }
  }

  /** Adds the names that a marked name stands for. */
  private void add(Entity entity, String written, Form form) {
    String language = language(written);
    String pattern = language == null ? written : written.substring(LANGUAGE_LENGTH + 1);
    Form marked = mark(pattern, form);
    String bare = isMarked(pattern) ? pattern.substring(1) : pattern;
    for (String text : NamePattern.expand(bare, stateNames)) {
      spellings(text).forEach(spelling -> addName(entity, spelling, marked, language));
    }
  }

  private void addName(Entity entity, String text, Form form, @Nullable String language) {
    Form own = form == Form.NAME && Name.isAcronym(text) ? Form.ACRONYM : form;
    Name name = Name.of(text, entity, own, Script.isLatin(text) ? language : null);
    trie.add(name);
    names.add(name);
  }

  /** "Cooperation" and "Co-operation": one word or two. */
  private static Stream<String> spellings(String text) {
    String whole = text.replace("o-operati", "ooperati").replace("o-ordinat", "oordinat");
    String cut = whole.replace("ooperati", "o-operati").replace("oordinat", "o-ordinat");
    return whole.equals(cut) ? Stream.of(text) : Stream.of(whole, cut);
  }

  private static boolean isMarked(String name) {
    return "?*@".indexOf(name.charAt(0)) >= 0;
  }

  private static Form mark(String name, Form form) {
    return switch (name.charAt(0)) {
      case '?' -> Form.UNCERTAIN;
      case '*' -> Form.SEAT;
      case '@' -> Form.CAPITAL;
      default -> form;
    };
  }

  /** The language before a name's colon: "fr:Corée du Nord". */
  private static @Nullable String language(String marked) {
    boolean has = marked.length() > LANGUAGE_LENGTH + 1 && marked.charAt(LANGUAGE_LENGTH) == ':';
    return has ? marked.substring(0, LANGUAGE_LENGTH) : null;
  }
}
