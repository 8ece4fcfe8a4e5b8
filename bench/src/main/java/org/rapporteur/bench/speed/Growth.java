package org.rapporteur.bench.speed;

import java.util.List;
import java.util.Locale;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.document.DocumentKind;

/**
 * Reads texts that repeat one thing, at a length and at four times that length, and prints how much
 * longer each part takes: four times as long where time is linear, sixteen times where it is not.
 * Argument: the shorter length in characters, 100,000 where it is left out.
 */
public final class Growth {

  private static final int LENGTH = 100_000;
  private static final int TIMES = 4;
  private static final int ROUNDS = 3;

  private static final List<String> REPEATED =
      List.of(
          "A",
          "1",
          "A ",
          "1 ",
          " ",
          "\n",
          "(",
          "<",
          "<a",
          "1<sup>",
          "/",
          "A/",
          "1/",
          "1(",
          "A.",
          "-",
          "'",
          "한",
          " | a",
          "A/C.3/69/",
          "A/RES/60/1-",
          "resolution ",
          "resolution 1718, ",
          "resolutions 1718 (2006), ",
          "45/67, ",
          "217 A (III), ",
          "the Council, resolution 45/67; ",
          "draft resolution L.28 of ",
          "A/C.3/69/L.28 and draft resolution L.29. ",
          "Maria Kovacs, ",
          "Mr. Kovacs ",
          "France, Japan and Chad, ",
          "the North and the South of North Korea ",
          "Bank of China (BC), BC, ",
          "Free Press Network (FPN) and FPN ",
          "Jordan and Georgia met in Chad. ",
          "the Council and the Committee, ",
          "North Korea said the regime. It said ",
          "English, French and Chinese, ",
          "The draft resolution of the EU and Japan was tabled. ",
          "the text on the matter, A/C.3/69/L.28, ",
          "France has its own draft. Japan has its draft. ",
          "counter rival hostile draft ",
          "on 3 May 2014, ",
          "last Monday and Tuesday ",
          "at 16:15, 1 June ",
          "Resolutions of 1950\n\na | b\nc | 3 May\ne | f\n\nEnd.\n\n",
          "France | 3 May | resolution 1718 | adopted\n",
          "The Assembly adopted the draft by 111 votes to 19, with 55 abstentions. ",
          "On 3 May 2014 France tabled A/C.3/69/L.28. It was adopted (4 May 2014). ",
          "Chad ratified the Convention against Torture on 3 May 2014, ",
          "In favour: France, Japan, Chad. Against: Iran. Abstaining: Peru. ");

  private Growth() {}

  public static void main(String... arguments) {
    int length = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LENGTH;
    System.out.printf("%-40s %8s %6s  parts%n", "repeated", "MB/s", "growth");
    for (String repeated : REPEATED) {
      Parts few = best(repeated, length);
      Parts many = best(repeated, TIMES * length);
      print(repeated, few, many, TIMES * length);
    }
  }

  private static Parts best(String repeated, int length) {
    String text = repeated.repeat(length / repeated.length() + 1).substring(0, length);
    Parts best = read(text);
    for (int i = 1; i < ROUNDS; i++) {
      Parts parts = read(text);
      best = all(parts) < all(best) ? parts : best;
    }
    return best;
  }

  private static Parts read(String text) {
    Parts parts = new Parts();
    parts.read(Texts.document("growth", DocumentKind.OTHER, "2014-10-21", text));
    return parts;
  }

  private static long all(Parts parts) {
    return parts.before(Part.DEVELOPMENTS).nanos() + parts.of(Part.DEVELOPMENTS).nanos();
  }

  private static void print(String repeated, Parts few, Parts many, int length) {
    String shown = repeated.replace("\n", "\\n");
    System.out.printf(
        "%-40.40s %8.1f %6.1f ", shown, 1e3 * length / all(many), (double) all(many) / all(few));
    for (Part part : Part.values()) {
      double growth = (double) many.of(part).nanos() / Math.max(1, few.of(part).nanos());
      System.out.printf(" %s %.1f", part.name().toLowerCase(Locale.ROOT), growth);
    }
    System.out.println();
  }
}
