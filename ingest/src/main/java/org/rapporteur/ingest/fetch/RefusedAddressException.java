package org.rapporteur.ingest.fetch;

import java.net.UnknownHostException;

/** A host is where we do not go. */
final class RefusedAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String message) {
    super(message);
  }
}
