package org.rapporteur.alert.delivery;

import org.rapporteur.contract.Category;

/** An alert did not reach a receiver. */
final class DeliveryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Category category;
  private final boolean passing;

  /**
   * A failed delivery.
   *
   * @param passing whether trying again may help
   */
  DeliveryException(Category category, boolean passing, String message) {
    super(message);
    this.category = category;
    this.passing = passing;
  }

  Category category() {
    return category;
  }

  boolean isPassing() {
    return passing;
  }
}
