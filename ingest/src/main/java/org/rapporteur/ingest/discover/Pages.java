package org.rapporteur.ingest.discover;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.charset.PageDecoder;

/** Pages of lists, parsed. */
final class Pages {

  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private Pages() {}

  static Document parse(byte[] content, @Nullable String contentType, String url) {
    return PageDecoder.decode(content, charset(contentType), url);
  }

  private static @Nullable String charset(@Nullable String contentType) {
    Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
    return matcher.find() && isKnown(matcher.group(1)) ? matcher.group(1) : null;
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }
}
