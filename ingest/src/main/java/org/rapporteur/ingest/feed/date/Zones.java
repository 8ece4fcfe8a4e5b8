package org.rapporteur.ingest.feed.date;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones by offset, and by the names of RFC 822 and of the press. */
final class Zones {

  static final ZoneOffset KOREAN = ZoneOffset.ofHours(9);

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)?([+-])([0-9]{1,2}):?([0-9]{2})?");

  /** Names that mean different zones in different countries (IST, CST of China) are RFC 822's. */
  private static final Map<String, ZoneOffset> NAMES =
      Map.ofEntries(
          entry("Z", ZoneOffset.UTC),
          entry("UT", ZoneOffset.UTC),
          entry("UTC", ZoneOffset.UTC),
          entry("GMT", ZoneOffset.UTC),
          entry("WET", ZoneOffset.UTC),
          entry("BST", ZoneOffset.ofHours(1)),
          entry("CET", ZoneOffset.ofHours(1)),
          entry("MEZ", ZoneOffset.ofHours(1)),
          entry("CEST", ZoneOffset.ofHours(2)),
          entry("MESZ", ZoneOffset.ofHours(2)),
          entry("EET", ZoneOffset.ofHours(2)),
          entry("EEST", ZoneOffset.ofHours(3)),
          entry("MSK", ZoneOffset.ofHours(3)),
          entry("HKT", ZoneOffset.ofHours(8)),
          entry("SGT", ZoneOffset.ofHours(8)),
          entry("KST", KOREAN),
          entry("JST", ZoneOffset.ofHours(9)),
          entry("EDT", ZoneOffset.ofHours(-4)),
          entry("AST", ZoneOffset.ofHours(-4)),
          entry("EST", ZoneOffset.ofHours(-5)),
          entry("ET", ZoneOffset.ofHours(-5)),
          entry("CDT", ZoneOffset.ofHours(-5)),
          entry("CST", ZoneOffset.ofHours(-6)),
          entry("CT", ZoneOffset.ofHours(-6)),
          entry("MDT", ZoneOffset.ofHours(-6)),
          entry("MST", ZoneOffset.ofHours(-7)),
          entry("MT", ZoneOffset.ofHours(-7)),
          entry("PDT", ZoneOffset.ofHours(-7)),
          entry("PST", ZoneOffset.ofHours(-8)),
          entry("PT", ZoneOffset.ofHours(-8)));

  private Zones() {}

  /** Nothing for a name that is not known: better no zone than a wrong one. */
  static Optional<ZoneOffset> offset(String zone) {
    Matcher offset = OFFSET.matcher(zone);
    if (offset.matches()) {
      int hours = Integer.parseInt(offset.group(2));
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      int sign = offset.group(1).equals("-") ? -1 : 1;
      return hours <= 18 && minutes < 60
          ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes))
          : Optional.empty();
    }
    return Optional.ofNullable(NAMES.get(zone.toUpperCase(Locale.ROOT)));
  }
}
