package org.rapporteur.bench.clauses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.archive.Payload;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.language.LanguageDetector;

/** The texts of files of Akoma Ntoso, as the system itself reads them. */
final class Texts {

  private static final DocumentReader READER = new DocumentReader(new LanguageDetector());

  private Texts() {}

  static String of(Path file) throws IOException {
    Payload content = Payload.of(Files.readAllBytes(file));
    String url = "https://un.example/" + file.getFileName();
    try {
      return READER.read(ReadRequest.given(content, "application/xml", url, "bench", null)).text();
    } catch (UnreadableException e) {
      throw new IOException("cannot read " + file, e);
    }
  }
}
