package org.rapporteur.bench.development;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;

/** A reading held against what was expected. */
record Score(List<Expected> missed, List<Development> beyond, List<String> inexact, int found) {

  static Score of(List<Expected> expected, EnrichedDocument reading) {
    List<Development> left = new ArrayList<>(reading.developments());
    List<Expected> missed = new ArrayList<>();
    List<String> inexact = new ArrayList<>();
    int found = 0;
    for (Expected one : expected) {
      Development match = left.stream().filter(one::fits).findFirst().orElse(null);
      if (match == null && !one.isOptional()) {
        missed.add(one);
      } else if (match != null) {
        left.remove(match);
        found += one.isOptional() ? 0 : 1;
        if (!one.fitsObject(match, reading)) {
          inexact.add(
              "object " + Expected.nameOf(match.object(), reading) + ", not " + one.object());
        }
        if (!one.fitsVote(match)) {
          inexact.add("vote " + Expected.written(match.vote()) + ", not " + one.vote());
        }
      }
    }
    return new Score(missed, left, inexact, found);
  }

  boolean isRight() {
    return missed.isEmpty() && beyond.isEmpty() && inexact.isEmpty();
  }

  static String line(Development d, EnrichedDocument reading, String text) {
    return String.format(
        "%s %s %s | %s | %s | %s | %.60s",
        d.date(),
        d.stage(),
        d.actors().stream().map(Actor::name).toList(),
        Expected.nameOf(d.object(), reading),
        Expected.written(d.vote()),
        d.rule(),
        text.substring(d.start(), d.end()).replace('\n', ' '));
  }
}
