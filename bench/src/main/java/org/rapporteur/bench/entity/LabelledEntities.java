package org.rapporteur.bench.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.contract.EntityKind;
import org.rapporteur.contract.EntityMention;
import org.rapporteur.enrich.entity.EntityTagger;

/**
 * Span F1 by kind on texts that others labelled, re3d and WikiGold. Arguments: the unpacked folder
 * of the archive {@code entities}, and optionally {@code --errors} with a kind to list what was
 * missed and what was found besides.
 *
 * <p>Their kinds are not ours. They mark every place, army, village and "the government"; we mark
 * states, bodies that act, and persons. Where they have no kind for a mention of ours (a treaty, a
 * capital that acts) it is left out of the count; where we have none for theirs (villages, weapons,
 * dates, vehicles, works of art), theirs is.
 */
final class LabelledEntities {

  private static final int CONTEXT = 40;

  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("person", new Kind(Set.of(EntityKind.PERSON), Set.of("Person", "PER")));
    KINDS.put(
        "organization",
        new Kind(
            Set.of(
                EntityKind.UN_BODY,
                EntityKind.IGO,
                EntityKind.GROUP,
                EntityKind.NGO,
                EntityKind.ORGANIZATION),
            Set.of("Organisation", "ORG")));
    KINDS.put(
        "state, as place, nationality or actor",
        new Kind(
            Set.of(EntityKind.STATE),
            Set.of("Location", "Nationality", "LOC", "MISC", "Organisation", "ORG")));
  }

  private LabelledEntities() {}

  /**
   * Kinds that are compared.
   *
   * @param ours kinds of the tagger
   * @param theirs types of the labels
   */
  private record Kind(Set<EntityKind> ours, Set<String> theirs) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "entities");
    if (!Files.isDirectory(folder.resolve("re3d"))) {
      System.out.println("skipped: the labelled texts are not at " + folder);
      return;
    }
    String errors = arguments.length > 2 ? arguments[2] : "";
    EntityTagger tagger = EntityTagger.load();
    measure(tagger, "re3d", Labelled.re3d(folder.resolve("re3d")), errors);
    measure(
        tagger, "wikigold", Labelled.wikiGold(folder.resolve("wikigold/en/test.conllu")), errors);
  }

  private static void measure(
      EntityTagger tagger, String corpus, List<Labelled> texts, String errors) {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Labelled labelled : texts) {
      List<EntityMention> mentions =
          tagger.tag(Texts.document(labelled.name(), labelled.text()), List.of());
      KINDS.forEach((name, kind) -> {
        Comparison comparison = new Comparison(labelled, kind, mentions);
        comparison.count(scores.computeIfAbsent(name, key -> new Score()));
        if (!errors.isEmpty() && name.startsWith(errors)) {
          comparison.print();
        }
      });
    }
    scores.forEach((name, score) -> System.out.printf("%-9s %-38s %s%n", corpus, name, score));
  }

  /** One kind in one text. */
  private static final class Comparison {

    private final String text;
    private final List<Labelled.Label> expected = new ArrayList<>();
    private final List<EntityMention> found = new ArrayList<>();
    private final boolean states;

    Comparison(Labelled labelled, Kind kind, List<EntityMention> mentions) {
      text = labelled.text();
      states = kind.ours().contains(EntityKind.STATE);
      for (EntityMention mention : mentions) {
        if (kind.ours().contains(mention.kind()) && isNamed(mention)) {
          found.add(mention);
        }
      }
      for (Labelled.Label label : labelled.labels()) {
        if (kind.theirs().contains(label.type()) && isWritten(label) && isKnown(label)) {
          expected.add(label);
        }
      }
    }

    /** Labels of "soldiers" and "he" are out of our kinds: a name has a capital. */
    private boolean isWritten(Labelled.Label label) {
      return label.end() > label.start() && Character.isUpperCase(text.charAt(label.start()));
    }

    /** Of the places, only those that the tagger could know as a state are expected. */
    private boolean isKnown(Labelled.Label label) {
      return !states || found.stream().anyMatch(mention -> same(mention, label));
    }

    private static boolean isNamed(EntityMention mention) {
      return !mention.rule().equals("coreference");
    }

    /** The same span; a person's may or may not begin with the title, as re3d's do. */
    private static boolean same(EntityMention mention, Labelled.Label label) {
      boolean titled =
          mention.kind() == EntityKind.PERSON
              && mention.role() != null
              && label.start() < mention.start();
      return mention.end() == label.end() && (titled || mention.start() == label.start());
    }

    void count(Score score) {
      int right = 0;
      for (EntityMention mention : found) {
        right += expected.stream().anyMatch(label -> same(mention, label)) ? 1 : 0;
      }
      long spans = expected.stream().map(label -> label.start()).distinct().count();
      score.add(right, found.size(), (int) spans);
    }

    void print() {
      for (Labelled.Label label : expected) {
        if (found.stream().noneMatch(mention -> same(mention, label))) {
          System.out.println("- " + context(label.start(), label.end()));
        }
      }
      for (EntityMention mention : found) {
        if (expected.stream().noneMatch(label -> same(mention, label))) {
          System.out.println(
              "+ " + context(mention.start(), mention.end()) + "  " + mention.rule());
        }
      }
    }

    private String context(int start, int end) {
      String before = text.substring(Math.max(0, start - CONTEXT), start);
      String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
      return (before + "[" + text.substring(start, end) + "]" + after).replaceAll("\\s+", " ");
    }
  }
}
