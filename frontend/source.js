// The cited paragraph comes into view: ?p=6 as the server marked it, or #p6 as someone typed it.

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
    cited.scrollIntoView({ block: "center", behavior: "instant" });
    cited.focus({ preventScroll: true });
  }
}

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
addEventListener("hashchange", show);
show();
