package org.rapporteur.bench.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Resolutions as Akoma Ntoso XML, read as running text: a paragraph is followed by a blank line,
 * footnotes stand where their marks are or behind their paragraph.
 */
public final class AkomaNtoso {

  private static final Set<String> BLOCKS =
      Set.of("p", "num", "content", "paragraph", "container", "heading", "tr", "preface");

  private final StringBuilder text = new StringBuilder();
  private final List<LinkedText.Anchor> anchors = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final boolean inline;

  private AkomaNtoso(boolean inline) {
    this.inline = inline;
  }

  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** What the resolution is called; empty where the markup does not say. */
  public static String title(Path file) throws IOException {
    Element root = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    Element title = root.selectFirst("preface docTitle");
    return title == null ? "" : title.text().strip();
  }

  /**
   * The paragraphs that the markup itself sets apart, as labels: {@code PP1}, {@code PP2} for the
   * preamble's, {@code OP1} and so on for the numbered ones of the body.
   */
  public static List<String> paragraphs(Path file) throws IOException {
    Element root = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    List<String> labels = new ArrayList<>();
    int preambular = root.select("preamble > container").size();
    for (int number = 1; number <= preambular; number++) {
      labels.add("PP" + number);
    }
    for (Element number : root.select("statement > mainBody > paragraph > num")) {
      String printed = number.text().replaceAll("[.\\s\u00a0]", "");
      if (!printed.isEmpty() && printed.chars().allMatch(Character::isDigit)) {
        labels.add("OP" + printed);
      }
    }
    return labels;
  }

  static LinkedText read(Path file, boolean inline) {
    try {
      Element root = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
      AkomaNtoso reader = new AkomaNtoso(inline);
      Element statement = root.getElementsByTag("statement").first();
      for (Element child : (statement == null ? root : statement).children()) {
        if (!child.tagName().equals("meta")) {
          reader.visit(child);
        }
      }
      return new LinkedText(file.getFileName().toString(), reader.text.toString(), reader.anchors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visit(Node node) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      visit(element);
    }
  }

  private void visit(Element element) {
    switch (element.tagName()) {
      case "authorialNote" -> note(element);
      case "a" -> anchor(element);
      default -> block(element);
    }
  }

  private void note(Element note) {
    if (inline) {
      text.append(' ');
      note.childNodes().forEach(this::visit);
      text.append(' ');
    } else {
      text.append(note.attr("marker"));
      notes.add(note);
    }
  }

  private void anchor(Element link) {
    int start = text.length();
    link.childNodes().forEach(this::visit);
    String symbol = Links.symbol(link.attr("href"));
    LinkedText.Anchor last = anchors.isEmpty() ? null : anchors.getLast();
    if (last != null
        && last.symbol().equals(symbol)
        && text.substring(last.end(), start).isBlank()) {
      anchors.set(anchors.size() - 1, new LinkedText.Anchor(symbol, last.start(), text.length()));
    } else {
      anchors.add(new LinkedText.Anchor(symbol, start, text.length()));
    }
  }

  private void block(Element element) {
    boolean block = BLOCKS.contains(element.tagName()) && !element.parents().is("authorialNote");
    element.childNodes().forEach(this::visit);
    if (block && element.tagName().equals("p")) {
      text.append("\n\n");
      List<Element> waiting = List.copyOf(notes);
      notes.clear();
      waiting.forEach(this::printNote);
    }
  }

  private void printNote(Element note) {
    text.append(note.attr("marker")).append(' ');
    note.childNodes().forEach(this::visit);
    text.append("\n\n");
  }
}
