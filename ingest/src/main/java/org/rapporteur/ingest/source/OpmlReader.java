package org.rapporteur.ingest.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.address.Links;

/** Makes a source of each feed in one file, and notes what cannot be one. */
final class OpmlReader {

  private static final int MOST = 10_000;

  /** Leaves room for a number up to {@link #MOST} in the length that an id may have. */
  private static final int LONGEST_ID = 56;

  private static final String SUBSCRIBE = "feed:";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^a-z]]");

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<SourceProblem> leftOut = new ArrayList<>();

  Opml.Feeds read(Document document) {
    document.select("outline").forEach(this::outline);
    return new Opml.Feeds(sources, leftOut);
  }

  private void outline(Element outline) {
    String feed = attribute(outline, "xmlUrl");
    if (feed == null) {
      if (outline.childrenSize() == 0) {
        leaveOut(outline, "'" + attribute(outline, "text") + "' names no feed");
      }
      return;
    }
    String url = webAddress(feed);
    String reason = objection(url, line(outline));
    if (reason == null) {
      sources.add(source(outline, url));
    } else {
      leaveOut(outline, reason);
    }
  }

  /** Why this cannot be a source, where it cannot. */
  private @Nullable String objection(String url, int line) {
    String address = CanonicalUrl.of(url).orElse(null);
    if (address == null) {
      return "'" + url + "' is no http or https address";
    }
    if (PrivateHosts.has(url)) {
      return Links.host(url) + " is on a private network: add it yourself, with 'private: true'";
    }
    if (sources.size() >= MOST) {
      return "a list has " + MOST + " feeds at most";
    }
    Integer other = lines.putIfAbsent(address, line);
    return other == null ? null : url + " stands on line " + other + " already";
  }

  private void leaveOut(Element outline, String reason) {
    leftOut.add(new SourceProblem(line(outline), reason + "; left out"));
  }

  private Source source(Element outline, String feed) {
    String text = attribute(outline, "text");
    String title = text == null ? attribute(outline, "title") : text;
    String name = title == null ? CanonicalUrl.site(feed) : title;
    Source plain = Source.of(id(name, feed), name, List.of(new Discovery.Feed(feed)));
    String home = attribute(outline, "htmlUrl");
    return home != null && CanonicalUrl.of(home).isPresent() && !PrivateHosts.has(home)
        ? plain.at(home)
        : plain;
  }

  private String id(String name, String feed) {
    String base = slug(name);
    if (base.isEmpty()) {
      base = slug(CanonicalUrl.site(feed));
    }
    if (base.isEmpty()) {
      base = "source";
    }
    String id = base;
    for (int number = 2; !ids.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** Empty for what has letters that are not Latin: without them it would be another name. */
  private static String slug(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(letters).replaceAll("");
    if (OTHER_SCRIPT.matcher(plain).find()) {
      return "";
    }
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
    return slug.substring(0, Math.min(LONGEST_ID, slug.length())).replaceAll("-$", "");
  }

  /** {@code feed:} before an address, or instead of {@code http:}, asks a browser to subscribe. */
  private static String webAddress(String feed) {
    if (!feed.regionMatches(true, 0, SUBSCRIBE, 0, SUBSCRIBE.length())) {
      return feed;
    }
    String rest = feed.substring(SUBSCRIBE.length());
    return rest.startsWith("//") ? "http:" + rest : rest;
  }

  private static int line(Element outline) {
    return outline.sourceRange().start().lineNumber();
  }

  private static @Nullable String attribute(Element outline, String name) {
    String value = outline.attributes().getIgnoreCase(name).strip();
    return value.isEmpty() ? null : value;
  }
}
