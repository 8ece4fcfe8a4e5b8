package org.rapporteur.index.elasticsearch;

/**
 * The fields of the indices beside those that queries can name, which are called as {@link
 * org.rapporteur.contract.alert.QueryField} calls them.
 */
public final class Field {

  /** The record as JSON, kept as it came and not indexed. */
  public static final String RECORD = "record";

  /** A document's, development's or alert's id once more, to sort by. */
  public static final String ID = "id";

  /** Of text: without stems, case and diacritics, so that names are found however spelled. */
  public static final String FOLDED = "folded";

  public static final String VERSION = "version";
  public static final String RULES = "rules";
  public static final String PUBLISHER = "publisher";
  public static final String AUTHOR = "author";
  public static final String FETCHED = "fetched";

  /** Ids of the documents that told the same story before. */
  public static final String SAME_STORY = "same_story";

  /** An entity's id, a tab and its name: what the facets of entities are counted over. */
  public static final String ENTITY_LABEL = "entity_label";

  /** Ids of the merged developments that the document tells of. */
  public static final String TELLS = "tells";

  /** The day on which a development's period ends. */
  public static final String DATE_END = "date_end";

  public static final String PRECISION = "precision";
  public static final String ACTOR_NAME = "actor_name";
  public static final String OBJECT_NAME = "object_name";
  public static final String IN_FAVOUR = "in_favour";
  public static final String AGAINST = "against";
  public static final String ABSTAINING = "abstaining";
  public static final String CONFIDENCE = "confidence";
  public static final String LEARNED = "learned";

  /** How many independent sources tell of a development. */
  public static final String SOURCES = "sources";

  /** What happened whenever it did: the same for developments that differ in the date alone. */
  public static final String UNDATED = "undated";

  /** Whether nobody tells of a development any more. */
  public static final String RETRACTED = "retracted";

  /** Ids of the documents that tell of a development; of the document that an alert is on. */
  public static final String DOCUMENT = "document";

  public static final String SUBSCRIPTION = "subscription";
  public static final String RAISED = "raised";

  private Field() {}
}
