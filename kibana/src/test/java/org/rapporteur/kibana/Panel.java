package org.rapporteur.kibana;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.contract.Codec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Vega panel, and what Kibana makes of its query: the placeholders stand for the dashboard's
 * filters and times.
 *
 * @param name the file name of the specification
 */
record Panel(String name, JsonNode specification) {

  private static final Map<String, List<String>> CLAUSES =
      Map.of(
          "must", List.of("%dashboard_context-must_clause%"),
          "must_not", List.of("%dashboard_context-must_not_clause%"),
          "filter", List.of("%dashboard_context-filter_clause%"));

  static Stream<Panel> all() {
    return SavedObjects.specifications().entrySet().stream()
        .map(entry -> new Panel(entry.getKey(), entry.getValue()));
  }

  String index() {
    return specification.at("/data/url/index").asString();
  }

  /** The body that Kibana sends for a dashboard without filters that shows the given days. */
  JsonNode body(String from, String to) {
    JsonNode body = specification.at("/data/url/body").deepCopy();
    var clauses = (ObjectNode) body.at("/query/bool");
    CLAUSES.forEach(
        (clause, placeholders) -> clauses.set(clause, without(placeholders, clauses.get(clause))));
    ObjectNode range = Codec.mapper().createObjectNode();
    range.put("gte", from).put("lte", to).put("format", "strict_date_optional_time");
    clauses
        .get("filter")
        .valueStream()
        .filter(one -> one.has("range"))
        .map(one -> (ObjectNode) one.get("range"))
        .forEach(one -> one.set(one.propertyNames().iterator().next(), range));
    return body;
  }

  /** The rows of the answer that the panel draws. */
  JsonNode rows(JsonNode answer) {
    String property = specification.at("/data/format/property").asString();
    return answer.at("/" + property.replace('.', '/'));
  }

  @Override
  public String toString() {
    return name;
  }

  private static ArrayNode without(List<String> placeholders, JsonNode clauses) {
    ArrayNode kept = Codec.mapper().createArrayNode();
    clauses
        .valueStream()
        .filter(one -> !one.isString() || !placeholders.contains(one.asString()))
        .forEach(kept::add);
    return kept;
  }
}
