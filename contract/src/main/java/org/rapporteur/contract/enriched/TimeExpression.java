package org.rapporteur.contract.enriched;

import org.rapporteur.contract.Require;

/**
 * A time expression with its value.
 *
 * @param value ISO 8601: {@code 2014-10-15}, {@code 2014-W42}, {@code 2014-05}, {@code P3D}, ...
 */
public record TimeExpression(String value, String text, int start, int end, String rule) {

  public TimeExpression {
    Require.text(value, "value");
    Require.text(rule, "rule");
    Require.span(start, end);
  }
}
