package org.rapporteur.enrich.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.TokenSpans;
import org.rapporteur.enrich.text.WordList;

/** The actors of a document, found by their place in its sentences. */
public final class Actors {

  private static final WordList PREPOSITIONS = WordList.in(Actors.class, "prepositions.txt");
  private static final WordList SPEAKERS = WordList.in(Actors.class, "speakers.txt");
  private static final WordList POSSESSIONS = WordList.in(Actors.class, "possessions.txt");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> LINKS = Set.of("and", ",", "&", "+", "the", "-", "–", "/", "of");
  private static final Set<String> BEFORE_AGENTS =
      Set.of("of", "both", "member", "members", "states", "countries");
  private static final int LONGEST_LINK = 3;
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_AGENT_PHRASE = 6;

  private final Prose prose;
  private final TokenSpans<EntityMention> spans;

  /** Every mention takes part but treaties, which never act. */
  public Actors(Prose prose, List<EntityMention> mentions) {
    this.prose = prose;
    this.spans =
        new TokenSpans<>(
            prose,
            mentions.stream().filter(m -> m.kind() != EntityKind.TREATY).toList(),
            EntityMention::start,
            EntityMention::end);
  }

  private static Placed placed(TokenSpans.Placed<EntityMention> span) {
    return new Placed(span.tag(), span.from(), span.to());
  }

  /** The actor whose name a token is part of. */
  public @Nullable Placed at(int token) {
    TokenSpans.Placed<EntityMention> span = spans.at(token);
    return span == null ? null : placed(span);
  }

  /** The actors whose names lie between two tokens. */
  public List<Placed> between(int from, int to) {
    return spans.between(from, to).stream().map(span -> placed(span)).toList();
  }

  /**
   * The actors that are the subject of the verb at a token, looking no further back than {@code
   * first}.
   */
  public List<Placed> subjectBefore(int verb, int first) {
    int i = verb - 1;
    while (i >= first && !prose.tokens().get(i).is(";")) {
      Placed placed = at(i);
      if (placed != null) {
        if (canBeSubject(placed, first) && !isRelative(placed, verb)) {
          List<Placed> represented = onBehalf(placed.to(), verb);
          return represented.isEmpty() ? listEndingWith(placed, first) : represented;
        }
        i = placed.from();
      }
      i--;
    }
    return List.of();
  }

  /** Whether a name is the subject of a relative clause that ends before the verb. */
  private boolean isRelative(Placed placed, int verb) {
    int before = beforeTitle(placed, 0);
    boolean relative = word(before, "that") || word(before, "which") || word(before, "whom");
    boolean ofNoun = POSSESSIONS.has(lower(before - 1)) || word(before - 1, ",");
    return relative && ofNoun && verb - placed.to() > LONGEST_LINK;
  }

