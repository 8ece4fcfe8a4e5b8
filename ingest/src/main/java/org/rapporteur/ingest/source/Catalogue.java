package org.rapporteur.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The sources of this field that ship with the program, for operators to choose from. */
public final class Catalogue {

  private static final String FILE = "catalogue.yml";
  private static final String SECTION = "  # ";
  private static final String ENTRY = "  - id: ";

  private Catalogue() {}

  /**
   * A source of the catalogue.
   *
   * @param section the heading below which it stands
   * @param yaml its lines, as an item of a list
   */
  public record Entry(Source source, String section, String yaml) {

    /** Whether each word stands in it or in its heading, in capitals or not. */
    public boolean has(List<String> words) {
      String text = (section + "\n" + yaml).toLowerCase(Locale.ROOT);
      return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }
  }

  /** The sources as a list. */
  public static SourceList load() {
    try {
      return SourceList.parse(FILE, yaml());
    } catch (SourceListException e) {
      throw new IllegalStateException("the catalogue that ships has mistakes", e);
    }
  }

  /** The sources with their lines, in the file's order. */
  public static List<Entry> entries() {
    SourceList sources = load();
    List<Entry> entries = new ArrayList<>();
    String section = "";
    for (String block : yaml().split("\n(?=" + SECTION + "|" + ENTRY + ")")) {
      if (block.startsWith(SECTION)) {
        section = block.substring(SECTION.length()).strip();
      } else if (block.startsWith(ENTRY)) {
        String id = block.substring(ENTRY.length(), block.indexOf('\n'));
        entries.add(new Entry(sources.find(id).orElseThrow(), section, block.strip()));
      }
    }
    return entries;
  }

  /** The file itself, to be written where an operator edits it. */
  public static String yaml() {
    try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue", e);
    }
  }
}
