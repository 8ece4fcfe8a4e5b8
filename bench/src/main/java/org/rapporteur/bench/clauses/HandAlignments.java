package org.rapporteur.bench.clauses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.bench.extract.LabelledData;
import org.rapporteur.index.clauses.Clauses;

/**
 * Prints how far the comparison agrees with alignments written down by hand: the annex of the
 * letter with the draft in the blog post, and three years' resolutions of one series. Arguments:
 * the folder of the seeds, the folder of ga-resolutions-75-77.
 */
public final class HandAlignments {

  private HandAlignments() {}

  public static void main(String[] arguments) throws IOException {
    seeds(Path.of(arguments.length > 0 ? arguments[0] : "../shared/seeds"));
    String[] rest = arguments.length > 1 ? new String[] {arguments[1]} : new String[0];
    var data = LabelledData.find("ga-resolutions-75-77", rest);
    if (data.isPresent()) {
      resolutions(data.get());
    } else {
      System.out.println("skipped: no ga-resolutions-75-77");
    }
  }

  private static void seeds(Path folder) throws IOException {
    Path letter = folder.resolve("000_f4867219171b8a83.txt");
    if (!Files.exists(letter)) {
      System.out.println("skipped: no seeds at " + folder);
      return;
    }
    String post = Files.readString(folder.resolve("001_96b8e53e60dfd108.txt"));
    HandAlignment.read("letter-and-blog")
        .print("letter and blog", Clauses.compare(Files.readString(letter), post));
  }

  private static void resolutions(Path folder) throws IOException {
    String first = Texts.of(folder.resolve("75session/English/75_190_E.xml"));
    String second = Texts.of(folder.resolve("76session/English/A_RES_76_177-2119213E.xml"));
    String third = Texts.of(folder.resolve("77session/English/A_RES_77_226-2228992E.xml"));
    HandAlignment.read("resolutions-75-190-and-76-177")
        .print("75/190 and 76/177", Clauses.compare(first, second));
    HandAlignment.read("resolutions-76-177-and-77-226")
        .print("76/177 and 77/226", Clauses.compare(second, third));
  }
}
