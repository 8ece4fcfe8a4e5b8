package org.rapporteur.ingest.extract.date;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.WordList;

/**
 * The clocks that a newsroom may live by, as the domain and the language of its page tell.
 *
 * @param west hours that the most western is ahead of UTC, summer and winter
 * @param east hours that the most eastern is ahead of UTC
 */
public record Clocks(int west, int east) {

  /** Anywhere. */
  static final Clocks ANY = new Clocks(-12, 14);

  private static final Map<String, Clocks> BY_CODE = read();

  /** Of the country of the address, or else of the countries of the language. */
  public static Clocks of(String url, @Nullable String language) {
    Clocks national = BY_CODE.get("." + topLevel(url));
    if (national != null) {
      return national;
    }
    String code = language == null ? "" : language.toLowerCase(Locale.ROOT);
    int end = code.indexOf('-');
    return BY_CODE.getOrDefault(end < 0 ? code : code.substring(0, end), ANY);
  }

  private static String topLevel(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Whether it may have been another day there, at that time in UTC: the one after or before. */
  boolean mayShow(LocalDateTime utc, int daysLater) {
    LocalDateTime there = utc.plus(Duration.ofHours(daysLater > 0 ? east : west));
    return there.toLocalDate().equals(utc.toLocalDate().plusDays(daysLater));
  }

  private static Map<String, Clocks> read() {
    Map<String, Clocks> clocks = new HashMap<>();
    for (String line : WordList.read("clocks.tsv")) {
      String[] columns = line.split("\t", -1);
      Clocks span = new Clocks(Integer.parseInt(columns[0]), Integer.parseInt(columns[1]));
      for (String code : columns[2].split(" ")) {
        clocks.put(code, span);
      }
    }
    return clocks;
  }
}
