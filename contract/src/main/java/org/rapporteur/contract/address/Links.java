package org.rapporteur.contract.address;

import java.net.URI;
import java.util.Optional;

/** Addresses as pages write them, made absolute and fit to be asked for. */
public final class Links {

  private Links() {}

  /**
   * The address that a reference on a page means.
   *
   * @param base absolute address of the page
   * @param reference absolute or relative, possibly with characters that ought to be encoded
   * @return empty where it is no http or https address
   */
  public static Optional<String> resolve(String base, String reference) {
    try {
      URI resolved = resolve(URI.create(legal(base)), legal(reference.strip()));
      String text = withRoot(resolved).toString();
      return UrlParts.parse(text).filter(UrlParts::isHttp).map(parts -> text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The host that is asked, in small letters with the port where one is named; for politeness. */
  public static String host(String url) {
    return UrlParts.parse(url).map(Links::host).orElse("");
  }

  /** The path of an address; of what is none, all of it. */
  public static String path(String url) {
    return UrlParts.parse(url).map(UrlParts::path).orElse(url);
  }

  /** As RFC 3986 has it; Java follows the one before, where a bare query loses the page's name. */
  private static URI resolve(URI base, String reference) {
    return reference.startsWith("?")
        ? base.resolve(base.getRawPath() + reference)
        : base.resolve(reference);
  }

  private static String host(UrlParts parts) {
    return HostNames.canonical(parts.host()) + (parts.port().isEmpty() ? "" : ":" + parts.port());
  }

  private static URI withRoot(URI uri) {
    return uri.getRawPath() == null || uri.getRawPath().isEmpty()
        ? uri.resolve("/" + query(uri))
        : uri;
  }

  private static String query(URI uri) {
    return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
  }

  /** Encodes what an URI may not contain and leaves the rest, percent signs of escapes included. */
  private static String legal(String reference) {
    return UrlParts.parse(reference)
        .map(parts -> parts.withHost(HostNames.ascii(parts.host())))
        .orElseGet(() -> escaped(reference));
  }

  static String escaped(String part) {
    return PercentEncoding.normal(part).replace("[", "%5B").replace("]", "%5D");
  }
}
