package org.rapporteur.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns records into JSON and back. Absent values are left out, lists never are; every object bears
 * the version of the {@code schema} that it follows. Thread-safe.
 */
public final class Codec {

  /** The version of all records' JSON; rises when a reader of the old one would misread the new. */
  public static final int SCHEMA = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Codec() {}

  /** The record as UTF-8 JSON with its schema version. */
  public static byte[] write(Record value) {
    return MAPPER.writeValueAsBytes(tree(value));
  }

  /** The record as a line of JSON with its schema version. */
  public static String writeText(Record value) {
    return MAPPER.writeValueAsString(tree(value));
  }

  /** The mapper that writes as the topics do, for those who embed a record in JSON of their own. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Reads a record.
   *
   * @throws MalformedRecordException where the bytes are no JSON, lack what the record requires, or
   *     follow a schema that this version does not know
   */
  public static <T extends Record> T read(byte[] json, Class<T> type)
      throws MalformedRecordException {
    try {
      if (!(MAPPER.readTree(json) instanceof ObjectNode node)) {
        throw new IllegalArgumentException("not a JSON object");
      }
      int schema = node.path("schema").asInt(SCHEMA);
      if (schema > SCHEMA) {
        throw new IllegalArgumentException("schema " + schema + " is newer than " + SCHEMA);
      }
      return MAPPER.treeToValue(node, type);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new MalformedRecordException(
          "not a " + type.getSimpleName() + ": " + firstLine(e.getMessage()), e);
    }
  }

  private static ObjectNode tree(Record value) {
    ObjectNode node = MAPPER.createObjectNode().put("schema", SCHEMA);
    node.setAll(MAPPER.<ObjectNode>valueToTree(value));
    return node;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
