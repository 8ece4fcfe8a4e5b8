package org.rapporteur.portal.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.rapporteur.contract.alert.Subscription;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/subscriptions")
@Tag(name = "subscriptions")
final class SubscriptionsApi {

  private final SubscriptionDesk desk;

  SubscriptionsApi(SubscriptionDesk desk) {
    this.desk = desk;
  }

  record AllSubscriptions(List<Subscription> subscriptions) {}

  @GetMapping
  @Operation(summary = "All subscriptions, by name; secrets are not shown")
  AllSubscriptions all() {
    return new AllSubscriptions(desk.all());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One subscription; secrets are not shown")
  Subscription one(@PathVariable String id) {
    return desk.one(id);
  }

  @PostMapping
  @Operation(summary = "Makes a subscription, or says what is wrong with its query")
  ResponseEntity<Subscription> make(@RequestBody SubscriptionRequest request) {
    Subscription made = desk.make(request);
    return ResponseEntity.created(URI.create("/api/subscriptions/" + made.id())).body(made);
  }

  @PutMapping("/{id}")
  @Operation(summary = "Changes a subscription; a webhook without a secret keeps the one it has")
  Subscription change(@PathVariable String id, @RequestBody SubscriptionRequest request) {
    return desk.change(id, request);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Ends a subscription")
  ResponseEntity<Void> end(@PathVariable String id) {
    desk.end(id);
    return ResponseEntity.noContent().build();
  }
}
