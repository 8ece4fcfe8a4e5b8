package org.rapporteur.enrich.development.scene;

import java.util.Set;
import org.rapporteur.enrich.text.Token;

/** Notes of a sentence or two that tell what is happening now. */
public final class Notes {

  private static final Set<String> NEWS = Set.of("breaking", "just", "now", "live", "developing");
  private static final int LONGEST = 420;
  private static final int FIRST_WORDS = 12;

  private Notes() {}

  /** Whether the text is so short that it can be a note. */
  public static boolean isNote(Scene scene) {
    return scene.document().text().length() < LONGEST;
  }

  /** Whether a note says of itself that it is news. */
  public static boolean isNews(Scene scene) {
    return isNote(scene)
        && scene.prose().tokens().stream()
            .limit(FIRST_WORDS)
            .map(Token::lower)
            .anyMatch(NEWS::contains);
  }
}
