package org.rapporteur.alert;

import java.util.List;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.messaging.TransactionalPublisher;

/** Publishes alerts, in the transaction that is open, unless they were raised before. */
final class AlertPublisher {

  private final RaisedAlerts raised;
  private final TransactionalPublisher publisher;

  AlertPublisher(RaisedAlerts raised, TransactionalPublisher publisher) {
    this.raised = raised;
    this.publisher = publisher;
  }

  /**
   * @param origin the place of the record that they are raised for
   */
  void publish(List<Alert> alerts, String origin) {
    for (Alert alert : alerts) {
      if (raised.raise(alert.id(), origin)) {
        var _ = publisher.publish(Topics.ALERTS, alert.subscription(), alert);
      }
    }
  }
}
