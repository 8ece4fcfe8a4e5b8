package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.ingest.un.MarcRecords;

/**
 * Resolutions as Akoma Ntoso, and records of the library's catalogue as MARCXML and as pages: how
 * many are read, and how often symbol, title, date and paragraphs are those of the file, looked up
 * by plain patterns. Arguments: the folders of ga-resolutions-75-77 and of un-pages.
 */
public final class UnitedNationsForms {

  private static final Pattern SYMBOL =
      Pattern.compile("<docNumber refersTo=\"#symbol\">([^<]+)</docNumber>");
  private static final Pattern TITLE =
      Pattern.compile("(?s)<docTitle refersTo=\"#resolutionTitle\">(.*?)</docTitle>");
  private static final Pattern PUBLISHED =
      Pattern.compile("<FRBRdate date=\"([^\"]+)\" name=\"publication\"");
  private static final Pattern CONTENT =
      Pattern.compile("(?s)<num>([^<]{1,12})</num>\\s*<content[^>]*>\\s*<p[^>]*>(.*?)</p>");
  private static final Pattern NOTE = Pattern.compile("(?s)<authorialNote.*?</authorialNote>");

  private static final Pattern MARC_SYMBOL = subfield("191");
  private static final Pattern MARC_DATE = subfield("269");
  private static final Pattern MARC_TITLE = subfield("245");
  private static final Pattern PAGE_TITLE = Pattern.compile("<title>([^<]{10,})</title>");

  private final DocumentReader reader = new DocumentReader(new LanguageDetector());
  private final List<String> wrong = new ArrayList<>();
  private int files;
  private int read;
  private int symbols;
  private int titles;
  private int dates;
  private int kinds;
  private long paragraphs;
  private long paragraphsFound;

  private UnitedNationsForms() {}

  public static void main(String[] folders) throws IOException {
    System.out.printf(
        "%-10s %6s %6s %8s %8s %8s %8s %12s%n",
        "form", "files", "read", "symbol", "title", "date", "kind", "paragraphs");
    new UnitedNationsForms().resolutions(Path.of(folders[0]));
    new UnitedNationsForms().records(Path.of(folders[1]));
    new UnitedNationsForms().pages(Path.of(folders[1]));
  }

  private void resolutions(Path folder) throws IOException {
    for (Path file : files(folder, ".xml")) {
      String xml = Files.readString(file);
      Optional<Document> found = read(xml, file.toUri().toString());
      if (found.isPresent()) {
        check(
            file.toString(),
            found.get(),
            first(SYMBOL, xml),
            plain(first(TITLE, xml)),
            first(PUBLISHED, xml),
            DocumentKind.RESOLUTION);
        paragraphs(file, found.get(), xml);
      }
    }
    print("akn");
  }

  private void records(Path folder) throws IOException {
    for (Path file : files(folder, ".xml")) {
      byte[] bytes = Files.readAllBytes(file);
      if (MarcRecords.areIn(bytes)) {
        for (MarcRecords.Entry entry : MarcRecords.split(bytes)) {
          String url = "https://digitallibrary.un.org/record/" + entry.number();
          read(entry.xml(), url).ifPresent(document -> checkRecord(document, entry.xml()));
        }
      }
    }
    print("marcxml");
  }

  private void checkRecord(Document document, String xml) {
    String symbol = first(MARC_SYMBOL, xml);
    boolean draft = xml.contains("draft resolution /");
    check(
        symbol,
        document,
        symbol,
        first(MARC_TITLE, xml).replaceAll("\\s*[:/]\\s*$", "").replace(" : ", ": "),
        first(MARC_DATE, xml),
        draft ? DocumentKind.DRAFT_RESOLUTION : document.kind());
  }

  private void pages(Path folder) throws IOException {
    for (Path file : files(folder.resolve("un-pages/digital-library"), ".html")) {
      String html = Files.readString(file);
      if (html.contains("metadata-row")) {
        String url = "https://digitallibrary.un.org/" + file.getFileName();
        read(html, url)
            .ifPresent(document ->
                check(
                    file.toString(),
                    document,
                    first(
                        Pattern.compile(
                            "(?:Symbol|Resolution)</span><span[^>]*>(?:<a[^>]*>)?([^<]+)"),
                        html),
                    first(PAGE_TITLE, html).replaceAll("\\s*[:/]\\s*$", ""),
                    first(Pattern.compile("content=\"(\\d{4}/\\d\\d/\\d\\d|\\d{4})\""), html)
                        .replace('/', '-'),
                    document.kind()));
      }
    }
    print("page");
  }

  private Optional<Document> read(String content, String url) {
    files++;
    Payload payload = Payload.of(content.getBytes(StandardCharsets.UTF_8));
    try {
      Document document = reader.read(ReadRequest.given(payload, null, url, "read", null));
      read++;
      return Optional.of(document);
    } catch (UnreadableException e) {
      wrong.add(url + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void check(
      String name, Document document, String symbol, String title, String date, DocumentKind kind) {
    symbols += note(name, symbol, document.text().split("\n\n")[0].split(", ")[0]);
    boolean same = String.valueOf(document.title()).startsWith(title) && !title.isEmpty();
    titles += same ? 1 : note(name, title, String.valueOf(document.title()));
    String published = String.valueOf(document.published());
    dates += published.startsWith(date) ? 1 : note(name, date, published);
    kinds += note(name, kind.json(), document.kind().json());
  }

  private void paragraphs(Path file, Document document, String xml) {
    List<String> found = Arrays.asList(document.text().split("\n\n"));
    Matcher content = CONTENT.matcher(NOTE.matcher(xml).replaceAll(""));
    while (content.find()) {
      paragraphs++;
      String start = plain(content.group(1)) + " ";
      String words = plain(content.group(2));
      String head = words.substring(0, Math.min(40, words.length()));
      boolean there =
          found.stream()
              .anyMatch(
                  one -> one.startsWith(start) && one.replaceAll("\\[\\d+]", "").contains(head));
      paragraphsFound += there ? 1 : note(file.toString(), start + head, "no such paragraph");
    }
  }

  private int note(String name, String expected, String found) {
    if (expected.equals(found)) {
      return 1;
    }
    wrong.add(name + ": '" + expected + "' is '" + found + "'");
    return 0;
  }

  private void print(String form) {
    System.out.printf(
        "%-10s %6d %6d %8d %8d %8d %8d %12s%n",
        form, files, read, symbols, titles, dates, kinds, paragraphsFound + "/" + paragraphs);
    wrong.stream().limit(12).forEach(line -> System.out.println("  " + line));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  private static Pattern subfield(String tag) {
    return Pattern.compile("tag=\"" + tag + "\"[^>]*>\\s*<[^>]*code=\"a\"[^>]*>([^<]+)");
  }

  private static String plain(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
