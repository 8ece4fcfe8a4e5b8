package org.rapporteur.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param privateAddresses whether the host may be in a private network or on this machine
 * @param etag of the answer that we have, to be told if it still holds
 * @param lastModified of the answer that we have
 * @param bytes of the body that are read at most
 * @param cut whether a longer body is cut there rather than refused
 */
public record FetchRequest(
    String url,
    boolean privateAddresses,
    @Nullable String etag,
    @Nullable String lastModified,
    int bytes,
    boolean cut) {

  /** An unconditional question. */
  public static FetchRequest of(String url, boolean privateAddresses) {
    return new FetchRequest(url, privateAddresses, null, null, Integer.MAX_VALUE, false);
  }

  /** The same, answered by 304 where the validators still hold. */
  public FetchRequest unlessUnchanged(@Nullable String etag, @Nullable String lastModified) {
    return new FetchRequest(url, privateAddresses, etag, lastModified, bytes, cut);
  }

  /** The same, with a longer body cut. */
  public FetchRequest cutAt(int bytes) {
    return new FetchRequest(url, privateAddresses, etag, lastModified, bytes, true);
  }
}
