package org.rapporteur.bench.extract;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.rapporteur.ingest.extract.Hints;
import org.rapporteur.ingest.extract.PageExtractor;

/** Ways to get the main text of a page. */
enum MainTextExtractor {
  RAPPORTEUR {
    @Override
    String text(byte[] page, String url) {
      return EXTRACTOR.extract(page, null, url, Hints.NONE).text();
    }
  },
  READABILITY4J {
    @Override
    String text(byte[] page, String url) {
      String html = new String(page, StandardCharsets.UTF_8);
      try {
        String text = new Readability4J(url, html).parse().getTextContent();
        return text == null ? "" : text;
      } catch (IllegalStateException | IllegalArgumentException | NullPointerException e) {
        return "";
      }
    }
  },
  BOILERPIPE {
    @Override
    String text(byte[] page, String url) {
      try {
        return ArticleExtractor.INSTANCE.getText(new String(page, StandardCharsets.UTF_8));
      } catch (BoilerpipeProcessingException e) {
        return "";
      }
    }
  };

  private static final PageExtractor EXTRACTOR = new PageExtractor();

  abstract String text(byte[] page, String url);
}
