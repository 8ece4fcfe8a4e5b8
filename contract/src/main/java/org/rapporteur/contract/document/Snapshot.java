package org.rapporteur.contract.document;

import org.rapporteur.contract.Require;

/**
 * Where the archived bytes of a document are.
 *
 * @param sha256 of the payload, lower-case hex
 * @param warc the file's name in the archive
 * @param offset of the record in that file, in bytes
 */
public record Snapshot(String sha256, String warc, long offset) {

  public Snapshot {
    Require.text(sha256, "sha256");
    Require.text(warc, "warc");
  }
}
