package org.rapporteur.contract.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Queries in normal form: what tells where a reader came from is dropped, the rest is sorted. */
final class QueryParameters {

  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "_hsenc",
          "_hsmi",
          "vero_id",
          "vero_conv",
          "oly_enc_id",
          "oly_anon_id",
          "wickedid",
          "s_cid",
          "ns_campaign",
          "ns_source",
          "ns_mchannel",
          "ns_linkname",
          "ns_fee",
          "cmpid",
          "ito",
          "_ga",
          "_gl",
          "__twitter_impression",
          "ncid",
          "ocid",
          "smid",
          "smtyp",
          "sr_share",
          "amp",
          "outputtype",
          "jsessionid",
          "phpsessid",
          "at_medium",
          "at_campaign",
          "at_custom1",
          "at_custom2",
          "at_custom3",
          "at_custom4",
          "at_link_id",
          "at_link_origin",
          "at_link_type",
          "at_format",
          "at_ptr_name",
          "at_bbc_team",
          "guccounter",
          "guce_referrer",
          "guce_referrer_sig",
          "feature_share",
          "ref_src",
          "ref_url",
          "spm",
          "scm",
          "xtor",
          "print_referrer",
          "trk",
          "trkcampaign",
          "ust",
          "usg",
          "_openstat",
          "ysclid",
          "fb_action_ids",
          "fb_action_types",
          "fb_source",
          "fb_ref",
          "hss_channel",
          "rb_clickid",
          "pk_campaign",
          "pk_kwd",
          "piwik_campaign",
          "mtm_campaign",
          "mtm_source",
          "mtm_medium",
          "mtm_kwd");

  private QueryParameters() {}

  /** The query with its question mark, or nothing. */
  static String canonical(String query) {
    if (query.length() <= 1) {
      return "";
    }
    String kept =
        Arrays.stream(query.substring(1).split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .map(PercentEncoding::normal)
            .sorted(Comparator.comparing(QueryParameters::name))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracking(String parameter) {
    String name = name(parameter).toLowerCase(Locale.ROOT);
    if (name.equals("amp") || name.equals("outputtype")) {
      return isAmpSwitch(parameter);
    }
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  private static boolean isAmpSwitch(String parameter) {
    String value = parameter.substring(name(parameter).length()).toLowerCase(Locale.ROOT);
    return Set.of("", "=", "=1", "=true", "=amp").contains(value);
  }

  private static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }
}
