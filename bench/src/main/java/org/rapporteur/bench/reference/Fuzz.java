package org.rapporteur.bench.reference;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.reference.ReferenceTagger;

/**
 * Reads random strings made of pieces of citations and of anything else, and stops at the first
 * that throws or whose references are out of place. Arguments: how many (ten million unless given),
 * and a seed. What it finds becomes a case in {@code enrich/src/test/resources}.
 */
public final class Fuzz {

  private static final int MOST_PIECES = 24;
  private static final List<String> PIECES =
      List.of(
          "A/",
          "S/",
          "E/CN.4/",
          "A/RES/",
          "/",
          "(",
          ")",
          "66/157",
          "2019/25",
          "1718 (2006)",
          "217",
          " A (III)",
          "(XX",
          "S-28/1",
          "ES-",
          "resolution ",
          "Resolutions ",
          "decision ",
          "UNSCR ",
          "its ",
          "Council ",
          "of the ",
          "General Assembly ",
          " and ",
          ", ",
          "\n",
          " ",
          "\u00a0",
          "-",
          "\u2011",
          "Rev.1",
          "/Add.",
          "Corr.1",
          "(Part I)",
          " B",
          ".",
          ";",
          "é",
          "\ud83d",
          "FCCC/CP/",
          "COP(14)/",
          ", vol. I",
          ", para. 3",
          "section II of ",
          "HRC",
          "NGO/1",
          "GC(63)/RES/",
          "1/CP.",
          "WHA58.",
          "36 C/Resolution ",
          "L.28",
          " to ",
          "–",
          "279",
          " / ",
          "AA/",
          "резолюциях ",
          "Совета Безопасности ",
          "决议",
          "第",
          "（2006）",
          "sixty-ninth session ",
          "Third Committee ",
          ", annex",
          " of 24 October 1970",
          "19",
          "1718/1874",
          "A/RES69",
          "RES.",
          "HRC/",
          "PRST/",
          "A/HRC/-\n",
          "\u00ad",
          "\u200b",
          "6O",
          "Ａ／",
          "А/",
          "Rev 1",
          "(women) ",
          "City ",
          "of the Council of Europe ",
          "UNEA-5 ");

  private Fuzz() {}

  public static void main(String... arguments) {
    long count = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    ReferenceTagger tagger = new ReferenceTagger();
    long references = 0;
    for (long i = 0; i < count; i++) {
      references += check(tagger, text(random));
    }
    double seconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    System.out.printf(
        "%d strings, %d references, no failure, %.0f s of processor time%n",
        count, references, seconds);
  }

  private static int check(ReferenceTagger tagger, String text) {
    try {
      List<Reference> references = tagger.tag(text);
      for (Reference reference : references) {
        if (!text.substring(reference.start(), reference.end()).equals(reference.text())) {
          throw new IllegalStateException("out of place: " + reference);
        }
      }
      return references.size();
    } catch (RuntimeException e) {
      throw new IllegalStateException("on '" + text + "'", e);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(MOST_PIECES); i >= 0; i--) {
      text.append(
          random.nextInt(6) == 0
              ? String.valueOf((char) random.nextInt(0x2100))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
