// <dateline-aims>: who wants what, and who says so. Where there is room a matrix of actors and subjects, otherwise a list
// of the actors with their subjects. README.md has the contract.

import { Picture, fill, glyph, html, svg } from "./picture.js";

const STEP = 19;
const LEAST = 48;
/** Pixels from which a list has two columns. */
const BESIDE = 340;
/** Pixels of a printed page, about: enough for the matrix. */
const PAPER = 1000;

class Aims extends Picture {
  build() {
    const words = this.words;
    this.canvas = svg("svg", { class: "canvas", role: "none" });
    this.plane = html(
      "div", {
        class: "plane", tabindex: 0, role: "listbox", "aria-label": words.name, "aria-describedby": `${this.base}-keys`,
      }, this.canvas);
    this.none = html("p", { class: "none" }, words.none);
    this.append(
      html("div", { class: "picture aims" }, html("div", { class: "stage" }, this.plane, this.none)),
      html("p", { class: "keys quiet small", id: `${this.base}-keys` }, words.keys), this.tableFold());
    this.plane.addEventListener("keydown", (event) => this.key(event));
    this.onKeyboardFocus(this.plane, () => this.stepTo(this.place(this.at) ?? this.places[0], false));
    this.plane.addEventListener("click", (event) => {
      const mark = event.target.closest?.("[data-id]");
      if (mark) {
        this.select(mark.dataset.id);
      }
    });
  }

  changed(width = this.plane.clientWidth) {
    if (!width) {
      return;
    }
    this.none.hidden = this.data_.cells.length > 0;
    this.places = [];
    const back = svg("g", { "aria-hidden": "true" });
    const cells = svg("g", { role: "none" });
    const height = width >= 720 ? this.matrix(width, back, cells) : this.list(width, back, cells);
    this.canvas.setAttribute("width", width);
    this.canvas.setAttribute("height", Math.max(160, height));
    this.canvas.setAttribute("viewBox", `0 0 ${width} ${Math.max(160, height)}`);
    this.canvas.replaceChildren(back, cells);
    this.mark();
  }

  choiceChanged() {
    this.mark();
  }

  matrix(width, back, cells) {
    const { actors, subjects } = this.data_;
    const left = 190;
    const column = (width - left - 12) / Math.max(1, subjects.length);
    const longest = Math.max(0, ...subjects.map((s) => s.name.length));
    const tilted = longest * 7.4 > column - 6;
    const head = tilted ? 34 + longest * 5.2 : 48;
    const at = (id) => this.data_.cells.filter((c) => c.actor === id);
    subjects.forEach((subject, i) => {
      const x = left + (i + 0.5) * column;
      back.append(
        svg("line", { x1: x, x2: x, y1: head - 8, y2: 0, class: "grid subject" }),
        svg("text", tilted
          ? { x: 0, y: 0, class: "subject", transform: `translate(${x - 2} ${head - 14}) rotate(-42)` }
          : { x, y: head - 18, class: "subject", "text-anchor": "middle" }, subject.name));
    });
    let y = head;
    for (const actor of actors) {
      const own = at(actor.id);
      const per = Math.max(1, Math.floor((column - 10) / STEP));
      const high = Math.max(LEAST, ...own.map((c) => Math.ceil(c.aims.length / Math.min(per, 3)) * STEP + 18));
      back.append(svg("line", { x1: 0, x2: width, y1: y, y2: y, class: "grid" }));
      this.words_(back, actor.name, 16, y + high / 2, left - 28);
      for (const cell of own) {
        const x = left + subjects.findIndex((s) => s.id === cell.subject) * column;
        this.cell(cells, cell, x + 3, y + 4, column - 6, high - 8, Math.min(per, 3));
      }
      y += high;
    }
    back.querySelectorAll(".subject").forEach((l) => l.tagName === "line" && l.setAttribute("y2", y));
    return y + 4;
  }

  list(width, back, cells) {
    const columns = width >= BESIDE ? 2 : 1;
    const wide = (width - 16) / columns;
    const inset = columns === 1 ? 122 : 90;
    const per = Math.max(1, Math.floor((wide - inset - 14) / STEP));
    const height = (cell) => Math.max(LEAST, Math.ceil(cell.aims.length / per) * STEP + 26);
    let y = 8;
    for (const actor of this.data_.actors) {
      back.append(svg("text", { x: 16, y: y + 28, class: "actor" }, actor.name));
      y += 40;
      const own = this.data_.cells.filter((c) => c.actor === actor.id);
      for (let i = 0; i < own.length; i += columns) {
        const row = own.slice(i, i + columns);
        const high = Math.max(...row.map(height));
        row.forEach((cell, n) => {
          const x = 8 + n * wide;
          const g = this.cell(cells, cell, x, y, wide - (columns === 1 ? 0 : 4), high - 4, per, inset);
          g.append(svg("text", { x: x + 12, y: y + high / 2 + 3, class: "subject" }, this.subject(cell)));
        });
        y += high;
      }
      y += 10;
      back.append(svg("line", { x1: 0, x2: width, y1: y, y2: y, class: "grid" }));
    }
    return y;
  }

