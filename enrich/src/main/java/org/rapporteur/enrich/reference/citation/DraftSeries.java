package org.rapporteur.enrich.reference.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.scan.Mark;
import org.rapporteur.enrich.reference.symbol.Symbol;

/**
 * The series that a document's drafts are of, which tell whose "L.28/Rev.1" is: the one in which
 * that number was printed in full, or the only one that was, or that of the committee and session
 * that the document names.
 */
final class DraftSeries {

  private static final int MOST = 5;
  private static final int WINDOW = 40;
  private static final List<String> CUES =
      List.of("draft", "resolution", "decision", "amendment", "document", "projet", "proyecto");

  private final String text;
  private final Set<String> printed = new LinkedHashSet<>();
  private final Map<String, Set<String>> byNumber = new HashMap<>();
  private @Nullable List<String> named;

  DraftSeries(String text, List<Mark> marks) {
    this.text = text;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Printed it) {
        add(it.symbol().canonical());
      }
    }
  }

  private void add(String symbol) {
    int number = symbol.lastIndexOf("/L.");
    if (number > 0) {
      int end = symbol.indexOf('/', number + 1);
      String draft = symbol.substring(number + 1, end < 0 ? symbol.length() : end);
      String series = symbol.substring(0, number);
      printed.add(series);
      byNumber.computeIfAbsent(draft, key -> new HashSet<>()).add(series);
    }
  }

  /** The symbols that the draft may have; none where nothing tells. */
  List<String> symbols(Mark.Draft draft) {
    List<String> symbols = new ArrayList<>();
    for (String series : series(draft)) {
      Symbol.find(series + "/" + draft.number()).map(Symbol::canonical).ifPresent(symbols::add);
    }
    return symbols;
  }

  private List<String> series(Mark.Draft draft) {
    int suffix = draft.number().indexOf('/');
    String number = suffix < 0 ? draft.number() : draft.number().substring(0, suffix);
    Set<String> known = byNumber.getOrDefault(number, Set.of());
    if (known.size() == 1) {
      return List.copyOf(known);
    }
    if (!printed.isEmpty()) {
      return printed.stream().limit(MOST).toList();
    }
    return isAnnounced(draft.start()) ? named() : List.of();
  }

  /** The series of the committee and session that the document names. */
  private List<String> named() {
    if (named == null) {
      named = CommitteeSession.series(text);
    }
    return named;
  }

  private boolean isAnnounced(int at) {
    String before = text.substring(Math.max(0, at - WINDOW), at).toLowerCase(Locale.ROOT);
    return CUES.stream().anyMatch(before::contains);
  }
}
