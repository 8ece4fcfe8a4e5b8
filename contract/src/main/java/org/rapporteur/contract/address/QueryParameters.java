package org.rapporteur.contract.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
          "mtm_kwd",
          "smprod",
          "maca",
          "feedtype",
          "feedname",
          "ace_search",
          "cfid",
          "cftoken",
          "amp_js_v",
          "amp_gsa",
          "usqp",
          "openelement",
          "referer",
          "referrer",
          "_r");

  /** Names that say where a reader came from where their value is the name of such a place. */
  private static final Set<String> ORIGINS =
      Set.of("ref", "from", "src", "source", "input", "via", "share", "medium", "origin");

  private static final Set<String> PLACES =
      Set.of(
          "rss",
          "feed",
          "atom",
          "twitter",
          "facebook",
          "linkedin",
          "whatsapp",
          "telegram",
          "reddit",
          "email",
          "mail",
          "newsletter",
          "google",
          "googlenews",
          "social",
          "homepage");

  private static final Pattern SESSION =
      Pattern.compile("(?:sid|session|sessionid|s)=\\p{XDigit}{26,64}");

  private static final Set<String> AMP_SWITCHES = Set.of("", "=", "=1", "=true", "=amp");

  private static final Set<String> PRINT_SWITCHES =
      Set.of("", "=1", "=true", "=yes", "=y", "=print");

  private QueryParameters() {}

  /** The query with its question mark, or nothing. */
  static String canonical(String query) {
    if (query.length() <= 1) {
      return "";
    }
    String kept =
        Arrays.stream(query.substring(1).split("&"))
            .map(QueryParameters::withoutEntity)
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .map(PercentEncoding::normal)
            .sorted(Comparator.comparing(QueryParameters::name))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  // pages that are read without care give an entity for an ampersand
  private static String withoutEntity(String parameter) {
    int start = 0;
    while (parameter.startsWith("amp;", start)) {
      start += "amp;".length();
    }
    return parameter.substring(start);
  }

  private static boolean isTracking(String parameter) {
    String name = name(parameter).toLowerCase(Locale.ROOT);
    String value = parameter.substring(name.length()).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "amp" -> AMP_SWITCHES.contains(value);
      case "print" -> PRINT_SWITCHES.contains(value);
      case "outputtype", "output" -> value.equals("=amp");
      // blogs for telephones
      case "m" -> value.equals("=0") || value.equals("=1");
      default ->
          name.startsWith("utm_")
              || TRACKING.contains(name)
              || SESSION.matcher(name + value).matches()
              || (ORIGINS.contains(name) && PLACES.contains(value.replaceFirst("^=", "")));
    };
  }

  private static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }
}
