package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.rapporteur.contract.Codec;
import org.rapporteur.index.query.BadQueryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The place after which the next page begins, as letters and digits that fit into an address. */
final class PageMark {

  private PageMark() {}

  static String of(List<FieldValue> sort) {
    ArrayNode values = Codec.mapper().createArrayNode();
    for (FieldValue value : sort) {
      switch (value._kind()) {
        case Double -> values.add(value.doubleValue());
        case Long -> values.add(value.longValue());
        case Boolean -> values.add(value.booleanValue());
        case String -> values.add(value.stringValue());
        case Null, Any -> values.addNull();
      }
    }
    byte[] json = values.toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  static List<FieldValue> read(String mark) throws BadQueryException {
    try {
      JsonNode values = Codec.mapper().readTree(Base64.getUrlDecoder().decode(mark));
      if (!values.isArray() || values.size() < 2 || values.size() > 3) {
        throw new IllegalArgumentException("not a page mark");
      }
      List<FieldValue> sort = new ArrayList<>();
      values.forEach(value -> sort.add(fieldValue(value)));
      return sort;
    } catch (IllegalArgumentException | JacksonException e) {
      throw new BadQueryException("after is not what an earlier page gave as next");
    }
  }

  private static FieldValue fieldValue(JsonNode value) {
    if (value.isIntegralNumber()) {
      return FieldValue.of(value.asLong());
    }
    if (value.isNumber()) {
      return FieldValue.of(value.asDouble());
    }
    return value.isNull() ? FieldValue.NULL : FieldValue.of(value.asString());
  }
}
