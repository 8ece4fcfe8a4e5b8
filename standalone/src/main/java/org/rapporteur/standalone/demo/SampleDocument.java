package org.rapporteur.standalone.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of a sample site, as its file says: {@code key: value} lines, a blank line,
 * paragraphs.
 *
 * @param slug of its address
 * @param published ISO date or date-time
 * @param later whether it appears only after the first load
 */
record SampleDocument(
    String slug,
    String title,
    String published,
    @Nullable String author,
    boolean later,
    List<String> paragraphs) {

  static SampleDocument parse(String slug, String file) {
    int blank = file.indexOf("\n\n");
    Map<String, String> head = new HashMap<>();
    for (String line : file.substring(0, blank).split("\n")) {
      int colon = line.indexOf(": ");
      head.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return new SampleDocument(
        slug,
        head.getOrDefault("title", slug),
        head.getOrDefault("published", ""),
        head.get("author"),
        head.containsKey("later"),
        List.of(file.substring(blank).strip().split("\n\n")));
  }

  String day() {
    return published.substring(0, "2014-10-16".length());
  }
}
