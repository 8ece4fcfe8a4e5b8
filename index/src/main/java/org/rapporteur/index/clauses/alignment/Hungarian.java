package org.rapporteur.index.clauses.alignment;

import java.util.Arrays;

/** The assignment of each row to a column of its own with the greatest sum of gains. */
final class Hungarian {

  private final double[][] gains;
  private final int rows;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;

  /** For each column, from 1, its row; column 0 holds the row that looks for one. */
  private final int[] rowOf;

  private final int[] cameFrom;

  /**
   * @param gains as many columns as rows at least; 0 for a pair that is none
   */
  Hungarian(double[][] gains) {
    this.gains = gains;
    this.rows = gains.length;
    this.columns = gains[0].length;
    this.rowPotential = new double[rows + 1];
    this.columnPotential = new double[columns + 1];
    this.rowOf = new int[columns + 1];
    this.cameFrom = new int[columns + 1];
  }

  /** For each row its column. */
  int[] partners() {
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      augment(freeColumn());
    }
    int[] partners = new int[rows];
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] > 0) {
        partners[rowOf[column] - 1] = column - 1;
      }
    }
    return partners;
  }

  /** The end of the cheapest path from the row that looks for a column. */
  private int freeColumn() {
    double[] least = new double[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int column = 0;
    while (rowOf[column] != 0) {
      used[column] = true;
      column = next(column, least, used);
    }
    return column;
  }

  private int next(int from, double[] least, boolean[] used) {
    int row = rowOf[from];
    int next = 0;
    double step = Double.POSITIVE_INFINITY;
    for (int column = 1; column <= columns; column++) {
      if (!used[column]) {
        double cost = -gains[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
        if (cost < least[column]) {
          least[column] = cost;
          cameFrom[column] = from;
        }
        if (least[column] < step) {
          step = least[column];
          next = column;
        }
      }
    }
    shift(step, least, used);
    return next;
  }

  private void shift(double step, double[] least, boolean[] used) {
    for (int column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]] += step;
        columnPotential[column] -= step;
      } else {
        least[column] -= step;
      }
    }
  }

  private void augment(int end) {
    int column = end;
    while (column != 0) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
  }
}
