// The cited paragraph comes into view with its first line: ?p=6 as the server marked it, or #p6 as someone typed it.

let seen = null;

function show() {
  const main = document.querySelector("main.source");
  const place = location.pathname + location.search + location.hash;
  if (!main || seen === place) {
    if (!main) seen = null;
    return;
  }
  const typed = /^#p(\d+)$/.exec(location.hash);
  if (typed) {
    const named = main.querySelector(`#p${typed[1]}`);
    if (named) {
      main.querySelectorAll(".paragraph.cited").forEach((p) => p.classList.remove("cited"));
      named.classList.add("cited");
    }
  }
  const cited = main.querySelector(".paragraph.cited");
  if (cited) {
    seen = place;
    cited.tabIndex = -1;
    cited.focus({ preventScroll: true });
    keepInView(cited);
  }
}

// What comes late, a style sheet or an unfolding part, moves the paragraph: it is followed until the reader does anything.
function keepInView(cited) {
  const reader = new AbortController();
  const follow = () => {
    if (cited.isConnected) {
      cited.scrollIntoView({ block: "start", behavior: "instant" });
    } else {
      reader.abort();
    }
  };
  const layout = new ResizeObserver(follow);
  reader.signal.addEventListener("abort", () => layout.disconnect());
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown", "click"]) {
    addEventListener(act, () => reader.abort(), { capture: true, passive: true, signal: reader.signal });
  }
  follow();
  layout.observe(document.body);
  layout.observe(cited);
  // Going to a page puts it at its top once it is drawn.
  requestAnimationFrame(() => requestAnimationFrame(follow));
}

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
addEventListener("hashchange", show);
show();
