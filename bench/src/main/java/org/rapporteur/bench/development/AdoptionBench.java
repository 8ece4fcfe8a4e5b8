package org.rapporteur.bench.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.enrich.Enricher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints for how many General Assembly resolutions the day of adoption is read out of their text,
 * with the resolution itself as the object. Argument: the folder of resolutions as Akoma Ntoso XML.
 */
public final class AdoptionBench {

  private static final Enricher ENRICHER = Enricher.load();

  private AdoptionBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "");
    if (arguments.length == 0 || !Files.isDirectory(folder)) {
      System.out.println("skipped: no folder of resolutions at " + folder);
      return;
    }
    int dates = 0;
    int objects = 0;
    int all = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        Document xml = parse(file);
        String adopted = date(xml, "adoption");
        List<Development> found = adoptionsOn(adopted, xml);
        all++;
        dates += found.isEmpty() ? 0 : 1;
        boolean own = found.stream().anyMatch(d -> isOf(d, xml));
        objects += own ? 1 : 0;
        if (!own) {
          System.out.println(file.getFileName() + " adopted " + adopted + ": " + found);
        }
      }
    }
    System.out.printf(
        "%d resolutions, date read in %d, with its symbol in %d%n", all, dates, objects);
  }

  /** The paragraphs and headings of a resolution. */
  static String text(Path file) throws IOException {
    return text(parse(file));
  }

  private static Document parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Development> adoptionsOn(String day, Document xml) {
    String published = date(xml, "publication");
    return ENRICHER
        .enrich(Texts.document("resolution", DocumentKind.OTHER, published, text(xml)))
        .developments()
        .stream()
        .filter(d -> d.stage() == Stage.ADOPTED && d.date().equals(day))
        .toList();
  }

  /** Whether a development's object is the resolution whose number stands in the address. */
  private static boolean isOf(Development development, Document xml) {
    Element address = (Element) xml.getElementsByTagName("FRBRuri").item(0);
    String[] parts = address.getAttribute("value").split("/");
    String number = parts[parts.length - 1].replace('-', '/').toUpperCase(Locale.ROOT);
    String symbol = development.object() == null ? null : development.object().reference();
    return symbol != null && symbol.replace("-", "/").endsWith(number);
  }

  private static String date(Document xml, String name) {
    NodeList dates = xml.getElementsByTagName("FRBRdate");
    for (int i = 0; i < dates.getLength(); i++) {
      Element date = (Element) dates.item(i);
      if (date.getAttribute("name").equals(name)) {
        return date.getAttribute("date");
      }
    }
    return "";
  }

  private static String text(Document xml) {
    List<String> paragraphs = new ArrayList<>();
    NodeList all = xml.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getTagName().equals("p") || element.getTagName().equals("heading")) {
        paragraphs.add(element.getTextContent().strip().replaceAll("\\s+", " "));
      }
    }
    return String.join("\n\n", paragraphs);
  }
}
