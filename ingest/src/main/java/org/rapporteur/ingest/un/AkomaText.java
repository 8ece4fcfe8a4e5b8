package org.rapporteur.ingest.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of an Akoma Ntoso document: paragraphs with their numbers, footnotes at the end with the
 * mark that stands in the text, cells of a table's row separated by {@code " | "}.
 */
final class AkomaText {

  private static final int DEEPEST = 300;

  /** A line break that the document makes, told from those of the file. */
  private static final char BREAK = '\u2028';

  /** Akoma Ntoso 1.0, part 2: what stands within a line. */
  private static final Set<String> INLINE =
      Set.of(
          "span",
          "a",
          "b",
          "i",
          "u",
          "sup",
          "sub",
          "abbr",
          "inline",
          "ref",
          "mref",
          "rref",
          "term",
          "def",
          "date",
          "time",
          "quantity",
          "organization",
          "person",
          "role",
          "location",
          "entity",
          "event",
          "concept",
          "object",
          "process",
          "docNumber",
          "docTitle",
          "docDate",
          "docType",
          "docAuthority",
          "docStatus",
          "docProponent",
          "docStage",
          "docPurpose",
          "session",
          "legislature",
          "vote",
          "outcome",
          "signature",
          "ins",
          "del",
          "mod",
          "embeddedText",
          "quotedText",
          "remark",
          "noteRef",
          "shortTitle",
          "courtType",
          "neutralCitation");

  private static final Set<String> SKIPPED =
      Set.of("meta", "img", "documentRef", "presentation", "references");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String number = "";

  void add(Element root) {
    block(root, 0);
    flush();
  }

  void add(String paragraph) {
    if (!paragraph.isBlank()) {
      paragraphs.add(paragraph);
    }
  }

  /** All that was added, paragraphs separated by a blank line. */
  String text() {
    List<String> all = new ArrayList<>(paragraphs);
    all.addAll(notes);
    return String.join("\n\n", all);
  }

  static String line(Element element) {
    AkomaText text = new AkomaText();
    text.add(element);
    return String.join(" ", text.paragraphs);
  }

  private void block(Element element, int depth) {
    flush();
    if (depth > DEEPEST) {
      line.append(element.text());
      flush();
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (child instanceof Element inner) {
        element(inner, depth + 1);
      }
    }
    flush();
  }

  private void element(Element element, int depth) {
    String name = Xml.name(element);
    if (SKIPPED.contains(name)) {
      return;
    }
    switch (name) {
      case "eol", "br" -> line.append(BREAK);
      case "authorialNote" -> note(element);
      case "num" -> number(element);
      case "tr" -> row(element);
      case String any when INLINE.contains(any) -> inline(element, depth);
      default -> block(element, depth);
    }
  }

  private void inline(Element element, int depth) {
    if (depth > DEEPEST) {
      line.append(element.text());
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (child instanceof Element inner) {
        element(inner, depth + 1);
      }
    }
  }

  private void number(Element element) {
    flush();
    String own = clean(element.text());
    number = number.isEmpty() ? own : number + " " + own;
  }

  private void note(Element element) {
    String marker = clean(element.attr("marker"));
    String mark = "[" + (marker.isEmpty() ? "*" : marker) + "]";
    line.append(mark);
    AkomaText note = new AkomaText();
    note.add(element);
    notes.add(mark + " " + String.join(" ", note.paragraphs));
  }

  private void row(Element row) {
    flush();
    String cells = row.children().stream().map(this::cell).collect(Collectors.joining(" | "));
    if (!cells.replace("|", "").isBlank()) {
      line.append(cells);
    }
    flush();
  }

  private String cell(Element cell) {
    AkomaText text = new AkomaText();
    text.add(cell);
    notes.addAll(text.notes);
    return String.join(" ", text.paragraphs);
  }

  private void flush() {
    String text = clean(line.toString());
    line.setLength(0);
    if (!text.isEmpty()) {
      paragraphs.add(number.isEmpty() ? text : number + " " + text);
      number = "";
    }
  }

  /** Without the white space of the file; line breaks that the document makes stay. */
  static String clean(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").replaceAll(" ?" + BREAK + " ?", "\n").strip();
  }
}