  private List<Placed> onBehalf(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (word(i, "on") && word(i + 1, "behalf") && word(i + 2, "of")) {
        return listFrom(i + 3, to);
      }
    }
    return List.of();
  }

  private boolean canBeSubject(Placed placed, int first) {
    if (isOwner(placed)) {
      return speaksAfter(placed.to());
    }
    if (word(placed.to(), "not") || word(placed.to(), "excepted")) {
      return false;
    }
    int before = beforeTitle(placed, first);
    if (before < first || !PREPOSITIONS.has(prose.tokens().get(before).lower())) {
      return !POSSESSIONS.has(lower(placed.to()));
    }
    boolean stood = word(before, "of") && before > first && SPEAKERS.has(lower(before - 1));
    return stood || behalf(before, first) || (word(before, "by") && speaksAfter(placed.to()));
  }

  private boolean behalf(int of, int first) {
    return of - 1 >= first && word(of - 1, "behalf");
  }

  private int beforeTitle(Placed placed, int first) {
    int before = placed.from() - 1;
    int lowest = Math.max(first, before - LONGEST_TITLE);
    while (before >= lowest && isTitle(prose.tokens().get(before)) && at(before) == null) {
      before--;
    }
    return before;
  }

  private static boolean isTitle(Token token) {
    return ARTICLES.contains(token.lower()) || SPEAKERS.has(token.lower());
  }

  private boolean isOwner(Placed placed) {
    String next = lower(placed.to());
    String last = prose.tokens().get(placed.to() - 1).lower();
    return next.equals("'") || last.endsWith("'s");
  }

  /** Whether what follows a name, past an apostrophe and a few adjectives, can speak for it. */
  private boolean speaksAfter(int token) {
    for (int i = token; i < Math.min(token + LONGEST_TITLE, prose.tokens().size()); i++) {
      if (SPEAKERS.has(lower(i))) {
        return true;
      }
      if (POSSESSIONS.has(lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** The actors of a list that ends right before a token. */
  public List<Placed> listBefore(int token) {
    Placed last = at(token - 1);
    return last == null ? List.of() : listEndingWith(last, 0);
  }

  private List<Placed> listEndingWith(Placed last, int first) {
    List<Placed> list = new ArrayList<>(List.of(last));
    Placed previous = linkedBefore(last, first);
    while (previous != null) {
      list.addFirst(previous);
      previous = linkedBefore(previous, first);
    }
    return list.size() > 1 && isApart(list, first) ? List.of(last) : list;
  }

  private @Nullable Placed linkedBefore(Placed placed, int first) {
    int i = placed.from() - 1;
    int lowest = Math.max(first, i - LONGEST_LINK);
    boolean linked = false;
    while (i >= lowest && at(i) == null && LINKS.contains(lower(i)) && !word(i, "of")) {
      linked |= !word(i, "the");
      i--;
    }
    Placed before = i >= lowest ? at(i) : null;
    return linked && before != null && sameSort(before, placed) ? before : null;
  }

  /** "On the recommendation of its Committee, the Assembly", "unlike France and Mexico, Russia". */
  private boolean isApart(List<Placed> list, int first) {
    Placed last = list.getLast();
    int before = beforeTitle(list.getFirst(), first);
    boolean opened = before >= first && PREPOSITIONS.has(lower(before));
    return opened && commaAlone(list.get(list.size() - 2).to(), last.from());
  }

  private boolean commaAlone(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!word(i, ",") && !word(i, "the")) {
        return false;
      }
    }
    return true;
  }

  /** In a list stand states and groups, or organizations, or persons, or bodies. */
  private static boolean sameSort(Placed one, Placed other) {
    return one.is(EntityKind.PERSON) == other.is(EntityKind.PERSON)
        && one.is(EntityKind.UN_BODY) == other.is(EntityKind.UN_BODY)
        && !(one.is(EntityKind.STATE) && isCivil(other))
        && !(isCivil(one) && other.is(EntityKind.STATE));
  }

  private static boolean isCivil(Placed placed) {
    return placed.is(EntityKind.NGO) || placed.is(EntityKind.ORGANIZATION);
  }

  /** The actors of a list that starts within a few words of a token. */
  public List<Placed> listFrom(int token, int end) {
    int i = token;
    int furthest = Math.min(end, token + LONGEST_AGENT_PHRASE);
    while (i < furthest && at(i) == null && mayStandBeforeAgent(i)) {
      i++;
    }
    List<Placed> list = new ArrayList<>();
    Placed next = i < furthest ? at(i) : null;
    while (next != null && next.from() < end) {
      list.add(next);
      next = linkedAfter(next, end);
    }
    return list;
  }

  private boolean mayStandBeforeAgent(int token) {
    String lower = lower(token);
    return ARTICLES.contains(lower) || SPEAKERS.has(lower) || BEFORE_AGENTS.contains(lower);
  }

  private @Nullable Placed linkedAfter(Placed placed, int end) {
    int i = placed.to();
    boolean linked = false;
    while (i < Math.min(end, placed.to() + LONGEST_LINK)
        && at(i) == null
        && LINKS.contains(lower(i))) {
      linked |= !word(i, "the") && !word(i, "of");
      i++;
    }
    Placed after = i < end ? at(i) : null;
    return linked && after != null && sameSort(placed, after) ? after : null;
  }

  /** The agents after the first "by" between two tokens that names any. */
  public List<Placed> agentsAfterBy(int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i, "by")) {
        List<Placed> agents = listFrom(i + 1, to);
        if (!agents.isEmpty()) {
          return agents;
        }
      }
    }
    return List.of();
  }

  private boolean word(int token, String word) {
    return lower(token).equals(word);
  }

  private String lower(int token) {
    return token >= 0 && token < prose.tokens().size() ? prose.tokens().get(token).lower() : "";
  }
}
