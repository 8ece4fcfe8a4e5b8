package org.rapporteur.index.documents;

import java.util.Objects;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.document.Document;
import org.rapporteur.index.elasticsearch.Field;
import tools.jackson.databind.node.ObjectNode;

/** What Elasticsearch gets of one version of a document. */
final class VersionSource {

  private VersionSource() {}

  static String id(Document document) {
    return id(document.id(), document.version());
  }

  static String id(String document, int version) {
    return document + ":" + version;
  }

  static ObjectNode of(Document document) {
    ObjectNode source = Codec.mapper().createObjectNode();
    source.put(Field.DOCUMENT, document.id());
    source.put(Field.VERSION, document.version());
    source.put(Field.FETCHED, Objects.toString(document.fetched(), null));
    source.set(Field.RECORD, Codec.mapper().valueToTree(document));
    return source;
  }

  static Document read(ObjectNode source) {
    return Codec.mapper().treeToValue(source.required(Field.RECORD), Document.class);
  }
}
