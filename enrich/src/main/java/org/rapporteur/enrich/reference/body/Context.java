package org.rapporteur.enrich.reference.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * What a document itself tells about the bodies that it speaks of: whose it is, which ones it
 * introduces and where. Computed when first asked for.
 */
public final class Context {

  private final String text;
  private final @Nullable String title;
  private final @Nullable String url;
  private final int year;
  private final boolean citing;
  private final boolean printing;
  private @Nullable Mentions mentions;
  private @Nullable Author author;
  private @Nullable Boolean aboutUnitedNations;

  /** The body whose document this is; null inside where it is nobody's. */
  private record Author(@Nullable Body body) {}

  /**
   * @param year of publication, 0 where it is not known
   * @param citing whether a word in it announces resolutions, or a symbol is printed in it
   * @param printing whether a symbol is printed in it that nothing else looks like
   */
  public Context(
      String text,
      @Nullable String title,
      @Nullable String url,
      int year,
      boolean citing,
      boolean printing) {
    this.text = text;
    this.title = title;
    this.url = url;
    this.year = year;
    this.citing = citing;
    this.printing = printing;
  }

  /** The year of the document; 0 where it is not known. */
  public int year() {
    return year;
  }

  /** The body that speaks in this document, where it is a body's own. */
  public @Nullable Body author() {
    if (author == null) {
      author = new Author(Authors.of(text, title, url));
    }
    return author.body();
  }

  /** Whether the document prints a symbol that nothing else looks like. */
  public boolean isPrinting() {
    return printing;
  }

  /** Whether the document names the body at all, its title included. */
  public boolean names(Body body) {
    return mentions().names(body)
        || (title != null && body.names().stream().anyMatch(title::contains));
  }

  /** Whether the document is about the United Nations at all. */
  public boolean isAboutUnitedNations() {
    if (aboutUnitedNations == null) {
      aboutUnitedNations = namesUnitedNations();
    }
    return aboutUnitedNations;
  }

  private boolean namesUnitedNations() {
    return !mentions().isEmpty()
        || text.contains("United Nations")
        || text.contains("U.N.")
        || text.contains("Nations Unies")
        || text.contains("Naciones Unidas")
        || containsWord("UN")
        || containsWord("ONU");
  }

  /** Whether a number at {@code at} stands among citations, or near the name of a body. */
  public boolean isCiting(int at) {
    return citing || lastNamedNear(at) != null;
  }

  /** Whether a body is named in the rest of the sentence behind {@code at}. */
  public boolean namesBehind(int at) {
    return mentions().isNear(text, at);
  }

  private boolean containsWord(String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!Glyphs.wordAt(text, at - 1) && !Glyphs.wordAt(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Of several bodies the one that was named last before {@code at}; null if none was. */
  public @Nullable Body lastNamed(List<Body> bodies, int at) {
    return mentions().lastOf(bodies, at);
  }

  /** The body that was named last before {@code at}, in about the same sentence; null if none. */
  public @Nullable Body lastNamedNear(int at) {
    return mentions().near(at);
  }

  private Mentions mentions() {
    if (mentions == null) {
      mentions = Mentions.in(text);
    }
    return mentions;
  }
}
