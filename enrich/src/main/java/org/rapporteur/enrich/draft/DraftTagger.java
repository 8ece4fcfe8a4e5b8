package org.rapporteur.enrich.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.enrich.actor.Actors;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;

/** Finds the texts that a document speaks of without a symbol. Thread-safe. */
public final class DraftTagger {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their");
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Oct",
          "Nov",
          "Dec",
          "Sept");
  private static final Set<String> ENDINGS =
      Set.of(
          "that",
          "which",
          "would",
          "will",
          "was",
          "were",
          "is",
          "has",
          "had",
          "by",
          "after",
          "to",
          "at",
          "before",
          "late",
          "early",
          "earlier",
          "today",
          "with",
          "as",
          "put",
          "tabled",
          "goes",
          "go",
          "went",
          "comes",
          "came",
          "calls",
          "called",
          "asks",
          "asked",
          "urges",
          "urged",
          "fails",
          "failed",
          "passed",
          "won",
          "received",
          "drew",
          "faces",
          "faced",
          "could",
          "may",
          "might",
          "should",
          "must",
          "can",
          "are",
          "have",
          "who",
          "but");

  private static final int NEAR_SYMBOL = 4;
  private static final int FURTHEST_SYMBOL = 28;
  private static final int LONGEST_SUBJECT = 9;

  /** The drafts in the order of their first mention. */
  public List<DraftMention> tag(
      Prose prose, List<Reference> references, List<EntityMention> entities) {
    return new Run(prose, references, new Actors(prose, entities)).drafts();
  }

  private static final class Run {

    private final Prose prose;
    private final List<Reference> references;
    private final Actors actors;
    private final Sponsorship sponsorship;
    private final Register register = new Register();

    Run(Prose prose, List<Reference> references, Actors actors) {
      this.prose = prose;
      this.references =
          references.stream().sorted(Comparator.comparingInt(Reference::start)).toList();
      this.actors = actors;
      this.sponsorship = new Sponsorship(prose, actors);
    }

    List<DraftMention> drafts() {
      List<Phrase> phrases = new PhraseFinder(prose, actors).phrases();
      if (!isOfField() && phrases.stream().noneMatch(this::isJoint)) {
        return List.of();
      }
      for (Phrase phrase : phrases) {
        if (!hasSymbol(phrase)) {
          add(phrase);
        }
      }
      return register.drafts();
    }

    /** "the EU-Japan draft" can be nothing else. */
    private boolean isJoint(Phrase phrase) {
      return phrase.certain()
          && actors.between(phrase.from(), phrase.head()).stream()
                  .map(Placed::actor)
                  .distinct()
                  .count()
              > 1;
    }

    /** Elsewhere, a draft is a beer, a breeze or a player. */
    private boolean isOfField() {
      return !references.isEmpty()
          || actors.between(0, prose.tokens().size()).stream()
              .anyMatch(a -> a.is(EntityKind.UN_BODY))
          || prose.tokens().stream().anyMatch(token -> token.is("resolution"));
    }

    private void add(Phrase phrase) {
      List<Actor> sponsors =
          sponsorship.of(phrase, lastSubject(phrase)).stream()
              .map(Placed::actor)
              .distinct()
              .toList();
      boolean isDraft = phrase.certain() || !sponsors.isEmpty();
      if (isDraft) {
        boolean definite = DEFINITE.contains(phrase.determiner());
        register.add(span(phrase), sponsors, subject(phrase), definite);
      }
    }

    /** The first actor of the sentence before, whom a pronoun may mean. */
    private List<Placed> lastSubject(Phrase phrase) {
      int sentence = prose.sentenceAt(prose.tokens().get(phrase.head()).start());
      for (int i = sentence - 1; i >= Math.max(0, sentence - 2); i--) {
        Sentence before = prose.sentences().get(i);
        List<Placed> named = actors.between(before.firstToken(), before.endToken());
        if (!named.isEmpty()) {
          return List.of(named.getFirst());
        }
      }
      return List.of();
    }

    /** Whether a symbol stands in the phrase, right behind it, or behind it in brackets. */
    private boolean hasSymbol(Phrase phrase) {
      Sentence sentence = prose.sentences().get(prose.sentenceAt(start(phrase.head())));
      int to = Math.min(sentence.endToken(), phrase.to() + FURTHEST_SYMBOL);
      int end = prose.tokens().get(to - 1).end();
      for (int i = firstFrom(start(phrase.from())); i < references.size(); i++) {
        int symbol = references.get(i).start();
        if (symbol >= end) {
          return false;
        }
        if (isOf(phrase, prose.tokenAt(symbol))) {
          return true;
        }
      }
      return false;
    }

    /** The index of the first reference that starts at or after a position. */
    private int firstFrom(int position) {
      int low = 0;
      int high = references.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (references.get(middle).start() < position) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private boolean isOf(Phrase phrase, int symbol) {
      Token before = prose.tokens().get(Math.max(0, symbol - 1));
      boolean bracketed = before.is("(") || before.is("document") || before.is("documents");
      return bracketed || symbol < phrase.to() + NEAR_SYMBOL;
    }

    private int start(int token) {
      return prose.tokens().get(token).start();
    }

    private Span span(Phrase phrase) {
      return span(phrase.from(), phrase.to());
    }

    private Span span(int from, int to) {
      int start = prose.tokens().get(from).start();
      int end = prose.tokens().get(to - 1).end();
      return new Span(prose.text().substring(start, end), start, end);
    }

    /** What stands behind "on", up to a mark or a verb's beginning. */
    private @Nullable String subject(Phrase phrase) {
      int from = phrase.to() + 1;
      List<Token> tokens = prose.tokens();
      if (from >= tokens.size()
          || !(tokens.get(phrase.to()).is("on") || tokens.get(phrase.to()).is("concerning"))) {
        return null;
      }
      int to = from;
      int end = prose.sentences().get(prose.sentenceAt(start(phrase.head()))).endToken();
      while (to < Math.min(end, from + LONGEST_SUBJECT) && continues(tokens, to)) {
        to++;
      }
      return to == from || isTime(tokens.get(from))
          ? null
          : span(from, to).text().replaceAll("\\s+", " ");
    }

    private static boolean continues(List<Token> tokens, int index) {
      Token token = tokens.get(index);
      boolean joining = token.is("'") || token.is("-");
      return (joining || !token.isMark()) && !ENDINGS.contains(token.lower()) && !isTime(token);
    }

    private static boolean isTime(Token first) {
      boolean day = first.isCapitalized() && first.lower().endsWith("day");
      return first.kind() == Token.Kind.NUMBER || day || MONTHS.contains(first.text());
    }
  }
}
