package org.rapporteur.portal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.Vote;

/** Dates, stages, kinds and votes, as a reader of English wants them. Thread-safe. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK);
  private static final int LENGTH_OF_YEAR = 4;
  private static final int LENGTH_OF_MONTH = 7;
  private static final int LENGTH_OF_DAY = 10;

  /** A date of the precision that it is written with; of a date-time, the day. */
  public String date(@Nullable String iso) {
    if (iso == null) {
      return "undated";
    }
    return switch (Math.min(iso.length(), LENGTH_OF_DAY)) {
      case LENGTH_OF_YEAR -> Year.parse(iso).toString();
      case LENGTH_OF_MONTH -> MONTH.format(YearMonth.parse(iso));
      case LENGTH_OF_DAY -> DAY.format(LocalDate.parse(iso.substring(0, LENGTH_OF_DAY)));
      default -> iso;
    };
  }

  /** An instant in universal time, to the minute. */
  public String minute(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant.atOffset(ZoneOffset.UTC));
  }

  /** A constant's name as words: {@code VOTE_POSTPONED} is "Vote postponed". */
  public String constant(Enum<?> constant) {
    return sentence(constant.name());
  }

  /** A value of JSON as words: {@code press-release} is "Press release". */
  public String sentence(String value) {
    String words = value.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What a facet's value is called. */
  public String choice(String facet, String label) {
    return switch (facet) {
      case "kind" -> sentence(label);
      case "language" -> Locale.forLanguageTag(label).getDisplayName(Locale.ENGLISH);
      default -> label;
    };
  }

  /** The stage's class of colour and shape on the timeline. */
  public String tone(Stage stage) {
    return switch (stage) {
      case ANNOUNCED, CIRCULATED, TABLED, AMENDED -> "draft";
      case ADOPTED, TREATY_ACTION -> "done";
      case REJECTED, VETOED, WITHDRAWN, VOTE_POSTPONED -> "stopped";
      case REPORT_RELEASED, STATEMENT, MEETING -> "around";
    };
  }

  /** What sort of entity it is. */
  public String entity(EntityKind kind) {
    return switch (kind) {
      case STATE -> "State";
      case UN_BODY -> "UN body";
      case GROUP -> "Group of states";
      case IGO -> "Intergovernmental organization";
      case NGO -> "Non-governmental organization";
      case PERSON -> "Person";
      case TREATY -> "Treaty";
      case ORGANIZATION -> "Organization";
    };
  }

  /** A vote in the order in which the United Nations gives it. */
  public String vote(Vote vote) {
    if (vote.manner() != null) {
      return vote.manner();
    }
    List<String> parts = new ArrayList<>();
    add(parts, vote.inFavour(), "in favour");
    add(parts, vote.against(), "against");
    add(parts, vote.abstaining(), "abstaining");
    return String.join(", ", parts);
  }

  public String actors(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  /** Where a channel's alerts go. */
  public String channel(Subscription.Channel channel) {
    return switch (channel) {
      case Subscription.Webhook webhook -> "Webhook to " + webhook.url();
      case Subscription.Mail mail ->
          "Mail to " + mail.to() + (mail.digest() == null ? "" : ", " + mail.digest());
    };
  }

  private static void add(List<String> parts, @Nullable Integer votes, String manner) {
    if (votes != null) {
      parts.add(votes + " " + manner);
    }
  }
}
