package org.rapporteur.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jsoup.nodes.Entities;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.JsonNode;

/** Five real documents outside the repository, with what a careful reader finds in each. */
final class Seeds {

  static final Path FOLDER =
      Path.of(
          System.getProperty("maven.multiModuleProjectDirectory", ".."), "..", "shared", "seeds");

  /** Two were printed letters; the others were pages, with the dates that their readme gives. */
  private static final Map<String, String> PAGES =
      Map.of("001", "2014-10-21", "002", "2014-10-13T21:13", "004", "2014-10-16");

  private static final float SIZE = 9;
  private static final float LEADING = 12;
  private static final float MARGIN = 50;

  private Seeds() {}

  static void serve(Site site) throws IOException {
    List<String> links = new ArrayList<>();
    for (Path file : files()) {
      String number = file.getFileName().toString().substring(0, 3);
      String text = Files.readString(file);
      if (PAGES.containsKey(number)) {
        links.add(number + ".html");
        site.put("/" + number + ".html", "text/html; charset=utf-8", page(text, PAGES.get(number)));
      } else {
        links.add(number + ".pdf");
        site.put("/" + number + ".pdf", "application/pdf", pdf(text));
      }
    }
    site.put("/", "text/html", listing(links));
  }

  static String source(Site site) {
    return """
    sources:
      - id: seeds
        discover:
          - listing: %s/
            links: li a
        interval: 2s
        rate: 20
        private: true
    """
        .formatted(site.address());
  }

  static Set<String> references() {
    return expected()
        .flatMap(document -> document.get("references").valueStream())
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Date and stage of what must be found and bears a day. */
  static Set<String> developments() {
    return expected()
        .flatMap(document -> document.get("developments").valueStream())
        .filter(one -> !one.path("optional").asBoolean(false))
        .map(one -> one.get("date").asString() + " " + one.get("stage").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JsonNode> expected() {
    try {
      return Files.readAllLines(FOLDER.resolve("expected.jsonl")).stream()
          .map(line -> Codec.mapper().readTree(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String listing(List<String> links) {
    return links.stream()
        .map(link -> "<li><a href=\"" + link + "\">" + link + "</a></li>")
        .collect(Collectors.joining("", "<title>List</title><ul>", "</ul>"));
  }

  private static String page(String text, String published) {
    List<String> lines = text.lines().toList();
    String body =
        Stream.of(text.split("\n\\s*\n"))
            .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()) + "</p>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html><html lang="en"><head><title>%s</title>
    <meta property="article:published_time" content="%s"></head>
    <body><nav><a href="/">Home</a></nav><article>%s</article></body></html>
    """
        .formatted(Entities.escape(lines.getFirst()), published, body);
  }

  /** Printed line by line as it stands; what the standard fonts lack is left out. */
  private static byte[] pdf(String text) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    List<String> lines = lines(text, font);
    int perPage = (int) ((PDRectangle.LETTER.getHeight() - 2 * MARGIN) / LEADING);
    try (PDDocument pdf = new PDDocument()) {
      for (int first = 0; first < lines.size(); first += perPage) {
        print(pdf, font, lines.subList(first, Math.min(lines.size(), first + perPage)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void print(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static List<String> lines(String text, PDFont font) throws IOException {
    float width = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    List<String> lines = new ArrayList<>();
    for (String line : text.replaceAll("</?sup>|\\*\\*|### ", "").split("\n")) {
      StringBuilder printed = new StringBuilder();
      for (String word : printable(line, font).strip().split(" +")) {
        if (font.getStringWidth(printed + " " + word) * SIZE / 1000 > width) {
          lines.add(printed.toString());
          printed.setLength(0);
        }
        printed.append(printed.isEmpty() ? "" : " ").append(word);
      }
      lines.add(printed.toString());
    }
    return lines;
  }

  private static String printable(String line, PDFont font) {
    return line.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> canPrint(font, character))
        .collect(Collectors.joining());
  }

  private static boolean canPrint(PDFont font, String character) {
    try {
      font.encode(character);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
