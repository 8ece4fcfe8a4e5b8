package org.rapporteur.ingest.pdf.page;

import java.util.List;

/**
 * A page as it was read.
 *
 * @param lines in reading order
 * @param height in points
 * @param pictured the share of its paper that pictures cover; more than 1 where they overlap
 */
public record Page(List<Line> lines, double height, double pictured) {

  public Page {
    lines = List.copyOf(lines);
  }

  public Page withLines(List<Line> others) {
    return new Page(others, height, pictured);
  }
}
