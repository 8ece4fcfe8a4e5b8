package org.rapporteur.ingest.crawl.visit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/**
 * A page that a series of symbols found, wherever its resolver led.
 *
 * @param address by which the resolver finds it
 * @param draft whether the series is one of drafts
 */
record SymbolPage(String symbol, String address, boolean draft) {

  /** Stands where the number does, and in no address. */
  private static final String MARK = "0000000";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:/[A-Z][a-z]{2}\\.\\d{1,2})?");

  /** Nothing for a page that is found in another way. */
  static Optional<SymbolPage> of(Source source, PageState page) {
    String asked = page.redirects().isEmpty() ? page.url() : page.redirects().getFirst();
    return source.places().stream()
        .filter(Discovery.Symbols.class::isInstance)
        .map(Discovery.Symbols.class::cast)
        .flatMap(series -> of(series, asked).stream())
        .findFirst();
  }

  private static Optional<SymbolPage> of(Discovery.Symbols series, String url) {
    String marked =
        CanonicalUrl.of(series.address(series.series().replace("*", MARK))).orElse(MARK);
    int at = marked.indexOf(MARK);
    String after = marked.substring(at + MARK.length());
    if (!url.startsWith(marked.substring(0, at)) || !url.endsWith(after)) {
      return Optional.empty();
    }
    String number = url.substring(at, Math.max(at, url.length() - after.length()));
    return Optional.of(number.replace("%2F", "/"))
        .filter(it -> NUMBER.matcher(it).matches())
        .map(it -> series.series().replace("*", it))
        .map(symbol -> new SymbolPage(symbol, series.address(symbol), series.areDrafts()));
  }
}
