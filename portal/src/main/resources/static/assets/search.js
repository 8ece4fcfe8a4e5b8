// On a narrow screen the results come first: the facets above them start closed.
(() => {
  "use strict";
  const narrow = matchMedia("(max-width: 56rem)");

  function fold() {
    const facets = document.querySelector(".facets details");
    if (facets && narrow.matches) {
      facets.open = facets.querySelector("input:checked") !== null;
    }
  }

  fold();
  document.addEventListener("htmx:afterSettle", fold);
})();
