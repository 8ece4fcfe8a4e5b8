package org.rapporteur.bench.crawl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Pages of the size and the furniture that newspapers serve. */
final class SamplePage {

  private static final int PARAGRAPHS = 25;
  private static final int WORDS = 60;

  private SamplePage() {}

  /** So many different pages, made beforehand: making them is no part of what is measured. */
  static List<byte[]> many(int count, int bytes) {
    return IntStream.range(0, count)
        .mapToObj(page -> html("/a/" + page, bytes).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static String html(String path, int bytes) {
    Random random = new Random(path.hashCode());
    StringBuilder page = new StringBuilder(bytes + 1000);
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Article ")
        .append(path);
    page.append("</title><meta property=\"article:published_time\" content=\"2014-10-15\">");
    page.append("</head><body><main><article><h1>Article ").append(path).append("</h1>");
    for (int i = 0; i < PARAGRAPHS && page.length() < bytes; i++) {
      page.append("<p>");
      words(page, random, WORDS);
      page.append("</p>\n");
    }
    page.append("</article></main><aside>");
    while (page.length() < bytes) {
      int link = random.nextInt(100_000);
      page.append("<div class=\"teaser\"><a href=\"/a/").append(link).append("\"><span>");
      words(page, random, 8);
      page.append("</span></a></div>\n");
    }
    return page.append("</aside></body></html>").toString();
  }

  private static void words(StringBuilder page, Random random, int count) {
    for (int i = 0; i < count; i++) {
      page.append("word").append(random.nextInt(5000)).append(i % 12 == 11 ? ", " : " ");
    }
    page.append("end.");
  }
}
