package org.rapporteur.enrich.development;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.WordList;

/**
 * Meetings that were told with their day, to which later sentences refer: "during the briefing".
 */
final class Occasions {

  private static final WordList NOUNS = WordList.in(Occasions.class, "meeting-nouns.txt");
  private static final Set<String> AT = Set.of("at", "during", "in", "following");
  private static final Set<String> THE = Set.of("the", "that", "this");

  private final Scene scene;
  private final Map<String, EventDate> days = new HashMap<>();

  Occasions(Scene scene) {
    this.scene = scene;
  }

  /** Remembers the day of a meeting by its noun. */
  void remember(Finding finding) {
    if (finding.stage() == Stage.MEETING && finding.date() != null) {
      Sentence sentence = finding.sentence();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (NOUNS.has(scene.lower(i))) {
          days.put(scene.lower(i), finding.date());
        }
      }
    }
  }

  /** The day of the meeting that a sentence refers to. */
  @Nullable EventDate in(Sentence sentence) {
    for (int i = sentence.firstToken(); i + 2 < sentence.endToken(); i++) {
      if (AT.contains(scene.lower(i)) && THE.contains(scene.lower(i + 1))) {
        EventDate day = days.get(scene.lower(i + 2));
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }
}
