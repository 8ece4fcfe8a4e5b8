package org.rapporteur.bench.reference;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.enrich.reference.PrintedSymbols;
import org.rapporteur.enrich.reference.ReferenceTagger;

/**
 * The symbol scanner alone, and the tagger that reads prose too, beside a plain look at every
 * character and beside a regular expression for the same symbols and numbers, on text without
 * citations (what nearly all of the world's text is) and with four to the kilobyte. The score is
 * characters a microsecond, which is MB/s of ASCII. Run {@code org.openjdk.jmh.Main
 * ScannerBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScannerBenchmark {

  private static final int LENGTH = 10_000;

  private static final String PLAIN =
      "The delegates met again in the afternoon and spoke of the conditions under which the text"
          + " might be accepted by those who had asked for more time (some 60 of them). ";
  private static final String CITING =
      "The delegates recalled General Assembly resolution 66/157 of 19 December 2011 and the report"
          + " in A/HRC/25/63, and met again in the afternoon, when they spoke of the conditions under"
          + " which the text might be accepted by those who had asked for more time. They turned to"
          + " resolutions 1718 (2006) and 1874 (2009) in the evening, as the chair had proposed. ";

  private static final Pattern SYMBOLS =
      Pattern.compile(
          "\\b(?:[AEST]|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CMW|CED|ST|FCCC|UNEP|TD|DP|CD|NPT|ISBA)"
              + "(?:/(?:[A-Z][A-Za-z]*\\.?\\d*|(?:E?S-)?\\d+[A-Z]?))+(?: ?\\([A-Za-z0-9. ]+\\))?"
              + "|\\b(?:E?S-)?\\d{1,4}/\\d{1,3}\\b|\\b\\d{1,4}(?: [A-Z])? ?\\((?:\\d{4}|[IVXLES-]+)\\)");

  private final ReferenceTagger tagger = new ReferenceTagger();

  @Param({"plain", "citing"})
  private String kind = "plain";

  private String text = "";

  @Setup
  public void write() {
    String unit = kind.equals("plain") ? PLAIN : CITING;
    text = unit.repeat(LENGTH / unit.length() + 1).substring(0, LENGTH);
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public int scanner() {
    return PrintedSymbols.in(text).size();
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public int tagger() {
    return tagger.tag(text).size();
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public int plainScan() {
    return slashes(text);
  }

  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public int regularExpression() {
    return matches(text);
  }

  static int slashes(String text) {
    int slashes = 0;
    for (int i = 0; i < text.length(); i++) {
      slashes += text.charAt(i) == '/' ? 1 : 0;
    }
    return slashes;
  }

  static int matches(String text) {
    int found = 0;
    for (Matcher matcher = SYMBOLS.matcher(text); matcher.find(); ) {
      found++;
    }
    return found;
  }
}
