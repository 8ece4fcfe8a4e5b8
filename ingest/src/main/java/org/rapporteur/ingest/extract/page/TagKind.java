package org.rapporteur.ingest.extract.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an element means for the flow of text. */
public enum TagKind {
  /** Its content is no text of the page. */
  IGNORED,
  /** A line ends. */
  BREAK,
  /** The text runs on through it. */
  INLINE,
  /** The text runs on through it, as a link. */
  LINK,
  /** It begins and ends a block; so does every element that is not known. */
  BLOCK;

  private static final Set<String> IGNORED_TAGS =
      Set.of(
          "applet",
          "area",
          "audio",
          "base",
          "button",
          "canvas",
          "col",
          "colgroup",
          "datalist",
          "embed",
          "iframe",
          "img",
          "input",
          "link",
          "map",
          "meta",
          "meter",
          "noscript",
          "object",
          "optgroup",
          "option",
          "param",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video");

  private static final Set<String> INLINE_TAGS =
      Set.of(
          "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
          "font", "i", "ins", "kbd", "label", "mark", "math", "nobr", "output", "q", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  private static final Map<String, TagKind> KINDS = kinds();

  public static TagKind of(String tag) {
    return KINDS.getOrDefault(tag, BLOCK);
  }

  private static Map<String, TagKind> kinds() {
    Map<String, TagKind> kinds = new HashMap<>();
    IGNORED_TAGS.forEach(tag -> kinds.put(tag, IGNORED));
    INLINE_TAGS.forEach(tag -> kinds.put(tag, INLINE));
    kinds.put("a", LINK);
    kinds.put("br", BREAK);
    return kinds;
  }
}
