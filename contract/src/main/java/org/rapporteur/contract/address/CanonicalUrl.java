package org.rapporteur.contract.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one address that stands for all spellings of an article's address: without tracking
 * parameters, default port, fragment, index page, trailing slash, and the hosts and paths of mobile
 * and AMP editions; over https where the site has a name and the usual port; percent-encoding and
 * host in normal form (RFC 3986, section 6.2.2). It is a name, not always an address that answers.
 * What may tell two articles apart is left alone.
 */
public final class CanonicalUrl {

  private static final int LONGEST = 4000;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
  private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*]");

  private CanonicalUrl() {}

  /**
   * The canonical form of an address.
   *
   * @return empty where it is no absolute http or https address with a host
   */
  public static Optional<String> of(String url) {
    return UrlParts.parse(AmpCache.unwrap(url.strip()))
        .filter(CanonicalUrl::visitable)
        .map(CanonicalUrl::canonical);
  }

  /**
   * The canonical form of a page's address, where the page may name another one.
   *
   * @param declared absolute address that the page declares as canonical; counts only where it may
   *     be another name of this page rather than of a section or a template
   */
  public static Optional<String> of(String url, @Nullable String declared) {
    Optional<String> own = of(url);
    if (declared == null || own.isEmpty()) {
      return own;
    }
    return of(declared).filter(other -> DeclaredName.isPlausible(own.get(), other)).or(() -> own);
  }

  /** The registered domain of an address's host, or the host where it has none. */
  public static String site(String url) {
    String host = UrlParts.parse(url).map(UrlParts::host).orElse("").toLowerCase(Locale.ROOT);
    String domain =
        LITERAL.matcher(host).matches()
            ? null
            : EffectiveTldFinder.getAssignedDomain(host, true, false);
    return domain == null ? host : domain;
  }

  private static boolean visitable(UrlParts parts) {
    return parts.isHttp() && !parts.host().isBlank() && parts.length() <= LONGEST;
  }

  private static String canonical(UrlParts parts) {
    boolean literal = LITERAL.matcher(parts.host()).matches() || parts.host().equals("localhost");
    String port = portOf(parts);
    String scheme = port.isEmpty() && !literal ? "https" : parts.scheme();
    String host = literal ? parts.host() : HostNames.canonical(parts.host());
    String path = PathNames.canonical(parts.path());
    String query = QueryParameters.canonical(parts.query());
    return scheme + "://" + host + port + path + query + fragment(parts.fragment());
  }

  private static String portOf(UrlParts parts) {
    String port = parts.port();
    boolean standard =
        port.isEmpty()
            || (parts.scheme().equals("http") && port.equals("80"))
            || (parts.scheme().equals("https") && port.equals("443"));
    return standard || !DIGITS.matcher(port).matches() ? "" : ":" + port;
  }

  /** Only pages that a script builds are told apart by their fragment. */
  private static String fragment(String fragment) {
    return fragment.startsWith("!") || fragment.startsWith("/")
        ? "#" + PercentEncoding.normal(fragment)
        : "";
  }

  /** The canonical form as an URI, for those who need its parts. */
  public static Optional<URI> uri(String url) {
    return of(url).map(URI::create);
  }
}
