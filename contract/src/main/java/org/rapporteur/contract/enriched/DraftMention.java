package org.rapporteur.contract.enriched;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * A text that is spoken of without a symbol, such as "the EU-Japan draft".
 *
 * @param id provisional, within the document: {@code draft:} and a slug of its sponsors and subject
 * @param name how a reader would name it
 * @param spans all places where the document speaks of it, in order
 */
public record DraftMention(
    String id,
    String name,
    List<Actor> sponsors,
    @Nullable String subject,
    List<Span> spans,
    String rule) {

  public DraftMention {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(rule, "rule");
    sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    spans = spans == null ? List.of() : List.copyOf(spans);
  }
}
