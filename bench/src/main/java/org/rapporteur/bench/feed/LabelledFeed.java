package org.rapporteur.bench.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file with its assertion.
 *
 * @param folder that it is in, for the table
 * @param contentType the header that it was served with, where the file says so
 * @param url that it was served at
 * @param claims the comparisons in its assertion that count
 */
record LabelledFeed(
    Path file, String folder, @Nullable String contentType, String url, List<Claim> claims) {

  private static final String SERVER = "http://127.0.0.1:8097/";

  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*)");
  private static final Pattern TYPE = Pattern.compile("(?i)Header:\\s*Content-type:\\s*(.*)");
  private static final Pattern LOCATION =
      Pattern.compile("(?i)Header:\\s*Content-Location:\\s*(.*)");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_32BE,
          StandardCharsets.UTF_32LE);

  static List<LabelledFeed> in(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .map(file -> read(data, file))
          .toList();
    }
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  private static LabelledFeed read(Path data, Path file) {
    String text = text(file);
    String path = data.relativize(file).toString().replace('\\', '/');
    return new LabelledFeed(
        file,
        path.substring(0, path.lastIndexOf('/')),
        find(TYPE, text).orElse(null),
        url(find(LOCATION, text).orElse(path)),
        find(EXPECT, text).map(Claim::in).orElse(List.of()));
  }

  /** A header that would run something is passed over. */
  private static String url(String location) {
    return location.startsWith("http")
        ? location
        : SERVER + location.replaceFirst("^(?:/|javascript:.*)", "");
  }

  /** The comment, in whichever encoding it can be found. */
  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return CHARSETS.stream()
          .map(charset -> new String(bytes, charset))
          .filter(text -> text.contains("Expect:"))
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
