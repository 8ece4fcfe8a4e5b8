package org.rapporteur.ingest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;

/**
 * What tells versions of a document apart: what is read of it, not its bytes, since a new teaser
 * beside an article is no new version. Where a person handed in a version, what the site itself
 * said last stands before it, so that an unchanged site does not take the person's word back.
 */
public final class ContentHash {

  private static final char HANDED_IN = '/';

  private ContentHash() {}

  /** Of title and text. */
  public static String of(Document document) {
    return sha256(document.title() + "\n" + document.text());
  }

  /**
   * Of a document that was handed in, with the date that was given.
   *
   * @param known of what was published before
   */
  static String handedIn(Document document, @Nullable String date, @Nullable String known) {
    String content = of(document);
    String site = known == null ? content : site(known);
    return site + HANDED_IN + sha256(content + date);
  }

  private static String site(String hash) {
    int end = hash.indexOf(HANDED_IN);
    return end < 0 ? hash : hash.substring(0, end);
  }

  private static String sha256(String text) {
    return DocumentId.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a site says what it said when this hash was made. */
  public static boolean isOf(Document document, @Nullable String hash) {
    return hash != null && of(document).equals(site(hash));
  }
}
