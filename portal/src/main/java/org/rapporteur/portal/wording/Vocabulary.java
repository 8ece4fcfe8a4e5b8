package org.rapporteur.portal.wording;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@code words} and {@code links}. */
@ControllerAdvice(annotations = Controller.class)
final class Vocabulary {

  private final Words words = new Words();
  private final Links links = new Links();

  @ModelAttribute("words")
  Words words() {
    return words;
  }

  @ModelAttribute("links")
  Links links() {
    return links;
  }
}
