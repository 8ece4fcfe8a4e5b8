package org.rapporteur.bench.reference;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to the UN's document resolver, and symbols without what does not count. */
final class Links {

  private static final Pattern RESOLVER =
      Pattern.compile("https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/+(?:[a-z]{2}/)?(.+)");
  private static final Pattern SUPPLEMENT = Pattern.compile("\\((?:SUPP[^)]*)\\)");
  private static final Pattern OLD =
      Pattern.compile("(.*/RES/\\d+)[A-Z]?(\\((?:S-|ES-)?[IVXL]+\\))[A-Z]?");

  private Links() {}

  /** The symbol that a link leads to, normalised; empty where it leads elsewhere. */
  static String symbol(String href) {
    Matcher matcher = RESOLVER.matcher(href.strip());
    return matcher.matches() ? normalize(decode(matcher.group(1))) : "";
  }

  private static String decode(String path) {
    return path.contains("%") ? URLDecoder.decode(path, StandardCharsets.UTF_8) : path;
  }

  /** Without spaces, in capitals, supplements and the letter of an old resolution left out. */
  static String normalize(String symbol) {
    String plain =
        symbol
            .replaceAll("[\\s\\u00a0]", "")
            .replaceAll("[\\u2010-\\u2015]", "-")
            .toUpperCase(Locale.ROOT);
    String unsupplemented = SUPPLEMENT.matcher(plain).replaceAll("");
    Matcher old = OLD.matcher(unsupplemented);
    return old.matches() ? old.group(1) + old.group(2) : unsupplemented;
  }
}
