package org.rapporteur.enrich.reference.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.text.WordList;

/**
 * The series of {@code series.txt} as a tree of segments, by the first of them. Immutable once
 * loaded.
 */
public final class Grammar {

  /** What segments begin with: a letter, whatever its case, a digit, something else. */
  private static final String FIRSTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0(";

  private static final List<Segment> SUFFIXES = new ArrayList<>();
  private static final Map<String, Node> ROOTS = new HashMap<>();
  private static final List<Series> SERIES = new ArrayList<>();
  private static final Map<String, List<String>> ALTERNATIVES = new HashMap<>();

  static {
    WordList.lines(Grammar.class, "series.txt").forEach(Grammar::load);
  }

  private Grammar() {}

  /** A way down the tree: a segment that may follow, and the position behind it. */
  public record Branch(Segment segment, Node node) {}

  /** A position in the tree: what may follow, and the series that is complete here. */
  public static final class Node {
    private final Map<Segment, Node> children = new HashMap<>();
    private final List<List<Branch>> byFirst =
        new ArrayList<>(Collections.nCopies(FIRSTS.length(), List.of()));
    private @Nullable Series series;

    /** What may follow, in the order of the table, where the text has such a beginning. */
    public List<Branch> branches(CharSequence text, int at) {
      return at < text.length() ? byFirst.get(first(text.charAt(at))) : List.of();
    }

    private Node child(Segment segment) {
      return children.computeIfAbsent(segment, this::grow);
    }

    private Node grow(Segment segment) {
      Branch branch = new Branch(segment, new Node());
      for (int i = 0; i < FIRSTS.length(); i++) {
        if (segment.mayBegin(FIRSTS.charAt(i))) {
          byFirst.set(i, Stream.concat(byFirst.get(i).stream(), Stream.of(branch)).toList());
        }
      }
      return branch.node();
    }

    /** The series that is complete here; null where none is. */
    public @Nullable Series series() {
      return series;
    }
  }

  /** The tree below a first segment ({@code A}, {@code CCPR}), whatever the case; null if none. */
  public static @Nullable Node root(String first) {
    int dot = first.indexOf('.');
    int bracket = first.indexOf('(');
    String key =
        dot > 0
            ? first.substring(0, dot) + ".#"
            : bracket > 0 ? first.substring(0, bracket) + "(#)" : first;
    return ROOTS.get(key.toUpperCase(Locale.ROOT));
  }

  /** All series, in the order of the table. */
  public static List<Series> series() {
    return List.copyOf(SERIES);
  }

  static List<Segment> suffixes() {
    return List.copyOf(SUFFIXES);
  }

  /**
   * Reads a suffix such as {@code Rev.1} and appends its canonical form.
   *
   * @return the position after it, or -1
   */
  public static int readSuffix(CharSequence text, int at, StringBuilder canonical) {
    int length = canonical.length();
    for (Segment suffix : SUFFIXES) {
      int end = suffix.read(text, at, canonical);
      if (end > 0) {
        return end;
      }
      canonical.setLength(length);
    }
    return -1;
  }

  static boolean isSuffix(CharSequence text, int at) {
    return at < text.length()
        && Glyphs.isAsciiLetter(text.charAt(at))
        && readSuffix(text, at, new StringBuilder()) > 0;
  }

  /** The place in {@link #FIRSTS} of what stands for {@code c}. */
  private static int first(char c) {
    return Glyphs.isAsciiLetter(c)
        ? Glyphs.upper(c) - 'A'
        : FIRSTS.length() - (Glyphs.isDigit(c) ? 2 : 1);
  }

  private static void load(String line) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      loadSeries(line.split(" \\| "));
      return;
    }
    List<String> alternatives = List.of(line.substring(equals + 3).split(" \\| "));
    if (line.startsWith("suffixes")) {
      alternatives.forEach(suffix -> SUFFIXES.add(Segment.parse(suffix)));
    } else {
      ALTERNATIVES.put("{" + line.substring(0, equals) + "}", alternatives);
    }
  }

  private static void loadSeries(String[] fields) {
    expand("", fields[0], kind(fields[1]), fields[2]);
  }

  /** Replaces the names of alternative lists by each of the alternatives. */
  private static void expand(String done, String rest, ReferenceKind kind, String body) {
    if (rest.isEmpty()) {
      insert(new Series(done.substring(1), kind, body));
      return;
    }
    int slash = rest.indexOf('/');
    String segment = slash < 0 ? rest : rest.substring(0, slash);
    String after = slash < 0 ? "" : rest.substring(slash + 1);
    List<String> alternatives = ALTERNATIVES.get(segment);
    if (alternatives == null) {
      expand(done + "/" + segment, after, kind, body);
      return;
    }
    for (String alternative : alternatives) {
      String[] parts = alternative.split(":");
      String joined = after.isEmpty() ? parts[0] : parts[0] + "/" + after;
      expand(done, joined, parts.length > 1 ? kind(parts[1]) : kind, body);
    }
  }

  private static void insert(Series series) {
    String[] segments = series.pattern().split("/");
    Node node = ROOTS.computeIfAbsent(segments[0].toUpperCase(Locale.ROOT), first -> new Node());
    for (int i = 1; i < segments.length; i++) {
      node = node.child(Segment.parse(segments[i]));
    }
    if (node.series == null) {
      node.series = series;
      SERIES.add(series);
    }
  }

  private static ReferenceKind kind(String name) {
    return ReferenceKind.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
