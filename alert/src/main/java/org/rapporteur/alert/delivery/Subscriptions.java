package org.rapporteur.alert.delivery;

import java.util.Optional;
import org.rapporteur.contract.alert.Subscription;

/** Where the channels of a subscription are looked up. */
@FunctionalInterface
public interface Subscriptions {

  /** The subscription as it is now; empty where it was cancelled. */
  Optional<Subscription> find(String id);
}
