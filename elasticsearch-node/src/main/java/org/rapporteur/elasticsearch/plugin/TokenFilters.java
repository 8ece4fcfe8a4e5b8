package org.rapporteur.elasticsearch.plugin;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters under the names that a full Elasticsearch gives them, with its defaults. */
final class TokenFilters {

  private TokenFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
    Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
    filters.put("asciifolding", filter(ASCIIFoldingFilter::new));
    filters.put("porter_stem", filter(PorterStemFilter::new));
    filters.put("english_possessive", filter(EnglishPossessiveFilter::new));
    return filters;
  }

  private static AnalysisProvider<TokenFilterFactory> filter(UnaryOperator<TokenStream> wrap) {
    return (index, environment, name, settings) -> new WrappingFilterFactory(name, wrap);
  }

  private static final class WrappingFilterFactory extends AbstractTokenFilterFactory {

    private final UnaryOperator<TokenStream> wrap;

    WrappingFilterFactory(String name, UnaryOperator<TokenStream> wrap) {
      super(name);
      this.wrap = wrap;
    }

    @Override
    public TokenStream create(TokenStream input) {
      return wrap.apply(input);
    }
  }
}
