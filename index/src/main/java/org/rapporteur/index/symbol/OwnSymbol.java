package org.rapporteur.index.symbol;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;

/**
 * The symbol that a document itself bears: that of its address at the United Nations, or the first
 * that is printed at its head.
 */
public final class OwnSymbol {

  /** A United Nations document prints its symbol in the upper right corner of the first page. */
  private static final int HEAD = 400;

  private static final Set<String> RESOLVERS =
      Set.of("docs.un.org", "undocs.org", "www.undocs.org", "documents.un.org");
  private static final Pattern PATH = Pattern.compile("/(?:(?:en|fr|es|ru|ar|zh)/)?([A-Z][^?#]+)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[\\p{L}\\s]{0,30}:|United\\s+Nations|\\W*)\\s*", Pattern.CASE_INSENSITIVE);

  private OwnSymbol() {}

  /** The document's symbol; empty for what the press and others write. */
  public static Optional<String> of(EnrichedDocument enriched) {
    return ofAddress(enriched.document().url()).or(() -> printed(enriched));
  }

  private static Optional<String> ofAddress(@Nullable String url) {
    try {
      URI address = url == null ? null : URI.create(url);
      if (address == null || address.getHost() == null || !RESOLVERS.contains(address.getHost())) {
        return Optional.empty();
      }
      Matcher path = PATH.matcher(String.valueOf(address.getPath()));
      return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> printed(EnrichedDocument enriched) {
    Document document = enriched.document();
    return switch (document.kind()) {
      case NEWS, BLOG, PRESS_RELEASE, STATEMENT -> Optional.empty();
      case LETTER, DRAFT_RESOLUTION, RESOLUTION, REPORT, RECORD, OTHER ->
          enriched.references().stream()
              .filter(it -> it.symbol() != null && it.text().contains("/"))
              .findFirst()
              .filter(it -> isAtHead(document, it))
              .map(it -> String.valueOf(it.symbol()));
    };
  }

  /** Whether it stands alone at the beginning of a line of the head, or behind a label. */
  private static boolean isAtHead(Document document, Reference reference) {
    String text = document.text();
    if (reference.start() > HEAD || reference.end() > text.length()) {
      return false;
    }
    int line = text.lastIndexOf('\n', Math.max(0, reference.start() - 1)) + 1;
    String before = text.substring(Math.min(line, reference.start()), reference.start());
    String after = text.substring(reference.end()).lines().findFirst().orElse("");
    boolean alone = after.isBlank() || ".,;(|".indexOf(after.strip().charAt(0)) >= 0;
    boolean certain =
        document.kind() != DocumentKind.LETTER && document.kind() != DocumentKind.OTHER;
    return LABEL.matcher(before).matches() && (alone || certain);
  }
}
