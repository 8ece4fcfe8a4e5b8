package org.rapporteur.enrich.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.Span;

/** The drafts of one document: mentions of the same sponsors are one. */
final class Register {

  /** A draft being gathered. */
  private static final class Entry {
    final Map<String, Actor> sponsors = new TreeMap<>();
    final List<Span> spans = new ArrayList<>();
    final String rule;
    @Nullable String subject;
    boolean definite;

    Entry(String rule) {
      this.rule = rule;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> bySubject = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private @Nullable Entry firstUnsponsored;
  private @Nullable Entry last;

  void add(Span span, List<Actor> sponsors, @Nullable String subject, boolean definite) {
    Entry entry = sponsors.isEmpty() ? unsponsored(subject, definite) : sponsored(sponsors);
    entry.spans.add(span);
    entry.definite |= definite;
    sponsors.forEach(sponsor -> entry.sponsors.put(sponsor.id(), sponsor));
    if (entry.subject == null && subject != null) {
      entry.subject = subject;
      if (entry.sponsors.isEmpty()) {
        bySubject.putIfAbsent(subject, entry);
      }
    }
    last = entry;
  }

  private Entry sponsored(List<Actor> sponsors) {
    Set<String> ids = sponsors.stream().map(Actor::id).collect(Collectors.toSet());
    return entries.stream()
        .filter(e -> !e.sponsors.isEmpty())
        .filter(e -> e.sponsors.keySet().containsAll(ids) || ids.containsAll(e.sponsors.keySet()))
        .findFirst()
        .orElseGet(() -> added("draft-by-sponsors"));
  }

  /** "the draft" is the one last spoken of, unless it is said to be on something else. */
  private Entry unsponsored(@Nullable String subject, boolean definite) {
    Entry before = last;
    if (definite && before != null && mayBeOn(before, subject)) {
      return before;
    }
    Entry first = firstUnsponsored;
    if (first != null && (subject == null || first.subject == null)) {
      return first;
    }
    Entry known = subject == null ? null : bySubject.get(subject);
    return known == null ? addedUnsponsored() : known;
  }

  private Entry addedUnsponsored() {
    Entry entry = added("draft-without-sponsors");
    firstUnsponsored = firstUnsponsored == null ? entry : firstUnsponsored;
    return entry;
  }

  private static boolean mayBeOn(Entry entry, @Nullable String subject) {
    return subject == null || entry.subject == null || entry.subject.equalsIgnoreCase(subject);
  }

  private Entry added(String rule) {
    Entry entry = new Entry(rule);
    entries.add(entry);
    return entry;
  }

  /**
   * The drafts in the order of their first mention. Mentions that named no sponsor join the one
   * draft that has any, where there is but one.
   */
  List<DraftMention> drafts() {
    List<Entry> named = entries.stream().filter(e -> !e.sponsors.isEmpty()).toList();
    List<Entry> kept = new ArrayList<>(entries);
    if (named.size() == 1) {
      kept.removeIf(e -> e.sponsors.isEmpty() && e.definite);
      entries.stream()
          .filter(e -> e.sponsors.isEmpty() && e.definite)
          .forEach(e -> named.getFirst().spans.addAll(e.spans));
    }
    Map<String, DraftMention> byId = new LinkedHashMap<>();
    kept.stream().map(Register::draft).forEach(draft -> byId.putIfAbsent(draft.id(), draft));
    return byId.values().stream()
        .sorted(Comparator.comparingInt(d -> d.spans().getFirst().start()))
        .toList();
  }

  private static DraftMention draft(Entry entry) {
    List<Actor> sponsors =
        entry.sponsors.values().stream().sorted(Comparator.comparing(Actor::name)).toList();
    List<Span> spans = entry.spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    String name = ShortNames.ofDraft(sponsors);
    boolean titled = sponsors.isEmpty() && entry.subject != null;
    return new DraftMention(
        id(sponsors, entry.subject),
        titled ? name + " on " + entry.subject : name,
        sponsors,
        entry.subject,
        spans,
        entry.rule);
  }

  private static String id(List<Actor> sponsors, @Nullable String subject) {
    String slug =
        sponsors.stream()
            .map(sponsor -> sponsor.id().replaceFirst("^(igo|group|un-body):", ""))
            .collect(Collectors.joining("-"));
    String named = slug.isEmpty() ? subject == null ? "unnamed" : subject : slug;
    return "draft:" + named.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
  }
}
