package org.rapporteur.ingest.crawl.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;

/**
 * Asks a resolver whether it has a symbol. Many say "not found" with status 200, or lead to their
 * search form: what a page says is believed only where it is not what the resolver says to a number
 * that no series reaches.
 */
final class Resolver {

  private static final int BEYOND_EVERY_SERIES = 9_999;

  /** The share of words that two pages have in common if they are the same but for the symbol. */
  private static final double ALIKE = 0.9;

  private final Fetcher fetcher;
  private final Discovery.Symbols series;
  private final boolean privateAddresses;
  private final Gate gate;

  /** What it says to a symbol that is not there, once it was asked. */
  private Optional<FetchedPage> denial = Optional.empty();

  private boolean denialKnown;

  /** What the host says to it that everybody is sent on to, once that was asked. */
  private Optional<FetchedPage> denialBehind = Optional.empty();

  private boolean denialBehindKnown;

  Resolver(Fetcher fetcher, Discovery.Symbols series, boolean privateAddresses, Gate gate) {
    this.fetcher = fetcher;
    this.series = series;
    this.privateAddresses = privateAddresses;
    this.gate = gate;
  }

  /** Where a document would be, canonical. */
  String url(String symbol) {
    String address = series.address(symbol);
    return CanonicalUrl.of(address).orElse(address);
  }

  /** What the host says to a symbol that is there: the document, or which other host has it. */
  Optional<FetchedPage> find(String symbol) throws FetchException, InterruptedException {
    Optional<FetchedPage> answer = ask(symbol);
    return answer.isPresent() && isThere(symbol, answer.get()) ? answer : Optional.empty();
  }

  private boolean isThere(String symbol, FetchedPage page)
      throws FetchException, InterruptedException {
    if (page.elsewhere().isPresent()) {
      return !target(page, symbol).equals(deniedTarget()) || isBehind(symbol, page);
    }
    return page.body().size() > 0 && (isFile(page) || !isDenial(symbol, page, denial()));
  }

  /**
   * Whoever sends every number on to one other host tells nothing, and only that host knows. It is
   * asked here, at its pace; the document is then left to whoever has that host.
   */
  private boolean isBehind(String symbol, FetchedPage sent)
      throws FetchException, InterruptedException {
    Optional<FetchedPage> behind = follow(sent);
    return behind.isPresent()
        && behind.get().body().size() > 0
        && (isFile(behind.get()) || !isDenial(symbol, behind.get(), denialBehind()));
  }

  private Optional<FetchedPage> denialBehind() throws FetchException, InterruptedException {
    if (!denialBehindKnown) {
      Optional<FetchedPage> sent = denial();
      denialBehind = sent.isPresent() ? follow(sent.get()) : Optional.empty();
      denialBehindKnown = true;
    }
    return denialBehind;
  }

  private Optional<FetchedPage> follow(FetchedPage sent)
      throws FetchException, InterruptedException {
    return ask(FetchRequest.of(sent.elsewhere().orElseThrow(), privateAddresses));
  }

  /** What another host has is asked of it by whoever has that host, as a page. */
  private static String target(FetchedPage page, String symbol) {
    String encoded = URLEncoder.encode(symbol, StandardCharsets.UTF_8);
    return page.elsewhere().orElse("").replace(symbol, "").replace(encoded, "");
  }

  private String deniedTarget() throws FetchException, InterruptedException {
    return denial().map(page -> target(page, nobodys())).orElse("");
  }

  private String nobodys() {
    return series.symbol(BEYOND_EVERY_SERIES);
  }

  private Optional<FetchedPage> denial() throws FetchException, InterruptedException {
    if (!denialKnown) {
      denial = ask(nobodys());
      denialKnown = true;
    }
    return denial;
  }

  private boolean isDenial(String symbol, FetchedPage page, Optional<FetchedPage> denied) {
    return denied.isPresent()
        && (denied.get().url().equals(page.url())
            || areAlike(words(denied.get(), nobodys()), words(page, symbol)));
  }

  /** Nothing where the host says plainly that there is none. */
  private Optional<FetchedPage> ask(String symbol) throws FetchException, InterruptedException {
    return ask(FetchRequest.of(series.address(symbol), privateAddresses).onOneHost());
  }

  private Optional<FetchedPage> ask(FetchRequest request)
      throws FetchException, InterruptedException {
    try {
      return Optional.of(fetcher.fetch(request, gate));
    } catch (FetchException e) {
      if (e.category() == Category.HTTP_STATUS && !e.isPassing()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean isFile(FetchedPage page) {
    String type = page.header("Content-Type").orElse("text/html");
    return !type.contains("html") && !type.contains("text/plain");
  }

  private static boolean areAlike(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both.size() >= ALIKE * Math.max(some.size(), others.size());
  }

  private static Set<String> words(FetchedPage page, String symbol) {
    Document html = Jsoup.parse(page.body().text(StandardCharsets.UTF_8));
    String text = (html.title() + " " + html.body().text()).replace(symbol, "");
    return new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
  }
}
