// What the drawings share: data in as a property, a choice out as an event, one stop for Tab with the arrow keys moving
// inside, spoken changes, and a table that says the same. The contract is written down in README.md.

const SVG = "http://www.w3.org/2000/svg";

/** An SVG element with attributes and children. */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children);
  return element;
}

/** An HTML element with attributes and children. */
export function html(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children);
  return element;
}

export const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);

/** Cuts a text to a number of characters, at the end of a word. */
export function short(text, most) {
  if (text.length <= most) {
    return text;
  }
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most - 1)}…`;
}

/**
 * The shape of a status, around the point 0,0: shapes differ without their colour. Used by the timeline, the map and
 * their legends.
 */
export function glyph(shape) {
  const g = svg("g", { class: `glyph ${shape}` });
  const ring = () => svg("circle", { r: 7, class: "ring" });
  const line = (d) => svg("path", { d, class: "line" });
  switch (shape) {
    case "held":
      g.append(svg("circle", { r: 7, class: "full" }));
      break;
    case "undated":
      g.append(svg("circle", { r: 7, class: "ring" }), svg("text", { y: 4, "text-anchor": "middle", class: "unsure" }, "?"));
      break;
    case "lead":
      g.append(svg("line", { x1: -9, x2: 11, y1: 0, y2: 0, class: "lead" }), svg("circle", { cx: -8, r: 3, class: "lead-start" }));
      break;
    case "time":
    case "set-soft":
    case "soft":
      g.append(svg("rect", { x: -11, y: -6, width: 22, height: 12, rx: 3, class: shape }));
      break;
    case "planned":
      g.append(svg("circle", { r: 7, class: "ring dashed" }));
      break;
    case "suggested":
      g.append(svg("path", { d: "M0-8 8 0 0 8-8 0Z", class: "ring" }), svg("circle", { r: 1.5, class: "full" }));
      break;
    case "called-off":
      g.append(ring(), line("M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5"));
      break;
    case "postponed":
      g.append(ring(), line("M-3.5 0H3.5M.5-3 3.5 0 .5 3"));
      break;
    case "never-agreed":
      g.append(ring(), line("M-5 5 5-5"));
      break;
    case "lapsed":
      g.append(svg("rect", { x: -8, y: -8, width: 16, height: 16, rx: 3, class: "ring" }), line("M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5"));
      break;
    case "met":
      g.append(svg("rect", { x: -8, y: -8, width: 16, height: 16, rx: 3, class: "ring" }), line("M-4 0-1 3.5 4-3.5"));
      break;
    case "due":
      g.append(svg("rect", { x: -2, y: -9, width: 4, height: 18, rx: 1.5, class: "full" }));
      break;
    case "cut":
      g.append(line("M-2-9 2-3-2 3 2 9"));
      break;
    case "aims":
      g.append(svg("circle", { r: 7.5, class: "ring" }), svg("circle", { r: 3, class: "full" }));
      break;
    case "source":
      g.append(svg("path", { d: "M-6-8H3L6-5V8H-6Z", class: "ring" }), line("M-3-2H3M-3 2H3"));
      break;
    case "way":
      g.append(svg("path", { d: "M-11 5Q0-9 11 3", class: "way" }), svg("path", { d: "M-4-5 3-2-3 3", class: "way" }));
      break;
    case "differ":
      g.append(svg("text", { y: 6, "text-anchor": "middle", class: "differ" }, "≠"));
      break;
    default:
      g.append(...(aim(shape) ?? [ring()]));
  }
  return g;
}

/** An aim: the stance by its shape, who says so by how it is filled. */
function aim(shape) {
  const [stance, voice] = shape.split("-");
  const outline = { wants: "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z", opposes: "M-5.5-5.5H5.5V5.5H-5.5Z", fears: "M0-6.5 6.5 5H-6.5Z" }[stance];
  if (!outline) {
    return null;
  }
  const half = { wants: "M0-6A6 6 0 0 0 0 6Z", opposes: "M0-5.5H-5.5V5.5H0Z", fears: "M0-6.5V5H-6.5Z" }[stance];
  const parts = [svg("path", { d: outline, class: voice === "own" ? "ring full" : "ring" })];
  if (voice === "other") {
    parts.push(svg("path", { d: half, class: "full" }));
  }
  return parts;
}

let drawings = 0;

export class Picture extends HTMLElement {
  data_ = null;
  chosen_ = null;
  /** Id of the mark that the keyboard is at. */
  at = null;
  base = `picture${++drawings}`;

  get data() {
    return this.data_;
  }

  set data(value) {
    this.data_ = value;
    this.refresh();
  }

  get chosen() {
    return this.chosen_;
  }

  set chosen(value) {
    this.chosen_ = value || null;
    if (this.chosen_) {
      this.at = this.chosen_;
    }
    if (this.built && this.data_) {
      this.choiceChanged();
    }
  }

  connectedCallback() {
    // Set before this module had loaded, they hide the accessors.
    for (const name of ["data", "chosen"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    // Paper has no scrolling and no folds: the table, which says all of it, is printed opened.
    let unfolded = false;
    const paper = (type, then) => addEventListener(type, then, { signal: this.gone.signal });
    this.gone = new AbortController();
    paper("beforeprint", () => {
      this.built && this.onPaper();
      if (this.fold && !this.fold.open) {
        unfolded = this.fold.open = true;
        this.redrawTable();
      }
    });
    paper("afterprint", () => {
      this.built && this.offPaper();
      if (unfolded) {
        unfolded = this.fold.open = false;
      }
    });
    this.refresh();
  }

  disconnectedCallback() {
    this.gone?.abort();
    this.sizes?.disconnect();
    this.sizes = null;
  }

  refresh() {
    if (!this.isConnected || !this.data_) {
      return;
    }
    if (!this.built) {
      this.built = true;
      this.live = html("p", { class: "for-ears", "aria-live": "polite" });
      this.build();
      this.append(this.live);
    }
    if (!this.sizes) {
      let width = 0;
      this.sizes = new ResizeObserver(() => {
        if (this.clientWidth && this.clientWidth !== width) {
          width = this.clientWidth;
          this.resized();
        }
      });
      this.sizes.observe(this);
    }
    this.changed();
    this.redrawTable();
  }

  get words() {
    return this.data_.words;
  }

  get calm() {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  say(text) {
    this.live.textContent = text;
  }

  /**
   * What to do when the keyboard comes to the list. A press of the mouse or a finger brings the focus, too, but between
   * press and click nothing may move or be drawn anew: the mark under the pointer would be gone, and no click would follow.
   */
  onKeyboardFocus(list, then) {
    let pressed = false;
    list.addEventListener("mousedown", () => {
      pressed = true;
      setTimeout(() => (pressed = false));
    });
    list.addEventListener("focus", () => pressed || then());
  }

  select(id) {
    this.at = id;
    this.dispatchEvent(new CustomEvent("dateline-select", { detail: { id }, bubbles: true }));
  }

  /** A button with an icon made of text and a name for ears. */
  button(text, name, action) {
    const button = html("button", { type: "button", class: "tool", "aria-label": name, title: name }, text);
    button.addEventListener("click", action);
    return button;
  }

  /** The fold with the table; it is filled when it is first opened. */
  tableFold() {
    this.fold = html("details", { class: "as-table" }, html("summary", {}, this.words.table));
    this.fold.addEventListener("toggle", () => this.redrawTable());
    return this.fold;
  }

  redrawTable() {
    if (!this.fold?.open) {
      return;
    }
    this.fold.querySelector(".table")?.remove();
    const { head, rows } = this.table();
    const body = html("tbody");
    for (const { id, cells } of rows) {
      const name = html("button", { type: "button", class: "as-link" }, cells[0]);
      name.addEventListener("click", () => this.select(id));
      body.append(
        html("tr", {}, html("th", { scope: "row" }, name), ...cells.slice(1).map((c) => html("td", {}, c ?? ""))));
    }
    const table = html(
      "table", {}, html("caption", { class: "for-ears" }, this.words.name),
      html("thead", {}, html("tr", {}, ...head.map((h) => html("th", { scope: "col" }, h)))), body);
    // What scrolls must be reachable without a mouse.
    this.fold.append(html("div", { class: "table", tabindex: 0, role: "region", "aria-label": this.words.name }, table));
  }

  // For each drawing to say:
  build() {}
  /** Before it is printed, and after. */
  onPaper() {}
  offPaper() {
    this.resized();
  }
  changed() {}
  choiceChanged() {}
  resized() {
    this.changed();
  }
  table() {
    return { head: [], rows: [] };
  }
}
