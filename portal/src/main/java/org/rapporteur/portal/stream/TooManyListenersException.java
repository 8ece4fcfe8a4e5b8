package org.rapporteur.portal.stream;

/** All places of a stream are taken; the caller may come back later. */
public final class TooManyListenersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyListenersException() {
    super("All places of this live stream are taken; try again later.");
  }
}
