// Light or dark: what the visitor chose, else what the system says. Runs before the page is drawn.
(() => {
  "use strict";
  const key = "rapporteur.theme";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function isDark() {
    return (chosen() ?? (system.matches ? "dark" : "light")) === "dark";
  }

  function show() {
    root.dataset.theme = isDark() ? "dark" : "light";
    document.getElementById("theme")?.setAttribute("aria-pressed", String(isDark()));
  }

  function flip() {
    try {
      localStorage.setItem(key, isDark() ? "light" : "dark");
    } catch {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      return;
    }
    show();
  }

  show();
  system.addEventListener("change", show);
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button.hidden = false;
    button.addEventListener("click", flip);
    show();
  });
})();
