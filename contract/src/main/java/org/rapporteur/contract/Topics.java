package org.rapporteur.contract;

/** The names of the topics. */
public final class Topics {

  /** Extracted documents, before enrichment; keyed by document id; kept. */
  public static final String DOCUMENTS = "documents";

  /** Enriched documents; keyed by document id; kept. */
  public static final String DOCUMENTS_ENRICHED = "documents.enriched";

  /** Documents that a person handed in; keyed by document id. */
  public static final String SUBMISSIONS = "submissions";

  /** Crawl state; keyed by canonical URL or by origin, partitioned by host, compacted. */
  public static final String PAGES = "pages";

  /** Subscriptions; keyed by subscription id, compacted; a tombstone cancels. */
  public static final String SUBSCRIPTIONS = "subscriptions";

  /** Dossiers that persons made; keyed by dossier id, compacted; a tombstone removes. */
  public static final String DOSSIERS = "dossiers";

  /** Alerts with their evidence; keyed by subscription id. */
  public static final String ALERTS = "alerts";

  /** How sources do; keyed by source id and partition of {@code pages}, compacted. */
  public static final String SOURCES = "sources";

  /** What tells near-duplicates; keyed by document id, compacted, and gone after some months. */
  public static final String STORIES = "stories";

  /** What could not be processed; keyed by stage and original key. */
  public static final String REJECTIONS = "rejections";

  private Topics() {}
}
