package org.rapporteur.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts for the client, which connects to nothing but what is returned here: the check
 * comes after DNS, for names and literals alike, so that a name that is bound anew between a check
 * and its use changes nothing. One forbidden address among a host's refuses the host.
 */
final class AddressGuard implements DnsResolver {

  private final boolean privateAddresses;

  AddressGuard(boolean privateAddresses) {
    this.privateAddresses = privateAddresses;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
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

  private void check(String host, InetAddress address) throws RefusedAddressException {
    AddressKind kind = AddressKind.of(address);
    boolean allowed =
        switch (kind) {
          case PUBLIC -> true;
          case PRIVATE -> privateAddresses;
          case SPECIAL -> false;
        };
    if (!allowed) {
      throw new RefusedAddressException(host, address);
    }
  }
}
