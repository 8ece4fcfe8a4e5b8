package org.rapporteur.bench.entity;

import java.util.List;

/** What was found of one kind in one text, beside the labels. */
record Comparison(String text, List<Labelled.Label> expected, List<NameFinder.Name> found) {

  private static final int CONTEXT = 40;

  void count(Score score) {
    long right = found.stream().filter(this::isExpected).count();
    // re3d marks a person with the title and again without it
    long spans = expected.stream().mapToInt(Labelled.Label::end).distinct().count();
    score.add((int) right, found.size(), (int) spans);
  }

  void print() {
    for (Labelled.Label label : expected) {
      if (found.stream().noneMatch(name -> same(name, label))) {
        System.out.println("- " + context(label.start(), label.end()));
      }
    }
    for (NameFinder.Name name : found) {
      if (!isExpected(name)) {
        System.out.println("+ " + context(name.start(), name.end()));
      }
    }
  }

  private boolean isExpected(NameFinder.Name name) {
    return expected.stream().anyMatch(label -> same(name, label));
  }

  /** The same span; a person's may or may not begin with the title, as re3d's do. */
  private static boolean same(NameFinder.Name name, Labelled.Label label) {
    return name.end() == label.end()
        && (name.start() == label.start() || (name.titled() && label.start() < name.start()));
  }

  private String context(int start, int end) {
    String before = text.substring(Math.max(0, start - CONTEXT), start);
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return (before + "[" + text.substring(start, end) + "]" + after).replaceAll("\\s+", " ");
  }
}
