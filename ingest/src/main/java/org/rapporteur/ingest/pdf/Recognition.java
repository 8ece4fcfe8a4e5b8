package org.rapporteur.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.pdf.paragraph.Paragraphs;

/** Reads pictures of pages with tesseract, a program of its own that may be installed or not. */
final class Recognition {

  /** What tesseract's authors recommend. */
  private static final int DOTS_PER_INCH = 300;

  /** Pictures of larger pages are refused, in dots. */
  private static final double LARGEST = 40_000_000;

  /** A page takes some 15 seconds. */
  private static final int MOST_PAGES = 20;

  private static final int SECONDS_A_PAGE = 120;

  /** What is written in a script, the likeliest first, as tesseract calls scripts and languages. */
  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "Latin", List.of("eng", "fra", "spa"),
          "Hangul", List.of("kor", "eng"),
          "Korean", List.of("kor", "eng"),
          "Cyrillic", List.of("rus", "eng"),
          "Arabic", List.of("ara", "eng"),
          "Han", List.of("chi_sim", "eng"),
          "Japanese", List.of("jpn", "eng"));

  /** Where the script cannot be told. */
  private static final List<String> UNTOLD = List.of("eng", "kor", "fra");

  private static final Pattern SCRIPT = Pattern.compile("Script: (\\w{1,20})");

  private static final Logger LOG = System.getLogger(Recognition.class.getName());

  private final String command;

  Recognition(String command) {
    this.command = command;
  }

  /**
   * @throws UnreadableException where one page cannot be read, too: half a letter is none
   */
  List<ScannedText> read(PDDocument document, List<Scan> scans)
      throws IOException, UnreadableException {
    if (scans.isEmpty()) {
      return List.of();
    }
    Set<String> installed = installed();
    if (scans.stream().mapToInt(Scan::length).sum() > MOST_PAGES) {
      throw new UnreadableException(
          Category.TOO_LARGE, "The PDF is scanned and has more than " + MOST_PAGES + " such pages");
    }
    PDFRenderer renderer = new PDFRenderer(document);
    List<ScannedText> texts = new ArrayList<>();
    for (Scan scan : scans) {
      StringBuilder text = new StringBuilder();
      for (int page = scan.first(); page <= scan.last(); page++) {
        refuseLarge(document.getPage(page));
        text.append(page(renderer, page, installed)).append("\n\n");
      }
      texts.add(new ScannedText(scan, Paragraphs.rejoin(text.toString().strip())));
    }
    // a picture without a word is but a picture
    texts.removeIf(read -> read.text().isEmpty());
    return texts;
  }

  private String page(PDFRenderer renderer, int page, Set<String> installed)
      throws IOException, UnreadableException {
    BufferedImage image =
        PdfExtractor.BOX.call(
            () -> renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
    return recognise(image, "-l", languages(image, installed)).replace('\f', '\n').strip();
  }

  /** Those of the page's script that are installed, joined as tesseract wants them. */
  private String languages(BufferedImage page, Set<String> installed) {
    return LANGUAGES.getOrDefault(script(page, installed), UNTOLD).stream()
        .filter(installed::contains)
        .collect(
            Collectors.collectingAndThen(Collectors.joining("+"), l -> l.isEmpty() ? "eng" : l));
  }

  /** A page with too few letters has no script for tesseract. */
  private String script(BufferedImage page, Set<String> installed) {
    if (!installed.contains("osd")) {
      return "";
    }
    try {
      Matcher script = SCRIPT.matcher(recognise(page, "--psm", "0", "-l", "osd"));
      return script.find() ? script.group(1) : "";
    } catch (IOException | UnreadableException e) {
      LOG.log(Level.DEBUG, "The script of a page cannot be told", e);
      return "";
    }
  }

  private String recognise(BufferedImage page, String... options)
      throws IOException, UnreadableException {
    List<String> words = new ArrayList<>(List.of(command, "stdin", "stdout"));
    words.addAll(List.of(options));
    return run(words, out -> ImageIO.write(page, "png", out));
  }

  private Set<String> installed() throws IOException, UnreadableException {
    try {
      return run(List.of(command, "--list-langs"), out -> {})
          .lines()
          .map(String::strip)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UnreadableException(
          Category.SCANNED,
          "The PDF is scanned: pages are pictures, and tesseract, which could read them, is not"
              + " installed",
          e);
    }
  }

  private static void refuseLarge(PDPage page) throws UnreadableException {
    double dotsPerPoint = DOTS_PER_INCH / 72.0;
    double dots = page.getCropBox().getWidth() * page.getCropBox().getHeight();
    if (dots * dotsPerPoint * dotsPerPoint > LARGEST) {
      throw new UnreadableException(
          Category.TOO_LARGE, "The PDF is scanned, and a page of it is larger than a newspaper's");
    }
  }

  private static String run(List<String> command, Input input)
      throws IOException, UnreadableException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    CompletableFuture<String> output =
        CompletableFuture.supplyAsync(() -> output(process), Thread::startVirtualThread)
            .orTimeout(SECONDS_A_PAGE, TimeUnit.SECONDS)
            .whenComplete((text, failure) -> process.destroyForcibly());
    write(input, process);
    return await(output);
  }

  /** A program that ends without reading all has its reasons: what it wrote tells. */
  private static void write(Input input, Process process) {
    try (OutputStream in = process.getOutputStream()) {
      input.writeTo(in);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The program did not read the whole picture", e);
    }
  }

  private static String output(Process process) {
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException("tesseract ended with " + exit);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while tesseract was reading", e);
    }
  }

  private static String await(CompletableFuture<String> output) throws UnreadableException {
    try {
      return output.join();
    } catch (CompletionException e) {
      boolean slow = e.getCause() instanceof TimeoutException;
      throw new UnreadableException(
          slow ? Category.TOO_SLOW : Category.SCANNED,
          "The PDF is scanned, and tesseract could not read it: " + e.getCause(),
          e);
    }
  }

  /** What is written to a program's standard input. */
  private interface Input {
    void writeTo(OutputStream out) throws IOException;
  }
}
