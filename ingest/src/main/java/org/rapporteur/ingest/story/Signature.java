package org.rapporteur.ingest.story;

import java.util.HexFormat;

/** 128 bits that two texts have in common as far as they share runs of words. */
record Signature(long first, long second) {

  static Signature ofHex(String hex) {
    int half = hex.length() / 2;
    return new Signature(
        HexFormat.fromHexDigitsToLong(hex, 0, half),
        HexFormat.fromHexDigitsToLong(hex, half, hex.length()));
  }

  String hex() {
    return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
  }
}
