package org.rapporteur.messaging;

/**
 * The brokers take nothing from this publisher any more: another owner has its name, or it is
 * broken.
 */
public final class FencedException extends Exception {

  private static final long serialVersionUID = 1L;

  FencedException(Throwable cause) {
    super("nothing is taken from this publisher any more", cause);
  }
}
