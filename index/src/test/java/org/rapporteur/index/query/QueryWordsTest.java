package org.rapporteur.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryWordsTest {

  @Test
  void aComplaintNamesNeitherClassesNorIndices() {
    String reason =
        "[documents-v1/6KNUB] org.elasticsearch.index.query.QueryShardException: Failed to parse"
            + " query [title:(]; org.apache.lucene.queryparser.classic.ParseException: Cannot parse"
            + " 'title:(': Encountered \"<EOF>\" at line 1, column 7.\nWas expecting one of: ...";
    assertThat(QueryWords.sentence(reason))
        .isEqualTo("Cannot parse 'title:(': Encountered \"<EOF>\" at line 1, column 7.");
  }

  @Test
  void aPlainComplaintIsLeftAsItIs() {
    assertThat(QueryWords.sentence("There is no field 'titel'."))
        .isEqualTo("There is no field 'titel'.");
    assertThat(QueryWords.sentence(null)).isEqualTo("the query cannot be understood");
  }
}
