package org.rapporteur.messaging;

/** Another owner has taken over what we wrote under; nothing of ours will be stored any more. */
public final class FencedException extends Exception {

  private static final long serialVersionUID = 1L;

  FencedException(Throwable cause) {
    super("another instance has taken over", cause);
  }
}
