package org.rapporteur.contract.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hosts in normal form: ASCII, lower case, no edition for telephones. */
final class HostNames {

  private static final Set<String> EDITIONS = Set.of("www", "m", "mobile", "amp", "wap");

  private static final Pattern TELEPHONES = Pattern.compile("m-[a-z]{2}");

  private HostNames() {}

  /** Without the labels that name an edition rather than a site. */
  static String canonical(String host) {
    List<String> labels = new ArrayList<>(Arrays.asList(ascii(host).split("\\.")));
    while (labels.size() > 2 && EDITIONS.contains(labels.getFirst()) && isSite(labels, 1)) {
      labels.removeFirst();
    }
    // en.m.example.org: the edition stands behind the language
    if (labels.size() > 3 && labels.get(1).equals("m") && isSite(labels, 2)) {
      labels.remove(1);
    }
    // m-en.example.org: or before it
    if (labels.size() > 2 && TELEPHONES.matcher(labels.getFirst()).matches()) {
      labels.set(0, labels.getFirst().substring("m-".length()));
    }
    return String.join(".", labels);
  }

  /** A domain that somebody registered, not a suffix such as gov.uk under which others do. */
  private static boolean isSite(List<String> labels, int from) {
    String rest = String.join(".", labels.subList(from, labels.size()));
    return EffectiveTldFinder.getAssignedDomain(rest, true, false) != null;
  }

  static String ascii(String host) {
    String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    try {
      return IDN.toASCII(plain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return plain.toLowerCase(Locale.ROOT);
    }
  }
}
