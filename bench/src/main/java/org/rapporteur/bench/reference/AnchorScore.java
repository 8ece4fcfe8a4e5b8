package org.rapporteur.bench.reference;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.contract.enriched.Reference;

/** Counts, for each hidden link, whether the text alone gave the symbol back. */
final class AnchorScore {

  private int anchors;
  private int found;
  private int right;
  private int bare;
  private int bareRight;
  private int references;
  private final List<String> errors = new ArrayList<>();

  void add(LinkedText linked, List<Reference> found) {
    references += found.size();
    for (LinkedText.Anchor anchor : linked.anchors()) {
      if (!anchor.symbol().isEmpty() && hasDigit(linked, anchor)) {
        add(linked, anchor, overlapping(found, anchor));
      }
    }
  }

  private static boolean hasDigit(LinkedText linked, LinkedText.Anchor anchor) {
    return linked
        .text()
        .substring(anchor.start(), anchor.end())
        .chars()
        .anyMatch(Character::isDigit);
  }

  private static List<Reference> overlapping(List<Reference> references, LinkedText.Anchor anchor) {
    return references.stream()
        .filter(found -> found.start() < anchor.end() && found.end() > anchor.start())
        .toList();
  }

  private void add(LinkedText linked, LinkedText.Anchor anchor, List<Reference> at) {
    anchors++;
    String visible = linked.text().substring(anchor.start(), anchor.end());
    boolean isBare = visible.strip().matches("\\d+/\\d+");
    boolean isRight = at.stream().anyMatch(reference -> agrees(anchor.symbol(), reference));
    found += at.isEmpty() ? 0 : 1;
    right += isRight ? 1 : 0;
    bare += isBare ? 1 : 0;
    bareRight += isBare && isRight ? 1 : 0;
    if (!isRight) {
      errors.add(describe(linked, anchor, at));
    }
  }

  private static boolean agrees(String wanted, Reference reference) {
    if (reference.symbol() == null) {
      return false;
    }
    String found = Links.normalize(reference.symbol());
    for (String half : halves(wanted)) {
      if (found.equals(half) || found.startsWith(half + "(VOL.")) {
        return true;
      }
    }
    return false;
  }

  /** A link to a double symbol may lead to either half. */
  private static List<String> halves(String symbol) {
    int joined = -1;
    for (String root : List.of("-S/", "-E/", "-A/")) {
      joined = Math.max(joined, symbol.indexOf(root));
    }
    return joined < 0
        ? List.of(symbol)
        : List.of(symbol, symbol.substring(0, joined), symbol.substring(joined + 1));
  }

  private static String describe(LinkedText linked, LinkedText.Anchor anchor, List<Reference> at) {
    String text = linked.text();
    String before = text.substring(Math.max(0, anchor.start() - 110), anchor.start());
    String after = text.substring(anchor.end(), Math.min(text.length(), anchor.end() + 50));
    String found =
        at.stream().map(r -> r.symbol() == null ? r.candidates().toString() : r.symbol()).toList()
            + "";
    return (anchor.symbol()
            + " <> "
            + found
            + " in "
            + linked.name()
            + ": "
            + before
            + "[["
            + text.substring(anchor.start(), anchor.end())
            + "]]"
            + after)
        .replaceAll("\\s+", " ");
  }

  List<String> errors() {
    return errors;
  }

  String row(String name) {
    return String.format(
        "%-34s %7d %8.2f %% %10.2f %% %7d %8.2f %% %10d",
        name,
        anchors,
        share(right, anchors),
        share(right, found),
        bare,
        share(bareRight, bare),
        references);
  }

  static String header() {
    return String.format(
        "%-34s %7s %10s %12s %7s %10s %10s",
        "corpus", "anchors", "recall", "exactness", "N/M", "right", "references");
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
