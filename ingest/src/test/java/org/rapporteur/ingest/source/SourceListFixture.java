package org.rapporteur.ingest.source;

/** Source lists written in tests. */
public final class SourceListFixture {

  private SourceListFixture() {}

  public static SourceList parse(String yaml) throws SourceListException {
    return SourceList.parse("sources.yml", yaml);
  }
}
