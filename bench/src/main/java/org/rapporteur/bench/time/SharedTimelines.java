package org.rapporteur.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.time.TimeTagger;

/**
 * Prints F1 of dated events over the shared timelines of SemEval 2015, task 4: an event is right
 * where document, sentence, word and date are. Dates are those of our time expressions; the task's
 * events are of any field, so that a plain rule stands in for a reader of them: each verb of the
 * past in a sentence that names the timeline's subject. Argument: the task's folder.
 */
public final class SharedTimelines {

  private static final Set<String> PAST =
      Set.of(
          "said", "told", "made", "gave", "took", "won", "lost", "fell", "rose", "sold", "bought",
          "met", "held", "began", "became", "left", "grew", "led", "spoke", "built", "saw", "went");

  private static final int SHORTEST_PAST = 5;
  private static final int DAY_LENGTH = "2014-10-15".length();

  private final TimeTagger tagger = new TimeTagger();
  private final Map<String, MeantimeArticle> articles = new HashMap<>();
  private int gold;
  private int found;
  private int right;

  private SharedTimelines() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "");
    if (!Files.isDirectory(folder)) {
      System.out.println("skipped: no folder of shared timelines at " + folder);
      return;
    }
    new SharedTimelines().measure(folder);
  }

  private void measure(Path folder) throws IOException {
    List<Path> timelines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".xml")) {
          articles.putIfAbsent(name.split("[-_]")[0], MeantimeArticle.read(file));
        } else if (name.endsWith(".txt") && file.toString().contains("imeLine")) {
          timelines.add(file);
        }
      }
    }
    for (Path timeline : timelines) {
      compare(Files.readAllLines(timeline));
    }
    System.out.printf(
        Locale.ROOT,
        "%d timelines, %d dated events, found %d, right %d: precision %.1f %%, recall %.1f %%, F1 %.2f %%%n",
        timelines.size(),
        gold,
        found,
        right,
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, gold),
        200.0 * right / Math.max(1, gold + found));
  }

  private void compare(List<String> lines) {
    Set<String> expected = new HashSet<>();
    Set<String> documents = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.strip().split("\\s+");
      for (int i = 2; i < columns.length; i++) {
        documents.add(columns[i].split("-")[0]);
        if (!columns[1].contains("X")) {
          expected.add(columns[i] + "@" + columns[1]);
        }
      }
    }
    Set<String> read = new HashSet<>();
    for (String document : documents) {
      MeantimeArticle article = articles.get(document);
      if (article != null) {
        read.addAll(events(document, article, lines.getFirst()));
      }
    }
    gold += expected.size();
    found += read.size();
    read.retainAll(expected);
    right += read.size();
  }

  private Set<String> events(String document, MeantimeArticle article, String subject) {
    Set<String> events = new HashSet<>();
    Prose prose = Prose.of(article.text());
    List<TimeExpression> times = tagger.tag(MeantimeBench.document(article), prose, List.of());
    for (Sentence sentence : prose.sentences()) {
      if (names(prose, sentence, subject)) {
        String date = date(times, sentence, article.created());
        for (Token token : prose.tokens().subList(sentence.firstToken(), sentence.endToken())) {
          if (date != null && isPast(token)) {
            events.add(document + "-" + sentence.paragraph() + "-" + token.text() + "@" + date);
          }
        }
      }
    }
    return events;
  }

  private static boolean names(Prose prose, Sentence sentence, String subject) {
    Set<String> words =
        new HashSet<>(List.of(subject.toLowerCase(Locale.ROOT).strip().split("[ _]+")));
    return prose.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
        .anyMatch(token -> words.contains(token.lower()) && token.text().length() > 2);
  }

  private static boolean isPast(Token token) {
    boolean ended = token.text().length() >= SHORTEST_PAST && token.lower().endsWith("ed");
    return token.isWord() && !token.isCapitalized() && (ended || PAST.contains(token.lower()));
  }

  /** The first day, month or year that the sentence names, else the day of publication. */
  private static @Nullable String date(
      List<TimeExpression> times, Sentence sentence, @Nullable String created) {
    return times.stream()
        .filter(time -> sentence.covers(time.start(), time.end()))
        .map(TimeExpression::value)
        .filter(value -> value.matches("\\d{4}(-\\d\\d){0,2}.*") && value.length() <= DAY_LENGTH)
        .findFirst()
        .orElse(created);
  }
}
