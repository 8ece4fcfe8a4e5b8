package org.rapporteur.archive;

import java.io.IOException;
import java.io.OutputStream;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Packs records, each as a gzip member of its own (RFC 1952), quickly rather than tightly: the
 * tightest takes longer than all else that is done to a page. Thread-safe.
 */
sealed interface Gzip permits PlatformGzip, SystemGzip {

  /** The quickest that there is here. */
  static Gzip quickest() {
    return SystemGzip.find().<Gzip>map(found -> found).orElse(PlatformGzip.QUICK);
  }

  /** Writes a record, whose body is read to its end. */
  void pack(WarcRecord record, OutputStream out) throws IOException;
}
