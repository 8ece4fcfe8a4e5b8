package org.rapporteur.contract.crawl;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * What a host wishes of those who ask it, so that whoever has it next goes on to keep it. It is in
 * the topic {@code pages} beside the states of the host's pages, under the origin.
 *
 * @param origin scheme, host and port, as {@code https://news.example:8443}
 * @param restsUntil when it may be asked again; absent where it did not ask for rest
 * @param robots its robots.txt, each byte one character (ISO-8859-1), empty where it has none;
 *     absent where that is not known, and nothing is allowed therefore
 * @param robotsUntil when robots.txt is to be asked for again; absent where it never was
 */
public record HostState(
    String origin,
    @Nullable Instant restsUntil,
    @Nullable String robots,
    @Nullable Instant robotsUntil) {

  private static final int SCHEME = "https://".length();

  public HostState {
    Require.text(origin, "origin");
  }

  /** A host that wants to be left alone. */
  public static HostState resting(String origin, Instant until) {
    return new HostState(origin, until, null, null);
  }

  /** Whether this key of the topic {@code pages} is a host's: canonical URLs have a path. */
  public static boolean isKey(String key) {
    return key.startsWith("http") && key.indexOf('/', SCHEME) < 0;
  }

  /** The origin of an absolute address. */
  public static String origin(String url) {
    int path = url.indexOf('/', SCHEME);
    return path < 0 ? url : url.substring(0, path);
  }

  /** Both, of one origin: the longer rest, and the robots.txt that holds longer. */
  public HostState and(HostState other) {
    HostState robotic = isLater(other.robotsUntil, robotsUntil) ? other : this;
    Instant rest = isLater(other.restsUntil, restsUntil) ? other.restsUntil : restsUntil;
    return new HostState(origin, rest, robotic.robots, robotic.robotsUntil);
  }

  private static boolean isLater(@Nullable Instant some, @Nullable Instant than) {
    return some != null && (than == null || some.isAfter(than));
  }
}
