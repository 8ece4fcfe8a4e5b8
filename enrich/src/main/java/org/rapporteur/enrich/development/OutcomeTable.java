package org.rapporteur.enrich.development;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.actor.Placed;
import org.rapporteur.enrich.development.scene.Bodies;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.development.vote.VoteReader;
import org.rapporteur.enrich.text.Sentence;
import org.rapporteur.enrich.text.TextTable;
import org.rapporteur.enrich.text.TextTable.Cell;
import org.rapporteur.enrich.text.TextTable.Row;
import org.rapporteur.enrich.text.TokenSpans;

/**
 * Reads tables of meetings and their outcomes, a row a meeting: a cell is the day, and in the last
 * one each document that begins a line was decided on as the words behind it say ("S/RES/2259
 * (2015) 15-0-0", "Draft resolution S/2015/562 vetoed by ...", "not adopted").
 */
final class OutcomeTable {

  private static final String STATEMENTS = "/PRST/";

  /** "S/RES/2560 (2020)", "S/PRST/2020/13". */
  private static final Pattern YEAR = Pattern.compile("^S/(?:RES/\\d+ \\(|PRST/)((?:19|20)\\d\\d)");

  /** Behind one outcome stands another: "15-0-0 + S/PRST/2006/54". */
  private static final Pattern ANOTHER =
      Pattern.compile("(?:\\d-\\d{1,2}| vote|unanimously|\\)|[+&]|^Communiqué and)$");

  private static final int YEAR_LENGTH = 4;
  private static final int LEAD = 4;
  private static final double SURE = 0.9;

  private final Scene scene;
  private final List<TextTable> tables;
  private final List<Row> dated;

  OutcomeTable(Scene scene) {
    this.scene = scene;
    this.tables = TextTable.in(scene.prose().text());
    this.dated =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> day(row) != null)
            .toList();
  }

  /** Whether a sentence lies in a table of days and outcomes, which is read as such. */
  boolean covers(Sentence sentence) {
    int low = 0;
    int high = dated.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dated.get(middle).end() <= sentence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dated.size() && dated.get(low).start() < sentence.end();
  }

  /** What the rows tell. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (TextTable table : tables) {
      EventDate last = null;
      for (Row row : table.rows()) {
        EventDate day = day(row);
        last = day == null ? last : day;
        if (last != null && (day != null || isContinued(row))) {
          findings.addAll(outcomes(row, last));
        }
      }
    }
    return findings;
  }

  /** A row without a day of its own goes on with the meeting of the row before. */
  private static boolean isContinued(Row row) {
    return row.cells().size() == 2;
  }

  /** The day that fills a cell of its own. */
  private @Nullable EventDate day(Row row) {
    for (Cell cell : row.cells()) {
      int from = scene.prose().tokenAt(cell.start());
      TokenSpans.Placed<TimeExpression> time = scene.times().at(from);
      boolean whole = time != null && scene.prose().tokenAt(cell.end()) <= time.to() + 1;
      EventDate date = time == null || !whole ? null : EventDate.of(time.tag().value());
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private List<Finding> outcomes(Row row, EventDate day) {
    Cell last = row.cells().getLast();
    int to = scene.prose().tokenAt(last.end());
    List<TokenSpans.Placed<Reference>> decided =
        scene.references().between(scene.prose().tokenAt(last.start()), to).stream()
            .filter(this::beginsLine)
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < decided.size(); i++) {
      int end = i + 1 < decided.size() ? decided.get(i + 1).from() : to;
      Finding finding = outcome(decided.get(i), end, row, day);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /**
   * Whether nothing but "Draft resolution" or another outcome stands before it on its line or in
   * its cell.
   */
  private boolean beginsLine(TokenSpans.Placed<Reference> reference) {
    String text = scene.prose().text();
    int start = reference.tag().start();
    int line = text.lastIndexOf('\n', start) + 1;
    int cell = text.lastIndexOf("| ", start) + 2;
    String before = text.substring(Math.max(line, cell > 1 ? cell : 0), start).strip();
    return before.isEmpty()
        || before.regionMatches(true, 0, "draft", 0, LEAD)
        || ANOTHER.matcher(before).find();
  }

  private @Nullable Finding outcome(
      TokenSpans.Placed<Reference> decided, int end, Row row, EventDate day) {
    String symbol = decided.tag().symbol();
    Stage stage = symbol == null ? null : stage(decided, symbol, end);
    if (stage == null || symbol == null) {
      return null;
    }
    Vote vote = VoteReader.between(scene, decided.to(), end, false);
    List<Actor> actors = stage == Stage.VETOED ? vetoing(decided.to(), end) : Bodies.of(symbol);
    return new Finding(
        stage,
        actors,
        DevelopmentObject.reference(symbol),
        inYearOf(symbol, day),
        stage == Stage.STATEMENT ? null : vote == null ? unanimous(decided.to(), end) : vote,
        sentence(row),
        decided.from(),
        "outcome-table",
        SURE);
  }

  /** A resolution's symbol tells the year of its adoption, whatever a table's heading says. */
  private static EventDate inYearOf(String symbol, EventDate day) {
    Matcher year = YEAR.matcher(symbol);
    return year.find()
        ? new EventDate(year.group(1) + day.date().substring(YEAR_LENGTH), day.precision())
        : day;
  }

  private @Nullable Stage stage(TokenSpans.Placed<Reference> decided, String symbol, int end) {
    for (int i = decided.to(); i < end; i++) {
      if (scene.is(i, "vetoed")) {
        return Stage.VETOED;
      } else if (scene.is(i, "not") && scene.is(i + 1, "adopted")) {
        return Stage.REJECTED;
      }
    }
    boolean statement = symbol.contains(STATEMENTS) || scene.is(decided.to() + 1, "prst");
    return statement
        ? Stage.STATEMENT
        : decided.tag().kind() == ReferenceKind.RESOLUTION ? Stage.ADOPTED : null;
  }

  /** "without vote", as no other text says it. */
  private @Nullable Vote unanimous(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (scene.is(i, "without") && scene.is(i + 1, "vote")) {
        return Vote.inManner(Vote.WITHOUT_A_VOTE);
      }
    }
    return null;
  }

  private List<Actor> vetoing(int from, int end) {
    return scene.actors().between(from, end).stream()
        .filter(placed -> placed.is(EntityKind.STATE))
        .map(Placed::actor)
        .distinct()
        .toList();
  }

  private Sentence sentence(Row row) {
    int from = scene.prose().tokenAt(row.start());
    int to = scene.prose().tokenAt(row.end());
    return new Sentence(row.start(), row.end(), from, to, 0);
  }
}
