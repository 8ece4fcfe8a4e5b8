package org.rapporteur.ingest.source;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;

/**
 * A site that is watched.
 *
 * @param id letters, digits and hyphens; stands in every document from here
 * @param name for people
 * @param kind of its documents, where the pages themselves do not tell
 * @param home its front page, where discovery begins if {@code discover} is empty
 * @param discover where new documents are announced
 * @param include patterns of which an address must match one, if there are any
 * @param exclude patterns of which an address must match none
 * @param interval between visits to what is in {@code discover}, at first
 * @param rate requests a second to one host, at most
 * @param privateAddresses whether its hosts may be in private networks or on this machine
 * @param language BCP 47, where the pages do not tell
 * @param publisher where the pages do not tell
 * @param untried whether nobody has seen this description work yet
 */
public record Source(
    String id,
    String name,
    @Nullable DocumentKind kind,
    @Nullable String home,
    List<Discovery> discover,
    Selectors selectors,
    List<AddressPattern> include,
    List<AddressPattern> exclude,
    Duration interval,
    double rate,
    boolean privateAddresses,
    @Nullable String language,
    @Nullable String publisher,
    boolean untried) {

  /** Where a source says nothing of it. */
  public static final Duration DEFAULT_INTERVAL = Duration.ofMinutes(15);

  /** Where a source says nothing of it: what a polite crawler takes from a host in a second. */
  public static final double DEFAULT_RATE = 1;

  public Source {
    discover = List.copyOf(discover);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** A source that says nothing but where it is. */
  public static Source of(String id, String name, List<Discovery> discover) {
    return new Source(
        id,
        name,
        null,
        null,
        discover,
        Selectors.NONE,
        List.of(),
        List.of(),
        DEFAULT_INTERVAL,
        DEFAULT_RATE,
        false,
        null,
        null,
        false);
  }

  /** The same with a front page. */
  Source at(String front) {
    return new Source(
        id,
        name,
        kind,
        front,
        discover,
        selectors,
        include,
        exclude,
        interval,
        rate,
        privateAddresses,
        language,
        publisher,
        untried);
  }

  /** What is visited to find documents: all of {@code discover}, or the front page. */
  public List<Discovery> places() {
    return discover.isEmpty() && home != null ? List.of(new Discovery.Home(home)) : discover;
  }

  /** Whether a document at this address is wanted. */
  public boolean wants(String url) {
    return (include.isEmpty() || include.stream().anyMatch(pattern -> pattern.matches(url)))
        && exclude.stream().noneMatch(pattern -> pattern.matches(url));
  }

  /** The least time between the starts of two requests to one host. */
  public Duration pause() {
    return Duration.ofNanos((long) (Duration.ofSeconds(1).toNanos() / rate));
  }
}
