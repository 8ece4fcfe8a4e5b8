package org.rapporteur.elasticsearch.plugin;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Language analyzers under the names that a full Elasticsearch gives them. */
final class Analyzers {

  private Analyzers() {}

  static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> byName() {
    Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers = new HashMap<>();
    analyzers.put("english", provider(EnglishAnalyzer::new));
    analyzers.put("french", provider(FrenchAnalyzer::new));
    analyzers.put("spanish", provider(SpanishAnalyzer::new));
    return analyzers;
  }

  private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> provider(
      Supplier<Analyzer> analyzer) {
    return (index, environment, name, settings) -> new GivenAnalyzer(name, analyzer.get());
  }

  private static final class GivenAnalyzer extends AbstractIndexAnalyzerProvider<Analyzer> {

    private final Analyzer analyzer;

    GivenAnalyzer(String name, Analyzer analyzer) {
      super(name);
      this.analyzer = analyzer;
    }

    @Override
    public Analyzer get() {
      return analyzer;
    }
  }
}
