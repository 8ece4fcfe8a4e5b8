package org.rapporteur.contract.address;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding in normal form (RFC 3986, sections 2.3 and 6.2.2): unreserved characters bare,
 * what may not stand in an address encoded as UTF-8, hex digits in capitals.
 */
final class PercentEncoding {

  private static final String RESERVED = ":/?#[]@!$&'()*+,;=";
  private static final String UNRESERVED_MARKS = "-._~";

  private PercentEncoding() {}

  static String normal(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder(bytes.length + 8);
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xff;
      int escaped = value == '%' ? escaped(bytes, i) : -1;
      if (escaped >= 0) {
        append(out, escaped, false);
        i += 2;
      } else {
        append(out, value, true);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int value, boolean bare) {
    if (isUnreserved(value) || (bare && value < 0x80 && RESERVED.indexOf(value) >= 0)) {
      out.append((char) value);
    } else {
      out.append('%').append(digit(value >> 4)).append(digit(value & 15));
    }
  }

  private static int escaped(byte[] bytes, int at) {
    if (at + 2 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at + 1], 16);
    int low = Character.digit(bytes[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isUnreserved(int value) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9')
        || (value < 0x80 && UNRESERVED_MARKS.indexOf(value) >= 0);
  }

  private static char digit(int value) {
    return "0123456789ABCDEF".charAt(value);
  }
}
