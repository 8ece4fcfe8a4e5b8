package org.rapporteur.bench.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.enrich.reference.ReferenceTagger;

/**
 * Prints a table of how many citations are found and read rightly in labelled documents. Arguments:
 * the folder of unpacked data sets; "--half 0" or "--half 1" for the files whose name hashes so;
 * "--errors" to list what went wrong.
 */
public final class ReferenceQuality {

  private final ReferenceTagger tagger = new ReferenceTagger();
  private final int half;
  private final boolean listsErrors;

  private ReferenceQuality(int half, boolean listsErrors) {
    this.half = half;
    this.listsErrors = listsErrors;
  }

  public static void main(String... arguments) throws IOException {
    List<String> given = List.of(arguments);
    int at = given.indexOf("--half");
    int half = at < 0 ? -1 : Integer.parseInt(given.get(at + 1));
    new ReferenceQuality(half, given.contains("--errors")).measure(Path.of(given.getFirst()));
  }

  private void measure(Path data) throws IOException {
    System.out.println(AnchorScore.header());
    Path resolutions = data.resolve("ga-resolutions-75-77");
    resolutions("resolutions, notes inline", resolutions, true);
    resolutions("resolutions, notes below", resolutions, false);
    pdfs(data.resolve("un-pages/un-pages/ga-resolution-pdfs"));
    meetings(data.resolve("un-pages/un-pages/sc-meetings/sc_meetings.jsonl"));
    drafts(data.resolve("un-pages/un-pages/drafts-session-78/derived/c3_78_drafts.json"));
  }

  private void pdfs(Path folder) throws IOException {
    if (isThere(folder)) {
      AnchorScore score = new AnchorScore();
      for (LinkedText linked : LinkedPdf.readAll(folder)) {
        score.add(linked, tagger.tag(document(linked)));
      }
      print(score.row("resolutions as PDF"), score.errors());
    }
  }

  private void meetings(Path file) throws IOException {
    if (isThere(file)) {
      SecurityCouncilEntries entries = new SecurityCouncilEntries();
      entries.read(file);
      print(entries.row(), entries.errors());
    }
  }

  private void drafts(Path file) throws IOException {
    if (isThere(file)) {
      DraftRecords records = new DraftRecords();
      records.read(file);
      print(records.row(), records.errors());
    }
  }

  private static boolean isThere(Path path) {
    if (!Files.exists(path)) {
      System.out.println("skipped, there is no " + path);
    }
    return Files.exists(path);
  }

  private void print(String row, List<String> errors) {
    System.out.println(row);
    if (listsErrors) {
      errors.forEach(error -> System.out.println("    " + error));
    }
  }

  private void resolutions(String name, Path folder, boolean inline) throws IOException {
    if (!isThere(folder)) {
      return;
    }
    AnchorScore score = new AnchorScore();
    for (Path file : AkomaNtoso.files(folder)) {
      if (isMine(file.getFileName().toString())) {
        LinkedText linked = AkomaNtoso.read(file, inline);
        score.add(linked, tagger.tag(document(linked)));
      }
    }
    print(score.row(name), score.errors());
  }

  private boolean isMine(String name) {
    return half < 0 || Math.floorMod(name.hashCode(), 2) == half;
  }

  private static Document document(LinkedText linked) {
    return Texts.document(linked.name(), DocumentKind.RESOLUTION, null, linked.text());
  }
}
