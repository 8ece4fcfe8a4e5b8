package org.rapporteur.alert.delivery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names to public addresses only. Every connection's address comes from here, literal ones
 * and those of rebound names included, so that nobody reaches our own network through a webhook.
 */
final class PublicAddresses implements DnsResolver {

  /** A name or an address that leads into a private network. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host + " is a private address");
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        throw new PrivateAddressException(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
  }

  /** Following IANA's registries of special-purpose addresses. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isGlobal6(bytes) : isGlobal4(bytes);
  }

  private static boolean isGlobal4(byte[] address) {
    int first = address[0] & 0xff;
    int second = address[1] & 0xff;
    int third = address[2] & 0xff;
    boolean shared = first == 100 && (second & 0xc0) == 64;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !shared && !protocols && !benchmarks;
  }

  /** Global unicast is 2000::/3, of which 6to4 and Teredo carry addresses of their own. */
  private static boolean isGlobal6(byte[] address) {
    boolean global = (address[0] & 0xe0) == 0x20;
    boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
    boolean special = address[0] == 0x20 && address[1] == 0x01 && (address[2] & 0xfe) == 0;
    return global && !sixToFour && !special;
  }
}