  subject(cell) {
    return this.data_.subjects.find((s) => s.id === cell.subject).name;
  }

  /** All of a cell in words. */
  says(cell) {
    const words = this.words;
    const actor = this.data_.actors.find((a) => a.id === cell.actor).name;
    return fill(
      words.says, fill(words.cell, actor, this.subject(cell)), cell.many,
      cell.aims.map((a) => fill(words.said, a.text, a.by)).join(" "));
  }

  onPaper() {
    this.changed(PAPER);
  }

  cell(into, cell, x, y, w, h, per, inset = 0) {
    const says = this.says(cell);
    const g = svg("g", {
      id: `${this.base}-${cell.id}`, "data-id": cell.id, role: "option", class: "mark kind-aim", "aria-label": says,
    }, svg("title", {}, says));
    // The more aims, the stronger: what matters most to whom is seen before it is read.
    const strength = Math.min(30, 5 + cell.aims.length * 3);
    g.append(svg("rect", { x, y, width: w, height: h, rx: 8, class: "cell", style: `--strength: ${strength}%` }),
      svg("rect", { x, y, width: w, height: h, rx: 8, class: "hit" }));
    const rows = Math.ceil(cell.aims.length / per);
    cell.aims.forEach((aim, i) => {
      const many = Math.min(per, cell.aims.length);
      const cx = inset ? x + inset + (i % per) * STEP : x + w / 2 + ((i % per) - (many - 1) / 2) * STEP;
      const cy = y + h / 2 + (Math.floor(i / per) - (rows - 1) / 2) * STEP;
      const sign = glyph(`${aim.stance}-${aim.voice}`);
      sign.setAttribute("transform", `translate(${cx} ${cy})`);
      g.append(sign);
    });
    into.append(g);
    this.places.push({ id: cell.id, x: x + w / 2, y: y + h / 2, g });
    return g;
  }

  /** A name in at most two lines. */
  words_(into, name, x, y, wide) {
    const most = Math.floor(wide / 7.6);
    if (name.length <= most) {
      into.append(svg("text", { x, y: y + 5, class: "actor" }, name));
      return;
    }
    const cut = name.lastIndexOf(" ", most) > 0 ? name.lastIndexOf(" ", most) : most;
    into.append(
      svg("text", { x, y: y - 4, class: "actor" }, name.slice(0, cut)),
      svg("text", { x, y: y + 15, class: "actor" }, name.slice(cut).trim()));
  }

  place(id) {
    return this.places?.find((p) => p.id === id);
  }

  mark() {
    this.places?.forEach((p, i) => {
      p.g.setAttribute("aria-selected", p.id === this.chosen_);
      p.g.setAttribute("aria-setsize", this.places.length);
      p.g.setAttribute("aria-posinset", i + 1);
      p.g.classList.toggle("at", p.id === this.at);
    });
    if (this.place(this.at)) {
      this.plane.setAttribute("aria-activedescendant", `${this.base}-${this.at}`);
    }
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const places = this.places ?? [];
    const at = places.findIndex((p) => p.id === this.at);
    const here = places[at];
    const go = {
      ArrowRight: () => this.stepTo(places[Math.min(places.length - 1, at + 1)]),
      ArrowLeft: () => this.stepTo(places[Math.max(0, at - 1)]),
      ArrowDown: () => this.stepTo(this.across(here, 1)),
      ArrowUp: () => this.stepTo(this.across(here, -1)),
      Home: () => this.stepTo(places[0]),
      End: () => this.stepTo(places.at(-1)),
      Enter: () => here && this.select(here.id),
      " ": () => here && this.select(here.id),
    }[event.key];
    if (go) {
      event.preventDefault();
      go();
    }
  }

  /** The cell above or below that is nearest. */
  across(from, step) {
    if (!from) {
      return this.places[0];
    }
    const off = (p) => Math.abs(p.y - from.y) + 3 * Math.abs(p.x - from.x);
    const beyond = this.places.filter((p) => (p.y - from.y) * step > 8);
    return beyond.sort((a, b) => off(a) - off(b))[0] ?? from;
  }

  stepTo(place, scroll = true) {
    if (!place) {
      return;
    }
    this.at = place.id;
    this.mark();
    if (scroll) {
      place.g.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }

  table() {
    const w = this.words;
    const name = (list, id) => list.find((h) => h.id === id).name;
    return {
      head: [w.who, w.subject, w.aim, w.by, w.sources],
      rows: this.data_.cells.flatMap((c) => c.aims.map((a) => ({
        id: c.id,
        cells: [name(this.data_.actors, c.actor), name(this.data_.subjects, c.subject), a.text, a.by, a.sources],
      }))),
    };
  }
}

customElements.define("dateline-aims", Aims);
