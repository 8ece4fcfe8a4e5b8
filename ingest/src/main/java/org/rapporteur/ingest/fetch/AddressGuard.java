package org.rapporteur.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts for the client, which connects to nothing but what is returned here: the check
 * comes after DNS, for names and literals alike, so that a name that is bound anew between a check
 * and its use changes nothing. One forbidden address among a host's refuses the host.
 */
final class AddressGuard implements DnsResolver {

  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX]\\p{XDigit}*)");
  private static final Pattern PLAIN =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private final boolean privateAddresses;
  private final DnsResolver names;

  /**
   * @param names asked once for each connection, whatever they answer the next time
   */
  AddressGuard(boolean privateAddresses, DnsResolver names) {
    this.privateAddresses = privateAddresses;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    checkSpelling(host);
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      check(host, address);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    resolve(host);
    return host;
  }

  /** 0177.0.0.1 is this machine to one program and in Brazil to another. */
  private static void checkSpelling(String host) throws RefusedAddressException {
    if (NUMBER.matcher(host).matches() && !PLAIN.matcher(host).matches()) {
      throw new RefusedAddressException(host + " is a number that programs read differently");
    }
  }

  private void check(String host, InetAddress address) throws RefusedAddressException {
    AddressKind kind = AddressKind.of(address);
    boolean allowed =
        switch (kind) {
          case PUBLIC -> true;
          case PRIVATE -> privateAddresses;
          case SPECIAL -> false;
        };
    if (!allowed) {
      throw new RefusedAddressException(
          host + " is at " + address.getHostAddress() + ", which this source may not reach");
    }
  }
}
