package org.rapporteur.portal.alert;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.portal.problem.MissingException;
import org.rapporteur.portal.subscription.Subscriptions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A subscription's alerts for feed readers, which find out by its tag whether it has changed. */
@RestController
final class AlertFeed {

  private final AlertSearch alerts;
  private final Subscriptions subscriptions;

  AlertFeed(AlertSearch alerts, Subscriptions subscriptions) {
    this.alerts = alerts;
    this.subscriptions = subscriptions;
  }

  @GetMapping(path = "/subscriptions/{id}/alerts.atom", produces = Atom.TYPE)
  ResponseEntity<String> feed(@PathVariable String id, HttpServletRequest request) {
    Subscription subscription =
        subscriptions.find(id).orElseThrow(() -> new MissingException("subscription " + id));
    List<Alert> newest = alerts.newest(id, AlertsApi.NEWEST);
    String site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    return ResponseEntity.ok()
        .eTag(newest.isEmpty() ? "empty" : newest.getFirst().id())
        .cacheControl(CacheControl.noCache())
        .body(Atom.feed(subscription, newest, site));
  }
}
