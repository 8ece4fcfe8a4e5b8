package org.rapporteur.ingest.source;

import java.util.regex.Pattern;
import org.rapporteur.contract.address.Links;

/** Tells by an address alone that its host is on this machine or on a private network. */
final class PrivateHosts {

  private static final Pattern PRIVATE =
      Pattern.compile(
          "localhost(?::|$)|0\\.|127\\.|10\\.\\d|169\\.254\\.|192\\.168\\."
              + "|172\\.(?:1[6-9]|2\\d|3[01])\\.|\\[::1]|\\[f[cd]|\\[fe80:");

  private PrivateHosts() {}

  static boolean has(String url) {
    return PRIVATE.matcher(Links.host(url)).lookingAt();
  }
}
