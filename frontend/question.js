// Keys of a question: 1 to 9 choose, Enter answers and goes on. Also the copying of a result's link.

const busy = () => document.querySelector("vaadin-confirm-dialog[opened]");
// A row that is moved is a button to the keyboard, but nothing to press: there Enter answers too.
const pressable = "a, button:not(.handle), summary, vaadin-button, select";

document.addEventListener(
  "keydown",
  (event) => {
    const page = document.querySelector("main.quiz");
    if (!page || event.ctrlKey || event.metaKey || event.altKey || busy()) {
      return;
    }
    const target = event.composedPath()[0];
    if (event.key === "Enter") {
      if (event.repeat) {
        // A key held down must not run through the quiz.
        event.preventDefault();
        event.stopPropagation();
      } else if (target.closest?.("vaadin-combo-box")?.opened) {
        // It takes what the list offers; whether that is the answer is for a second press.
      } else if (!target.closest?.(pressable)) {
        const primary = page.querySelector("[data-primary]:not([disabled])");
        if (primary) {
          event.preventDefault();
          // After the field has told its value.
          setTimeout(() => primary.click());
        }
      }
      return;
    }
    const typing = target.matches?.("input:not([type=radio], [type=checkbox]), textarea");
    if (/^[1-9]$/.test(event.key) && !typing && !event.repeat) {
      const choice = page.querySelectorAll("[data-choice]:not([disabled])")[event.key - 1];
      if (choice) {
        event.preventDefault();
        choice.focus();
        if (choice.localName === "input") {
          choice.click();
        }
      }
    }
  },
  true,
);

document.addEventListener(
  "click",
  (event) => {
    // The second click of a double click on Answer would press the button that has just come.
    if (event.detail > 1 && event.target.closest?.("[data-once]")) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a.copy");
  if (link && navigator.clipboard) {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      document.getElementById("copied").textContent = link.dataset.copied;
    } catch {
      location.href = link.href;
    }
  }
});

// On paper everything is open.
addEventListener("beforeprint", () => {
  document.querySelectorAll("main.result details").forEach((details) => (details.open = true));
});

export {};
