package org.rapporteur.ingest.extract.title;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.extract.word.WordList;

/** What a site itself says that a page is: "Press releases | Experts", "17 March 2015 | Letter". */
public final class KindLabels {

  private static final int LONGEST = 120;

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[|>›»·•/\\n]\\s*|\\s+[-–—]\\s+");

  private static final Map<String, DocumentKind> KINDS = read();

  private KindLabels() {}

  /** The kind that a part of one of the lines names and nothing else, or other. */
  public static DocumentKind kind(List<String> lines) {
    for (String line : lines) {
      if (line.length() <= LONGEST) {
        for (String part : SEPARATOR.split(line.toLowerCase(Locale.ROOT))) {
          DocumentKind kind = KINDS.get(part.strip());
          if (kind != null) {
            return kind;
          }
        }
      }
    }
    return DocumentKind.OTHER;
  }

  /** Whether the words are such a label and no title. */
  static boolean isLabel(String words) {
    return KINDS.containsKey(words.strip().toLowerCase(Locale.ROOT));
  }

  private static Map<String, DocumentKind> read() {
    Map<String, DocumentKind> kinds = new HashMap<>();
    for (String line : WordList.read("kind-labels.tsv")) {
      String[] columns = line.split("\t", -1);
      DocumentKind kind = DocumentKind.valueOf(columns[0]);
      for (String label : columns[1].split("\\|")) {
        kinds.put(label, kind);
      }
    }
    return kinds;
  }
}
