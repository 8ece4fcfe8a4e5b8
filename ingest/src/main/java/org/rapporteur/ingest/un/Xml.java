package org.rapporteur.ingest.un;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.charset.PageDecoder;

/** XML by local names, whatever prefixes it uses; its entities are never expanded. */
final class Xml {

  private Xml() {}

  static Document parse(byte[] content) {
    return PageDecoder.decodeXml(content);
  }

  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  static boolean is(Element element, String name) {
    return name(element).equals(name);
  }

  /** All elements below with a name, in the document's order. */
  static Stream<Element> all(Element root, String name) {
    return root.stream().filter(element -> is(element, name));
  }

  static Optional<Element> first(Element root, String name) {
    return all(root, name).findFirst();
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> is(child, name)).toList();
  }

  /**
   * Text that was encoded twice, set right: what reads as UTF-8 when it is taken for bytes was
   * UTF-8 once. Catalogues that went through several systems have such values.
   */
  static String encodedOnce(String text) {
    if (text.chars().noneMatch(c -> c >= 0x80) || text.chars().anyMatch(c -> c > 0xFF)) {
      return text;
    }
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}
