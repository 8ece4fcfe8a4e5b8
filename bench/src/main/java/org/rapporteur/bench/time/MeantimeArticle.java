package org.rapporteur.bench.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article of the corpus in its CAT format, its tokens joined by spaces, a line break after each
 * sentence.
 *
 * @param annotatedEnd where the sentences that were annotated end
 * @param times the annotated expressions within them, creation times left out
 */
record MeantimeArticle(
    String name, String text, @Nullable String created, int annotatedEnd, List<Gold> times) {

  /** An annotated expression. */
  record Gold(int start, int end, String value) {}

  /** Only the title, the date line and the first sentences of each article are annotated. */
  private static final int LAST_ANNOTATED_SENTENCE = 5;

  static MeantimeArticle read(Path file) throws IOException {
    try {
      Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      return new Reader(xml).article(file.getFileName().toString());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static final class Reader {
    private final Document xml;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, int[]> spans = new HashMap<>();
    private final List<Gold> times = new ArrayList<>();
    private @Nullable String created;
    private int annotatedEnd;

    Reader(Document xml) {
      this.xml = xml;
    }

    MeantimeArticle article(String name) {
      readTokens();
      for (Element time : elements(xml.getDocumentElement(), "TIMEX3")) {
        readTime(time);
      }
      return new MeantimeArticle(name, text.toString(), created, annotatedEnd, List.copyOf(times));
    }

    private void readTokens() {
      String sentence = "0";
      for (Element token : elements(xml.getDocumentElement(), "token")) {
        boolean sameSentence = token.getAttribute("sentence").equals(sentence);
        text.append(text.isEmpty() ? "" : sameSentence ? " " : "\n\n");
        sentence = token.getAttribute("sentence");
        int start = text.length();
        text.append(token.getTextContent());
        spans.put(token.getAttribute("t_id"), new int[] {start, text.length()});
        if (Integer.parseInt(sentence) <= LAST_ANNOTATED_SENTENCE) {
          annotatedEnd = text.length();
        }
      }
    }

    private void readTime(Element time) {
      if (time.getAttribute("functionInDocument").equals("CREATION_TIME")) {
        created = time.getAttribute("value");
        return;
      }
      List<int[]> anchors =
          elements(time, "token_anchor").stream()
              .map(anchor -> spans.get(anchor.getAttribute("t_id")))
              .toList();
      if (!anchors.isEmpty() && anchors.getLast()[1] <= annotatedEnd) {
        times.add(
            new Gold(anchors.getFirst()[0], anchors.getLast()[1], time.getAttribute("value")));
      }
    }

    private static List<Element> elements(Element parent, String name) {
      NodeList nodes = parent.getElementsByTagName(name);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        elements.add((Element) nodes.item(i));
      }
      return elements;
    }
  }
}
