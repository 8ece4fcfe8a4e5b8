package org.rapporteur.portal.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.portal.stream.Hub;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "alerts")
final class AlertsApi {

  static final int NEWEST = 100;

  private final AlertSearch alerts;
  private final Hub live;

  AlertsApi(AlertSearch alerts, Hub live) {
    this.alerts = alerts;
    this.live = live;
  }

  record NewestAlerts(List<Alert> alerts) {}

  @GetMapping("/api/alerts")
  @Operation(summary = "The newest alerts, newest first; of one subscription or of all")
  NewestAlerts newest(@RequestParam @Nullable String subscription) {
    String given = subscription == null || subscription.isBlank() ? null : subscription;
    return new NewestAlerts(alerts.newest(given, NEWEST));
  }

  @GetMapping(path = "/api/alerts/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(summary = "Alerts as they are raised, as server-sent events named alert")
  SseEmitter stream(@RequestParam(defaultValue = "") String subscription) {
    return live.listen(subscription);
  }
}
