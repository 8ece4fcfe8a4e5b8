// Puts alerts on top of the list as they are raised.
(() => {
  "use strict";
  const list = document.getElementById("alerts");
  const live = document.getElementById("live");
  const template = document.getElementById("alert");
  const subscription = list.dataset.subscription ?? "";

  function part(item, name) {
    return item.querySelector(`[data-part="${name}"]`);
  }

  function show(alert) {
    if (list.querySelector(`[data-id="${CSS.escape(alert.id)}"]`)) {
      return;
    }
    const item = template.content.cloneNode(true).firstElementChild;
    item.dataset.id = alert.id;
    part(item, "subscription").textContent = alert.subscriptionName;
    part(item, "raised").textContent = new Date(alert.raised).toLocaleString("en-GB", {
      dateStyle: "medium",
      timeStyle: "short",
    });
    part(item, "title").textContent = alert.title ?? "Untitled document";
    part(item, "title").href = alert.health
      ? `/sources#${encodeURIComponent(alert.health.source)}`
      : `/documents/${encodeURIComponent(alert.document)}`;
    const spans = alert.health ? [{ text: alert.health.message ?? "" }] : (alert.evidence ?? []);
    part(item, "evidence").textContent = spans
      .slice(0, 3)
      .map((span) => span.text)
      .join(" … ");
    list.prepend(item);
    document.getElementById("no-alerts")?.remove();
  }

  const events = new EventSource(
    `/api/alerts/stream?subscription=${encodeURIComponent(subscription)}`,
  );
  events.addEventListener("alert", (event) => show(JSON.parse(event.data)));
  events.addEventListener("open", () => (live.hidden = false));
  events.addEventListener("error", () => (live.hidden = true));
  addEventListener("pagehide", () => events.close());
})();
