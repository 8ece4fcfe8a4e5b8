package org.rapporteur.bench.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.document.Document;

/**
 * The development corpus as documents: the seeds, the labelled texts, and whatever plain text the
 * given folders hold. What is absent is left out, and said.
 */
final class Corpus {

  private Corpus() {}

  /**
   * Reads the texts under the given folders, in a stable order.
   *
   * @param folders of seeds, of the unpacked archive {@code entities}, or of plain text files
   */
  static List<Document> read(List<Path> folders) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        System.err.println("left out: there is no folder " + folder);
      } else if (Files.isDirectory(folder.resolve("re3d"))) {
        addLabelled(documents, Labelled.re3d(folder.resolve("re3d")));
        addLabelled(documents, Labelled.wikiGold(folder.resolve("wikigold/en/test.conllu")));
      } else {
        addTexts(documents, folder);
      }
    }
    return documents;
  }

  private static void addLabelled(List<Document> documents, List<Labelled> labelled) {
    labelled.forEach(text -> documents.add(Texts.document(text.name(), text.text())));
  }

  private static void addTexts(List<Document> documents, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Corpus::isText).sorted().toList()) {
        documents.add(Texts.document(file.getFileName().toString(), Files.readString(file)));
      }
    }
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && file.toString().endsWith(".txt");
  }
}
