package org.rapporteur.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host is where we do not go. */
final class RefusedAddressException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  RefusedAddressException(String host, InetAddress address) {
    super(host + " is at " + address.getHostAddress() + ", which this source may not reach");
  }
}
