package org.rapporteur.ingest.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a document type out of XML before it is parsed. Of what it declares, only plain texts are
 * kept: an entity that names another, a file or an address stands for nothing, so that no
 * declaration can load, multiply or recurse.
 */
public final class Doctype {

  private static final Pattern START = Pattern.compile("(?i)<!DOCTYPE");
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s{1,9}([\\p{L}_:][\\p{L}\\p{N}._:-]{0,60})\\s{1,9}(?:\"([^\"&%<]{0,200})\"|'([^'&%<]{0,200})')\\s{0,9}>");
  private static final Pattern REFERENCE =
      Pattern.compile("&([\\p{L}_:][\\p{L}\\p{N}._:-]{0,60});");

  private static final int MOST_ENTITIES = 300;

  /** How far into a document its type may be declared, and how long it may be, in characters. */
  private static final int FARTHEST = 100_000;

  /** What entities may add to a document, in characters. */
  private static final int MOST_ADDED = 1_000_000;

  private Doctype() {}

  /** The same without its document type; entities that are plain texts are put in. */
  public static String removed(String xml) {
    Matcher start = START.matcher(xml).region(0, Math.min(FARTHEST, xml.length()));
    if (!start.find()) {
      return xml;
    }
    int end = end(xml, start.end());
    String rest = xml.substring(0, start.start()) + xml.substring(end);
    return expanded(rest, entities(xml.substring(start.start(), end)));
  }

  /** Behind the closing angle bracket, past declarations in square brackets and quoted text. */
  private static int end(String xml, int from) {
    int depth = 0;
    char quote = 0;
    int last = Math.min(xml.length(), from + FARTHEST);
    for (int i = from; i < last; i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']' || (c == '>' && depth > 0)) {
        depth--;
      } else if (c == '>') {
        return i + 1;
      }
    }
    int bracket = xml.indexOf('>', from);
    return bracket < 0 ? xml.length() : bracket + 1;
  }

  private static Map<String, String> entities(String doctype) {
    Map<String, String> entities = new HashMap<>();
    Matcher entity = ENTITY.matcher(doctype);
    while (entity.find() && entities.size() < MOST_ENTITIES) {
      String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
      entities.putIfAbsent(entity.group(1), value);
    }
    return entities;
  }

  private static String expanded(String xml, Map<String, String> entities) {
    if (entities.isEmpty()) {
      return xml;
    }
    StringBuilder expanded = new StringBuilder();
    Matcher reference = REFERENCE.matcher(xml);
    while (expanded.length() < xml.length() + MOST_ADDED && reference.find()) {
      String text = entities.getOrDefault(reference.group(1), reference.group());
      reference.appendReplacement(expanded, Matcher.quoteReplacement(text));
    }
    return reference.appendTail(expanded).toString();
  }
}
