package org.rapporteur.ingest.source;

/**
 * A mistake in a list of sources.
 *
 * @param line counted from 1
 * @param message for the person who wrote the line
 */
public record SourceProblem(int line, String message) {

  /** As compilers write it, so that editors find the place. */
  public String in(String file) {
    return file + ":" + line + ": " + message;
  }
}
