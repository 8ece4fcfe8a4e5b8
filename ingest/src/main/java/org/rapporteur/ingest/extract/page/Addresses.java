package org.rapporteur.ingest.extract.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What addresses tell about a page. */
public final class Addresses {

  private Addresses() {}

  /** The absolute address that the page declares as its own, or null. */
  public static @Nullable String canonical(
      List<Element> links, Declarations declarations, String url) {
    for (Element link : links) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        return absolute(link.attr("href"), url);
      }
    }
    String declared = declarations.first("og:url");
    return declared == null ? null : absolute(declared, url);
  }

  private static @Nullable String absolute(String address, String base) {
    try {
      URI uri = new URI(base).resolve(address.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether the link leads to a host's home page, or to a folder that the page is in. */
  public static boolean isAbove(String link, String page) {
    String target = absolute(link, page);
    if (target == null || target.contains("?")) {
      return false;
    }
    String folder = folder(target);
    boolean home = folder.indexOf('/', folder.indexOf("//") + 2) == folder.length() - 1;
    return !folder.equals(folder(page)) && (home || page.startsWith(folder));
  }

  /** The address without fragment and index page, and with a slash at its end. */
  private static String folder(String address) {
    int fragment = address.indexOf('#');
    String plain = fragment < 0 ? address : address.substring(0, fragment);
    String folder = INDEX.matcher(plain).replaceFirst("/");
    return folder.endsWith("/") ? folder : folder + "/";
  }

  private static final Pattern INDEX = Pattern.compile("/(?:index|default|home)\\.\\w{2,5}$");

  /**
   * Whether 4/5/2014 is the fifth of April there: in American English, and in English from a host
   * under no other country's domain.
   */
  public static boolean writesMonthFirst(String url, @Nullable String language) {
    if (language == null || !language.startsWith("en")) {
      return false;
    }
    if (language.contains("-")) {
      return language.equalsIgnoreCase("en-US") && !isNational(url);
    }
    return !isNational(url);
  }

  /** The longest part of the host's name, which is the site's as a rule; empty where unknown. */
  public static String siteLabel(String url) {
    return Stream.of(host(url).split("\\.", -1))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** The host's name, or an empty string. */
  public static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static boolean isNational(String url) {
    try {
      String host = new URI(url).getHost();
      String last = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
      return last.length() == 2 && !last.toLowerCase(Locale.ROOT).equals("us");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
