package org.rapporteur.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param privateAddresses whether the host may be in a private network or on this machine
 * @param etag of the answer that we have, to be told if it still holds
 * @param lastModified of the answer that we have
 * @param answering the address that gave it, to which redirects may lead; absent where that is
 *     {@code url}
 * @param bytes of the body that are read at most
 * @param cut whether a longer body is cut there rather than refused
 * @param oneHost whether a redirect to another host is the answer rather than followed
 */
public record FetchRequest(
    String url,
    boolean privateAddresses,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable String answering,
    int bytes,
    boolean cut,
    boolean oneHost) {

  /** An unconditional question. */
  public static FetchRequest of(String url, boolean privateAddresses) {
    return new FetchRequest(
        url, privateAddresses, null, null, null, Integer.MAX_VALUE, false, false);
  }

  /** The same, answered by 304 where the validators still hold. */
  public FetchRequest unlessUnchanged(
      @Nullable String etag, @Nullable String lastModified, @Nullable String answering) {
    return new FetchRequest(
        url, privateAddresses, etag, lastModified, answering, bytes, cut, oneHost);
  }

  /** Whether to ask an address, the first or one that redirects lead to, for changes only. */
  boolean isConditionalAt(String address, boolean first) {
    return (etag != null || lastModified != null)
        && (answering == null ? first : address.equals(answering));
  }

  /** The same, with a longer body cut. */
  public FetchRequest cutAt(int bytes) {
    return new FetchRequest(
        url, privateAddresses, etag, lastModified, answering, bytes, true, oneHost);
  }

  /**
   * The same, asking no other host. http and https are one host here, and so are its editions such
   * as {@code www}: {@link org.rapporteur.contract.address.Links#host}.
   */
  public FetchRequest onOneHost() {
    return new FetchRequest(url, privateAddresses, etag, lastModified, answering, bytes, cut, true);
  }
}
