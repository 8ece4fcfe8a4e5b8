package org.rapporteur.standalone.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.enriched.EnrichedDocument;

/** A line of standard output. */
sealed interface Result {

  String line();

  record Read(EnrichedDocument document) implements Result {
    @Override
    public String line() {
      return Codec.writeText(document);
    }
  }

  /** What stands in the place of an input that could not be read. */
  record Failed(@Nullable String url, Category category, String message) implements Result {

    @Override
    public String line() {
      return Codec.mapper().writeValueAsString(new Line(url, new Cause(category, message)));
    }

    private record Line(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String url, Cause error) {}

    private record Cause(Category category, String message) {}
  }
}
