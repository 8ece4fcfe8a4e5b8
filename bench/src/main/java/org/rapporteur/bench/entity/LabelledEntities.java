package org.rapporteur.bench.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Span F1 by kind on texts that others labelled, re3d and WikiGold, of our tagger and of each other
 * {@link NameFinder} on the class path. Arguments: the unpacked folder of the archive {@code
 * entities}, and optionally {@code --errors} with a kind to list what ours missed and found
 * besides, in the first half of the texts only: the second half, told apart by the hash of a text's
 * name, stays unread, so that it can say whether a rule is true elsewhere.
 *
 * <p>Only names count: re3d also marks pronouns and descriptions ("One man", "Iraqi security
 * forces"), and calls states organisations.
 */
final class LabelledEntities {

  private static final String OUT_OF_OURS =
      """
      theirs and not ours: hotels, halls and malls as organizations; ministries, armies and
      parliaments of a state, which are left to the state; places that are no states; nations as
      organizations. organization of ours is all that acts: bodies of the United Nations,
      intergovernmental and non-governmental ones, parties, companies, teams, bands, media\
      """;

  private final OurNames ours = new OurNames();
  private final String errors;

  private LabelledEntities(String errors) {
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "entities");
    if (!Files.isDirectory(folder.resolve("re3d"))) {
      System.out.println("skipped: the labelled texts are not at " + folder);
      return;
    }
    var program = new LabelledEntities(arguments.length > 2 ? arguments[2] : "");
    program.compare("re3d", Labelled.re3d(folder.resolve("re3d")));
    program.compare("wikigold", Labelled.wikiGold(folder.resolve("wikigold/en/test.conllu")));
    System.out.println(OUT_OF_OURS);
  }

  private void compare(String corpus, List<Labelled> texts) {
    measure(corpus, texts, ours);
    ServiceLoader.load(NameFinder.class).forEach(other -> measure(corpus, texts, other));
  }

  private void measure(String corpus, List<Labelled> texts, NameFinder finder) {
    Map<NameKind, Halves> scores = new EnumMap<>(NameKind.class);
    for (Labelled labelled : texts) {
      List<NameFinder.Name> names = finder.find(labelled.text());
      for (NameKind kind : NameKind.values()) {
        Comparison comparison = comparison(labelled, kind, names);
        scores.computeIfAbsent(kind, _ -> new Halves()).count(labelled.half(), comparison);
        if (finder == ours && labelled.half() == 0 && kind.name().equalsIgnoreCase(errors)) {
          comparison.print();
        }
      }
    }
    scores.forEach((kind, halves) ->
        System.out.printf("%-9s %-33s %-11s %s%n", corpus, kind.title(), finder.name(), halves));
  }

  /** What was counted over all texts and over either half of them. */
  private record Halves(Score all, Score first, Score second) {

    Halves() {
      this(new Score(), new Score(), new Score());
    }

    void count(int half, Comparison comparison) {
      comparison.count(all);
      comparison.count(half == 0 ? first : second);
    }

    @Override
    public String toString() {
      return "%s  halves %5.1f %5.1f".formatted(all, 100 * first.f1(), 100 * second.f1());
    }
  }

  private Comparison comparison(Labelled labelled, NameKind kind, List<NameFinder.Name> names) {
    List<NameFinder.Name> found = new ArrayList<>();
    for (NameFinder.Name name : names) {
      if (name.kind() == kind && counts(kind, labelled.text(), name.start(), name.end())) {
        found.add(name);
      }
    }
    List<Labelled.Label> expected = new ArrayList<>();
    for (Labelled.Label label : labelled.labels()) {
      if (kind.covers(label.type()) && counts(kind, labelled.text(), label.start(), label.end())) {
        expected.add(label);
      }
    }
    return new Comparison(labelled.text(), expected, found);
  }

  private boolean counts(NameKind kind, String text, int start, int end) {
    String words = text.substring(start, Math.max(start, end));
    return Wording.isName(words) && ours.isState(words) == (kind == NameKind.STATE);
  }
}
