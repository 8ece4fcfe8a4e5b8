package org.rapporteur.ingest.extract;

import java.util.Objects;
import org.rapporteur.contract.DateEvidence;

/**
 * A publication date and what it rests on.
 *
 * @param value ISO date, local date-time or offset date-time, as precise as the evidence
 */
public record Dated(String value, DateEvidence evidence) {

  public Dated {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(evidence, "evidence");
  }
}
