// Marks the sentence that the address names, when a link on the page leads to it.
(() => {
  "use strict";

  function mark() {
    const name = decodeURIComponent(location.hash.slice(1));
    if (!/^s\d+-\d+$/.test(name)) {
      return;
    }
    document.querySelectorAll(".run.at").forEach((run) => run.classList.remove("at"));
    document
      .querySelectorAll(`.run[data-sentence="${name}"]`)
      .forEach((run) => run.classList.add("at"));
  }

  // A tip that is open goes away with Escape, without the focus moving.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.activeElement?.classList.contains("mark") && document.activeElement.blur();
    }
  });

  addEventListener("hashchange", mark);
  mark();
})();
