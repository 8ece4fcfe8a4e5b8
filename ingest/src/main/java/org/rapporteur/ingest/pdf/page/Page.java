package org.rapporteur.ingest.pdf.page;

import java.util.List;

/**
 * A page as it was read.
 *
 * @param lines in reading order
 * @param height in points
 * @param hasImages whether a picture is drawn on it
 */
public record Page(List<Line> lines, double height, boolean hasImages) {

  public Page {
    lines = List.copyOf(lines);
  }

  public Page withLines(List<Line> others) {
    return new Page(others, height, hasImages);
  }
}
