package org.rapporteur.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * What an address is for, after IANA's registries of special-purpose addresses (RFC 6890 and its
 * successors).
 */
enum AddressKind {
  PUBLIC,
  /** This machine and private networks. */
  PRIVATE,
  /** Never a web site: link-local (where clouds keep their metadata), multicast, reserved. */
  SPECIAL;

  private static final List<Block> PRIVATE_BLOCKS =
      blocks("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7");

  /** Clouds keep metadata at one unique local address as well. */
  private static final List<Block> METADATA = blocks("fd00:ec2::254/128", "fd20:ce::254/128");

  private static final List<Block> SPECIAL_BLOCKS =
      blocks(
          "0.0.0.0/8",
          "100.64.0.0/10",
          "169.254.0.0/16",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "2001::/23",
          "2001:db8::/32",
          "3fff::/20");

  /** Addresses that end with an IPv4 address (RFC 6052, 4291 and 2765). */
  private static final List<Block> TRANSLATED = blocks("64:ff9b::/96", "::/96", "::ffff:0:0:0/96");

  private static final Block SIX_TO_FOUR = Block.parse("2002::/16");

  /** All that IANA has given out to the web of version 6 so far. */
  private static final Block UNICAST = Block.parse("2000::/3");

  static AddressKind of(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (!(address instanceof Inet4Address)) {
      if (isIn(METADATA, bytes)) {
        return SPECIAL;
      }
      if (!isIn(PRIVATE_BLOCKS, bytes) && isIn(TRANSLATED, bytes)) {
        return of(embedded(bytes, 12));
      }
      if (SIX_TO_FOUR.contains(bytes)) {
        return of(embedded(bytes, 2));
      }
    }
    if (isIn(PRIVATE_BLOCKS, bytes)) {
      return PRIVATE;
    }
    boolean ofTheWeb = address instanceof Inet4Address || UNICAST.contains(bytes);
    return !ofTheWeb || isIn(SPECIAL_BLOCKS, bytes) ? SPECIAL : PUBLIC;
  }

  private static InetAddress embedded(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private static boolean isIn(List<Block> blocks, byte[] address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  private static List<Block> blocks(String... blocks) {
    return Arrays.stream(blocks).map(Block::parse).toList();
  }

  /** Addresses that begin with the same bits. */
  private static final class Block {

    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static Block parse(String text) {
      int slash = text.indexOf('/');
      byte[] start = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
      return new Block(start, Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (start[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
