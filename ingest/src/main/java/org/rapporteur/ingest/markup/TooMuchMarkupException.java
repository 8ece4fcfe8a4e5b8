package org.rapporteur.ingest.markup;

/** Markup of more elements and attributes than any page of the press has. */
public final class TooMuchMarkupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooMuchMarkupException() {
    super("more than " + Markup.MOST + " elements and attributes");
  }
}
