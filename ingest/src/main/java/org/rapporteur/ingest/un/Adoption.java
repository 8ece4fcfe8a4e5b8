package org.rapporteur.ingest.un;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the metadata of a resolution tell of its way: the draft, its sponsors, the vote. */
final class Adoption {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]s\\b)?");
  private static final Set<String> SMALL = Set.of("and", "of", "the", "d");

  private final Element root;
  private final String symbol;

  /**
   * @param symbol of the resolution; empty where it is not known
   */
  Adoption(Element root, String symbol) {
    this.root = root;
    this.symbol = symbol;
  }

  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    List<Element> steps = Xml.all(root, "step").toList();
    steps.forEach(step -> sponsors(step).ifPresent(paragraphs::add));
    steps.stream()
        .filter(step -> step.attr("outcome").equals("adopted"))
        .findFirst()
        .ifPresent(step -> paragraphs.add(adopted(symbol, date(step, "on"), at(step) + manner())));
    Xml.all(root, "count").map(Adoption::voters).flatMap(Optional::stream).forEach(paragraphs::add);
    return paragraphs;
  }

  /** "A/RES/66/1 was adopted on 1 December 2011 without a vote." */
  static String adopted(String symbol, String date, String manner) {
    return (symbol.isEmpty() ? "Adopted" : symbol + " was adopted") + date + manner + ".";
  }

  private static Optional<String> sponsors(Element step) {
    String by = AkomaText.clean(step.attr("by"));
    String draft = AkomaText.clean(step.attr("as"));
    return switch (step.attr("outcome")) {
      case "draftResolution" ->
          Optional.of("Draft resolution" + space(draft) + date(step, "of") + sponsoredBy(by) + ".");
      case "draftResolutionAdditionalSponsors" ->
          by.isEmpty() ? Optional.empty() : Optional.of("Additional sponsors: " + by + ".");
      default -> Optional.empty();
    };
  }

  private static String space(String word) {
    return word.isEmpty() ? "" : " " + word;
  }

  private static String sponsoredBy(String by) {
    if (by.isEmpty()) {
      return "";
    }
    return by.startsWith("submitted by") ? ", " + by : ", sponsored by " + by;
  }

  private static String date(Element step, String preposition) {
    return date(step.attr("date"), preposition);
  }

  /** A day in words with its preposition; nothing where it is not known. */
  static String date(@Nullable String date, String preposition) {
    return date != null && AkomaNtoso.isDay(date)
        ? " " + preposition + " " + DAY.format(LocalDate.parse(date))
        : "";
  }

  /** "by a recorded vote of 80 in favour to 29 against, with 65 abstentions". */
  static String recordedVote(String inFavour, String against, String abstaining) {
    return " by a recorded vote of %s in favour to %s against, with %s abstentions"
        .formatted(zero(inFavour), zero(against), zero(abstaining));
  }

  private static String zero(String figure) {
    return figure.isBlank() ? "0" : figure.strip();
  }

  private static String at(Element step) {
    String record = AkomaText.clean(step.attr("as"));
    return record.isEmpty() ? "" : " (" + record + ")";
  }

  private String manner() {
    String outcome = Xml.first(root, "voting").map(it -> it.attr("outcome")).orElse("");
    if (outcome.toLowerCase(Locale.ENGLISH).contains("without")) {
      return " without a vote";
    }
    return Xml.first(root, "count").isEmpty()
        ? ""
        : recordedVote(figure("inFavour"), figure("against"), figure("abstaining"));
  }

  private String figure(String vote) {
    return Xml.all(root, "count")
        .filter(count -> refersTo(count).equals(vote))
        .map(count -> count.attr("value"))
        .findFirst()
        .orElse("");
  }

  private static String refersTo(Element element) {
    return element.attr("refersTo").replace("#", "");
  }

  private static String words(Element count) {
    return switch (refersTo(count)) {
      case "inFavour" -> "in favour";
      case "against" -> "against";
      case "abstaining" -> "abstaining";
      case String other -> other;
    };
  }

  private static Optional<String> voters(Element count) {
    String names =
        Xml.all(count, "organization")
            .map(organization -> capitalized(AkomaText.clean(organization.text())))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    String words = words(count);
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return names.isEmpty() ? Optional.empty() : Optional.of(title + ": " + names + ".");
  }

  /** Roll calls are printed in capitals; in prose they would not be read as names. */
  static String capitalized(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    Matcher words = WORD.matcher(name.toLowerCase(Locale.ROOT));
    return words.replaceAll(word -> {
      String text = word.group();
      return SMALL.contains(text) && (word.start() > 0 || text.equals("d"))
          ? text
          : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    });
  }
}
