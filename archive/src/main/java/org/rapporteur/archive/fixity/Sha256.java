package org.rapporteur.archive.fixity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which the archive knows what it has. */
public final class Sha256 {

  private Sha256() {}

  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
