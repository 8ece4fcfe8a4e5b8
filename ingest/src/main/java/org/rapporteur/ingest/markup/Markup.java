package org.rapporteur.ingest.markup;

import java.io.Reader;
import java.io.StringReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses HTML and XML of at most {@value #MOST} elements and attributes; the parse of more is
 * broken off. A page of the press has a few thousand, the largest that were seen 33,000; these take
 * 200 MB at most with all that is made of them. Safe for use by many threads.
 */
public final class Markup {

  static final int MOST = 300_000;

  /**
   * A tag is an element, and may open again as many others that were not closed. An end tag does so
   * only where it ends what another tag began.
   */
  private static final int ELEMENTS_OF_A_TAG = 13;

  /** One that opens it and one that closes it. */
  private static final int TAGS_OF_AN_ELEMENT = 2;

  /** In bytes, with the space before it; shorter names are soon used up. */
  private static final int SHORTEST_ATTRIBUTE = 3;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long TAGS = 0x3C3C_3C3C_3C3C_3C3CL;
  private static final long SLASHES = 0x2F2F_2F2F_2F2F_2F2FL;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

  private Markup() {}

  /**
   * Parses characters.
   *
   * @param bytes from which the characters were decoded: few of them need not be counted
   * @throws TooMuchMarkupException where there are more elements and attributes
   */
  public static Document parse(byte[] bytes, Reader text, String url, Parser parser) {
    int tags = tags(bytes);
    boolean few = isFew(bytes, tags) || isFew(bytes, beginnings(bytes, tags));
    return few ? parser.parseInput(text, url) : counted(tags, text, url, parser);
  }

  /** Whether there cannot be too much markup if so many tags begin elements. */
  private static boolean isFew(byte[] bytes, int beginnings) {
    return bytes.length / SHORTEST_ATTRIBUTE + ELEMENTS_OF_A_TAG * (long) beginnings <= MOST;
  }

  /** How many tags begin elements at most, if each end tag but these ends one. */
  private static int beginnings(byte[] bytes, int tags) {
    int ends = endTags(bytes);
    return Math.max(tags - ends, ends);
  }

  /**
   * Parses a string.
   *
   * @throws TooMuchMarkupException where there are more elements and attributes
   */
  public static Document parse(String text, String url, Parser parser) {
    int tags = (int) text.chars().filter(c -> c == '<').count();
    return counted(tags, new StringReader(text), url, parser);
  }

  /** Tags are counted beside elements, since comments are none. */
  private static Document counted(int tags, Reader text, String url, Parser parser) {
    check(tags / TAGS_OF_AN_ELEMENT);
    try (StreamParser stream = new StreamParser(parser).parse(text, url)) {
      int count = 0;
      for (Iterator<Element> elements = stream.iterator(); elements.hasNext(); ) {
        count += 1 + elements.next().attributesSize();
        check(count);
      }
      return stream.document();
    }
  }

  private static void check(int count) {
    if (count > MOST) {
      throw new TooMuchMarkupException();
    }
  }

  /** How many bytes begin a tag, eight at a time. */
  static int tags(byte[] bytes) {
    int tags = 0;
    int at = 0;
    for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      tags += Long.bitCount(equal((long) WORDS.get(bytes, at), TAGS));
    }
    for (; at < bytes.length; at++) {
      tags += bytes[at] == '<' ? 1 : 0;
    }
    return tags;
  }

  /** How many of them end an element. */
  private static int endTags(byte[] bytes) {
    int ends = 0;
    for (int at = 0; at < bytes.length - Long.BYTES; at += Long.BYTES) {
      long tags = equal((long) WORDS.get(bytes, at), TAGS);
      ends += tags == 0 ? 0 : Long.bitCount(tags & equal((long) WORDS.get(bytes, at + 1), SLASHES));
    }
    return ends;
  }

  /** The highest bit of each byte that is the same in both. */
  private static long equal(long one, long other) {
    long others = one ^ other;
    return ~(((others & LOW_BITS) + LOW_BITS) | others | LOW_BITS);
  }
}
