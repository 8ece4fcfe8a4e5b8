package org.rapporteur.ingest.source;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.CanonicalUrl;

/** The entries of a mapping, read as what they ought to be; what they are not is noted. */
final class Fields {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s?(s|m|h|d)");

  private final YamlNode node;
  private final List<SourceProblem> problems;
  private final Map<String, YamlNode> entries;

  Fields(YamlNode node, List<SourceProblem> problems) {
    this.node = node;
    this.problems = problems;
    this.entries = node instanceof YamlNode.Mapping mapping ? mapping.entries() : Map.of();
  }

  boolean isMapping(String what) {
    if (!(node instanceof YamlNode.Mapping)) {
      problem(what + " is a list of 'key: value' lines");
      return false;
    }
    return true;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  boolean isEmptyOrMissing(String key) {
    YamlNode value = entries.get(key);
    return value == null || (value instanceof YamlNode.Sequence list && list.items().isEmpty());
  }

  void knows(Set<String> keys, String what) {
    for (String key : entries.keySet()) {
      if (!keys.contains(key)) {
        String meant =
            Spelling.closest(key, keys).map(close -> "; did you mean '" + close + "'?").orElse("");
        problem(key, what + " has no '" + key + "'" + meant);
      }
    }
  }

  void problem(String message) {
    problems.add(new SourceProblem(node.line(), message));
  }

  void problem(String key, String message) {
    int line =
        node instanceof YamlNode.Mapping mapping
            ? mapping.lines().getOrDefault(key, node.line())
            : node.line();
    problems.add(new SourceProblem(line, message));
  }

  Optional<YamlNode> required(String key) {
    YamlNode value = entries.get(key);
    if (value == null) {
      problem("'" + key + "' is missing");
    }
    return Optional.ofNullable(value);
  }

  List<YamlNode> items(YamlNode value) {
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    problems.add(
        new SourceProblem(value.line(), "a list is expected here: lines that begin with '- '"));
    return List.of();
  }

  String text(YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text().strip();
    }
    problems.add(new SourceProblem(value.line(), "a plain value is expected here"));
    return "";
  }

  @Nullable String text(String key) {
    YamlNode value = entries.get(key);
    String text = value == null ? "" : text(value);
    return text.isEmpty() ? null : text;
  }

  List<String> texts(String key) {
    YamlNode value = entries.get(key);
    if (value == null) {
      return List.of();
    }
    List<YamlNode> items = value instanceof YamlNode.Scalar ? List.of(value) : items(value);
    return items.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
  }

  Optional<Fields> child(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(value -> new Fields(value, problems))
        .filter(fields -> fields.isMapping("'" + key + "'"));
  }

  List<Fields> children(String key) {
    YamlNode value = entries.get(key);
    return value == null
        ? List.of()
        : items(value).stream().map(item -> new Fields(item, problems)).toList();
  }

  @Nullable String address(String key) {
    String url = text(key);
    if (url != null && CanonicalUrl.of(url).isEmpty()) {
      problem(key, "'" + url + "' is no http or https address");
      return null;
    }
    return url;
  }

  /** An address with a gap in it, such as {@code {page}}, for what differs. */
  @Nullable String pattern(String key, String gap) {
    String pattern = text(key);
    if (pattern == null) {
      return null;
    }
    if (!pattern.contains(gap)) {
      problem(key, "'" + key + "' needs " + gap + ", where what differs stands");
      return null;
    }
    if (CanonicalUrl.of(pattern.replace(gap, "1")).isEmpty()) {
      problem(key, "'" + pattern + "' is no http or https address");
      return null;
    }
    return pattern;
  }

  @Nullable String selector(String key) {
    String selector = text(key);
    if (selector == null) {
      return null;
    }
    try {
      QueryParser.parse(selector);
      return selector;
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      problem(key, "'" + selector + "' is no CSS selector: " + e.getMessage());
      return null;
    }
  }

  boolean flag(String key) {
    String text = text(key);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problem(key, "'" + key + "' is true or false, not '" + text + "'");
    }
    return "true".equals(text);
  }

  /** Whether it says so; what else it says is not judged. */
  boolean isTrue(String key) {
    return entries.get(key) instanceof YamlNode.Scalar scalar
        && scalar.text().strip().equals("true");
  }

  double number(String key, double otherwise, double highest) {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    try {
      double value = Double.parseDouble(text);
      if (value > 0 && value <= highest) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    problem(
        key,
        "'" + key + "' is a number above 0 and up to " + (long) highest + ", not '" + text + "'");
    return otherwise;
  }

  /** A number without a fraction. */
  int count(String key, int otherwise, int highest) {
    double value = number(key, otherwise, highest);
    if (value != Math.rint(value)) {
      problem(key, "'" + key + "' is a whole number");
    }
    return (int) value;
  }

  Duration duration(String key, Duration otherwise, Duration shortest) {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    Matcher matcher = DURATION.matcher(text);
    if (matcher.matches()) {
      Duration value = duration(Long.parseLong(matcher.group(1)), matcher.group(2));
      if (value.compareTo(shortest) >= 0) {
        return value;
      }
    }
    problem(key, "'" + key + "' is a time such as 30s, 10m, 6h or 2d, not '" + text + "'");
    return otherwise;
  }

  private static Duration duration(long amount, String unit) {
    return switch (unit) {
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
