package org.rapporteur.alert;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.rapporteur.contract.alert.QueryField;

/** How fields are analysed: as the index's templates have it. */
final class Analysis {

  static final String TITLE = QueryField.TITLE.field();
  static final String TITLE_FOLDED = TITLE + ".folded";
  static final String TEXT = QueryField.TEXT.field();
  static final String TEXT_FOLDED = TEXT + ".folded";

  private Analysis() {}

  static Analyzer analyzer() {
    Analyzer english = new EnglishAnalyzer();
    Analyzer folded = new FoldedAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(TITLE, english, TEXT, english, TITLE_FOLDED, folded, TEXT_FOLDED, folded));
  }

  private static final class FoldedAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
  }
}
