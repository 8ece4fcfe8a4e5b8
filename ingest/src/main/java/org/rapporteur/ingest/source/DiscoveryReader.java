package org.rapporteur.ingest.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code discover}. */
final class DiscoveryReader {

  private static final List<String> WAYS = List.of("feed", "sitemap", "listing", "symbols");
  private static final int LISTING_DEPTH = 1;
  private static final int DEEPEST_LISTING = 100;
  private static final int HIGHEST_NUMBER = 5_000;

  private DiscoveryReader() {}

  static @Nullable Discovery read(Fields fields) {
    if (!fields.isMapping("an entry of 'discover'")) {
      return null;
    }
    List<String> ways = WAYS.stream().filter(fields::has).toList();
    if (ways.isEmpty()) {
      fields.knows(Set.copyOf(WAYS), "an entry of 'discover'");
    }
    if (ways.size() != 1) {
      fields.problem(
          "an entry of 'discover' has one of 'feed', 'sitemap', 'listing' and 'symbols'");
      return null;
    }
    if (ways.getFirst().equals("symbols")) {
      return symbols(fields);
    }
    String url = fields.address(ways.getFirst());
    if (url == null) {
      return null;
    }
    return switch (ways.getFirst()) {
      case "feed" -> plain(fields, new Discovery.Feed(url), "feed");
      case "sitemap" -> plain(fields, new Discovery.Sitemap(url), "sitemap");
      default -> listing(fields, url);
    };
  }

  private static Discovery plain(Fields fields, Discovery discovery, String way) {
    fields.knows(Set.of(way), "a " + way);
    return discovery;
  }

  private static @Nullable Discovery symbols(Fields fields) {
    fields.knows(Set.of("symbols", "resolver", "from"), "a series of symbols");
    String series = fields.text("symbols");
    String resolver = fields.pattern("resolver", "{symbol}");
    if (series == null
        || series.indexOf('*') < 0
        || series.indexOf('*') != series.lastIndexOf('*')) {
      fields.problem("symbols", "a series has one * where the number stands: A/C.3/69/L.*");
      return null;
    }
    int from = fields.count("from", 1, HIGHEST_NUMBER);
    return new Discovery.Symbols(series, resolver == null ? Discovery.Symbols.UN : resolver, from);
  }

  private static Discovery listing(Fields fields, String url) {
    fields.knows(Set.of("listing", "links", "next", "pages", "depth"), "a listing");
    String pages = fields.pattern("pages", "{page}");
    int depth = fields.count("depth", LISTING_DEPTH, DEEPEST_LISTING);
    String next = fields.selector("next");
    if (depth <= 1 && (pages != null || next != null)) {
      fields.problem("without a 'depth' above 1 only the first page of the list is read");
    }
    return new Discovery.Listing(url, fields.selector("links"), next, pages, Math.max(1, depth));
  }
}
