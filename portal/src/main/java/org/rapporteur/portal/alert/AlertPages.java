package org.rapporteur.portal.alert;

import org.jspecify.annotations.Nullable;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.portal.subscription.Subscriptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
final class AlertPages {

  private final AlertSearch alerts;
  private final Subscriptions subscriptions;

  AlertPages(AlertSearch alerts, Subscriptions subscriptions) {
    this.alerts = alerts;
    this.subscriptions = subscriptions;
  }

  @GetMapping("/alerts")
  String alerts(@RequestParam @Nullable String subscription, Model model) {
    String chosen = subscription == null || subscription.isBlank() ? null : subscription;
    model.addAttribute("alerts", alerts.newest(chosen, AlertsApi.NEWEST));
    model.addAttribute("subscriptions", subscriptions.all());
    model.addAttribute("chosen", chosen);
    return "alerts";
  }
}
