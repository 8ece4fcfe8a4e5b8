package org.rapporteur.contract.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address cut where RFC 3986, appendix B, cuts it; missing parts are empty. As in browsers, a
 * backslash ends the host and stands for a slash.
 */
record UrlParts(
    String scheme, String host, String port, String path, String query, String fragment) {

  private static final Pattern URL =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9+.-]*+)://([^/?#\\\\]*+)([^?#]*+)(\\?[^#]*+)?(#.*+)?",
          Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]++]|[^:@\\[\\]\\s\\p{Cntrl}\"<>^`{|}%]++)(?::(\\d*+))?");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4,}");

  static Optional<UrlParts> parse(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String authority = parts.group(2);
    Matcher hostAndPort = AUTHORITY.matcher(authority.substring(authority.lastIndexOf('@') + 1));
    if (!hostAndPort.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new UrlParts(
            parts.group(1).toLowerCase(Locale.ROOT),
            hostAndPort.group(1).toLowerCase(Locale.ROOT),
            orEmpty(hostAndPort.group(2)),
            orEmpty(parts.group(3)).replace('\\', '/'),
            orEmpty(parts.group(4)),
            parts.group(5) == null ? "" : parts.group(5).substring(1)));
  }

  boolean isHttp() {
    return scheme.equals("http") || scheme.equals("https");
  }

  boolean isFront() {
    return (path.isEmpty() || path.equals("/")) && query.isEmpty();
  }

  boolean hasLongNumber() {
    return LONG_NUMBER.matcher(path + query).find();
  }

  /** The whole address again, fit for an URI, with another spelling of its host. */
  String withHost(String spelling) {
    String authority = port.isEmpty() ? spelling : spelling + ":" + port;
    String ending = fragment.isEmpty() ? "" : "#" + Links.escaped(fragment).replace("#", "%23");
    return scheme + "://" + authority + Links.escaped(path) + Links.escaped(query) + ending;
  }

  int length() {
    return host.length() + path.length() + query.length() + fragment.length();
  }

  private static String orEmpty(String part) {
    return part == null ? "" : part;
  }
}
