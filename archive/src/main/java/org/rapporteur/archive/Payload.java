package org.rapporteur.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.fixity.Sha256;

/** The bytes of a response's body, unchangeable. */
public final class Payload {

  private final byte[] bytes;

  /** Once it was asked for; two threads that both find it write the same. */
  private volatile @Nullable String sha256;

  private Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes a copy: later changes to the array do not show. */
  public static Payload of(byte[] bytes) {
    return new Payload(bytes.clone());
  }

  /**
   * Takes the array itself, which its giver keeps no hold of: pages are large, and come by many.
   */
  public static Payload owning(byte[] bytes) {
    return new Payload(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes without a copy. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  void addTo(MessageDigest digest) {
    digest.update(bytes);
  }

  public String text(Charset charset) {
    return new String(bytes, charset);
  }

  /** In bytes. */
  public int size() {
    return bytes.length;
  }

  /** SHA-256 of the bytes, lower-case hex. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = digest();
      sha256 = known;
    }
    return known;
  }

  private String digest() {
    return HexFormat.of().formatHex(Sha256.newDigest().digest(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
