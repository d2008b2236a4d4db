// The theme that someone chose is remembered; without a choice the device's holds. theme.js in the page's head sets it
// before the first paint.

document.addEventListener("click", (event) => {
  const on = (selector) => event.target.closest?.(selector);

  if (on(".theme-switch")) {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem("dateline-theme", root.dataset.theme);
    } catch {
      // Storage is forbidden: the choice holds for this page.
    }
  }

  // Not a jump to "#": addresses are relative to the application's root, and the page must not reload.
  if (on(".skip")) {
    event.preventDefault();
    const main = document.querySelector("main");
    if (main) {
      main.tabIndex = -1;
      main.focus();
    }
  }
});

// The panel of the day closes as any panel does: by Escape, which gives the focus back, or by a press elsewhere.

const openPanel = () => document.querySelector("details.as-of[open]");

document.addEventListener("keydown", (event) => {
  const panel = openPanel();
  if (event.key === "Escape" && panel) {
    panel.open = false;
    panel.querySelector("summary").focus();
  }
});

document.addEventListener("pointerdown", (event) => {
  const panel = openPanel();
  if (panel && !panel.contains(event.target)) {
    panel.open = false;
  }
});

export {};
