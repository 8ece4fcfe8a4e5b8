package org.rapporteur.contract.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How documents are named: the first 32 hex digits of SHA-256. */
public final class DocumentId {

  private static final int LENGTH = 32;

  private DocumentId() {}

  /** The id of the document at this canonical URL. */
  public static String ofUrl(String canonicalUrl) {
    return ofBytes(canonicalUrl.getBytes(StandardCharsets.UTF_8));
  }

  /** The id of a document that has no URL. */
  public static String ofBytes(byte[] content) {
    return sha256(content).substring(0, LENGTH);
  }

  /** SHA-256 as 64 lower-case hex digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
