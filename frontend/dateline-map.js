// <dateline-map>: places with what took place there, and the way from meeting to meeting in time. README.md has the contract.

import { wide } from "./labels.js";
import { fill, glyph, html, short, svg } from "./picture.js";
import { WorldMap, project } from "./world-map.js";

const NEAR = 26;

class DatelineMap extends WorldMap {
  build() {
    super.build();
    const words = this.words;
    this.plane.setAttribute("role", "listbox");
    this.plane.setAttribute("aria-label", words.name);
    this.plane.setAttribute("aria-describedby", `${this.base}-keys`);
    this.none = html("p", { class: "none" }, words.none);
    this.stage.append(this.none);
    this.places = html("ol", { class: "places", "aria-hidden": "true" });
    this.places.addEventListener("click", (event) => {
      const row = event.target.closest("[data-id]");
      if (row) {
        this.select(row.dataset.id);
      }
    });
    this.append(
      html("div", { class: "picture map" }, this.tools, this.stage), this.places,
      html("p", { class: "keys quiet small", id: `${this.base}-keys` }, words.keys), this.tableFold());
    this.plane.addEventListener("keydown", (event) => this.key(event));
    this.onKeyboardFocus(this.plane, () => this.stepTo(this.groupOf(this.at) ?? this.groups?.[0]));
    this.plane.addEventListener("click", (event) => {
      const mark = event.target.closest?.("[data-id]");
      if (mark && !this.dragged) {
        this.select(mark.dataset.id);
      }
    });
  }

  changed() {
    this.none.hidden = this.data_.spots.length > 0;
    if (this.size()) {
      this.all();
    }
  }

  whole() {
    if (this.k > this.least * 1.02 && this.fitted !== true) {
      this.all();
    } else {
      super.whole();
      this.fitted = false;
    }
  }

  all() {
    this.fit(this.data_.spots.map((s) => project(s.lon, s.lat)), 12);
    this.fitted = true;
  }

  zoom(...how) {
    this.fitted = false;
    super.zoom(...how);
  }

  choiceChanged() {
    this.drawMarks();
  }

  /** What lies too close to be told apart is one mark. */
  group() {
    this.groups = [];
    for (const spot of this.data_.spots) {
      const [x, y] = this.screen(spot.lon, spot.lat);
      const near = this.groups.find((g) => Math.hypot(g.x - x, g.y - y) < NEAR);
      if (near) {
        near.spots.push(spot);
      } else {
        this.groups.push({ x, y, spots: [spot] });
      }
    }
    for (const g of this.groups) {
      g.id = g.spots.map((s) => s.id).join("+");
      g.stays = g.spots.reduce((n, s) => n + s.stays.length, 0);
      // The place with the most in it gives its name and its shape.
      const first = [...g.spots].sort((a, b) => b.stays.length - a.stays.length)[0];
      g.shapes = [...new Set([first.shape, ...g.spots.map((s) => s.shape)])].slice(0, 3);
      g.differ = g.spots.some((s) => s.differ);
      g.name = g.spots.length === 1 ? first.name : fill(this.words.more, first.name, g.spots.length - 1);
      g.says = g.spots.map((s) => this.says(s)).join(" ");
    }
  }

  says({ name, stays }) {
    const words = this.words;
    return fill(words.says, name, stays.map((s) => fill(words.stay, s.label, s.status, s.when)).join("; "));
  }

  groupOf(id) {
    return this.groups?.find((g) => g.id === id) ??
      this.groups?.find((g) => id && g.spots.some((s) => id.split("+").includes(s.id)));
  }

  drawMarks() {
    if (!this.k || !this.data_) {
      return;
    }
    this.group();
    this.drawWay();
    const chosen = this.chosen_ && this.groupOf(this.chosen_);
    this.label(chosen);
    const parts = this.groups.map((g, i) => {
      const mark = svg("g", {
        id: `${this.base}-${g.id}`, "data-id": g.id, role: "option", class: "mark kind-venue",
        "aria-label": g.says, "aria-selected": g === chosen, "aria-setsize": this.groups.length, "aria-posinset": i + 1,
      }, svg("title", {}, g.says), svg("circle", { cx: g.x, cy: g.y, r: 22, class: "hit" }));
      if (g === this.groupOf(this.at)) {
        mark.classList.add("at");
        this.plane.setAttribute("aria-activedescendant", mark.id);
      }
      // Places of different states stay apart by their shapes even where they are one mark.
      const wide = (g.shapes.length - 1) * 8;
      mark.append(svg("rect", { x: g.x - 12.5 - wide, y: g.y - 12.5, width: 25 + 2 * wide, height: 25, rx: 12.5, class: "halo" }));
      g.shapes.forEach((shape, n) => {
        const sign = glyph(shape);
        sign.setAttribute("transform", `translate(${g.x - wide + n * 16} ${g.y}) scale(${wide ? 0.95 : 1.25})`);
        mark.append(sign);
      });
      const badge = this.numbered ? i + 1 : g.stays > 1 ? g.stays : null;
      if (badge) {
        mark.append(
          svg("circle", { cx: g.x + 11 + wide, cy: g.y - 11, r: 8.5, class: this.numbered ? "badge number" : "badge" }),
          svg("text", { x: g.x + 11 + wide, y: g.y - 7, class: this.numbered ? "badge number" : "badge", "text-anchor": "middle" }, `${badge}`));
      }
      if (g.label) {
        const { x, y, anchor, text } = g.label;
        mark.append(svg("text", { x, y, class: "name", "text-anchor": anchor }, text));
      }
      return mark;
    });
    this.marks.replaceChildren(...parts);
    this.list(chosen);
  }

  /**
   * Names where they hide nothing: right, left, below or above of their place, shortened before they are left out. Where
   * one finds no room, all places are numbered, and a list below the map names them.
   */
  label(chosen) {
    this.font ??= `600 14px ${getComputedStyle(this.canvas).getPropertyValue("--dl-serif")}`;
    const taken = this.groups.map((g) => {
      const side = 14 + (g.shapes.length - 1) * 8;
      return [g.x - side, g.y - 20, g.x + side + 7, g.y + 14];
    });
    const first = (g) => (g === chosen ? 0 : 1);
    for (const g of [...this.groups].sort((p, q) => first(p) - first(q) || q.name.length - p.name.length)) {
      g.label = this.inSight(g) ? this.roomFor(g, taken) : null;
    }
    this.numbered = this.groups.some((g) => !g.label && this.inSight(g));
  }

  inSight({ x, y }) {
    return x > 0 && x < this.w && y > 0 && y < this.h;
  }

  roomFor(g, taken) {
    const side = 18 + (g.shapes.length - 1) * 8;
    for (const most of [40, 26]) {
      const text = short(g.name, most) + (g.differ ? " ≠" : "");
      const long = wide(text, this.font);
      const tries = [
        [g.x + side + 5, g.y + 5, "start", g.x + side + 4], [g.x - side, g.y + 5, "end", g.x - side - long],
        [g.x, g.y + 29, "middle", g.x - long / 2], [g.x, g.y - 24, "middle", g.x - long / 2]];
      for (const [x, y, anchor, left] of tries) {
        const box = [left, y - 12, left + long, y + 4];
        const free = box[0] > 4 && box[2] < this.w - 4 && box[1] > 2 && box[3] < this.h - 2 &&
          !taken.some((t) => t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1]);
        if (free) {
          taken.push(box);
          return { x, y, anchor, text };
        }
      }
    }
    return null;
  }

  /** The places by their numbers, for eyes and fingers: the marks themselves say all of it to the keyboard and to ears. */
  list(chosen) {
    this.places.hidden = !this.numbered;
    const listed = this.numbered ? this.groups.map((g) => g.id + (g === chosen)).join() : "";
    if (listed === this.listed) {
      return;
    }
    this.listed = listed;
    this.places.replaceChildren(...(this.numbered ? this.groups : []).map((g, i) => {
      const sign = svg("svg", { viewBox: "-10 -10 20 20", width: 20, height: 20, class: "kind-venue mark" }, glyph(g.shapes[0]));
      const row = html("button", { type: "button", tabindex: -1, "data-id": g.id, class: g === chosen ? "chosen-place" : null },
        html("span", { class: "number numbers" }, `${i + 1}`), sign, html("span", {}, g.spots.map((s) => s.name).join(", ") + (g.differ ? " ≠" : "")));
      return html("li", {}, row);
    }));
  }

  /** From one meeting to the next: the later, the stronger. A bow, as the straight way would hide what it crosses. */
  drawWay() {
    const at = new Map(this.groups.flatMap((g) => g.spots.map((s) => [s.id, g])));
    const { way } = this.data_;
    const parts = [];
    for (const [i, step] of way.entries()) {
      const [a, b] = [at.get(step.from), at.get(step.to)];
      if (!a || !b || a === b) {
        continue;
      }
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy);
      const bend = Math.min(90, far * 0.22);
      const mx = (a.x + b.x) / 2 + (dy / far) * bend * Math.sign(dx || 1);
      const my = (a.y + b.y) / 2 - Math.abs(dx / far) * bend;
      const strength = 0.3 + (0.6 * (i + 1)) / way.length;
      parts.push(svg("path", { d: `M${a.x} ${a.y}Q${mx} ${my} ${b.x} ${b.y}`, class: "way", opacity: strength }));
      if (far < 70) {
        continue;
      }
      // An arrow half of the way, along the bow.
      const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
      const [x, y] = [(a.x + 2 * mx + b.x) / 4, (a.y + 2 * my + b.y) / 4];
      parts.push(svg("path", {
        d: "M-5-5 3 0-5 5", class: "way arrow", opacity: Math.min(1, strength + 0.1), transform: `translate(${x} ${y}) rotate(${turn})` }));
    }
    this.lines.replaceChildren(...parts);
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const groups = this.groups ?? [];
    const at = groups.indexOf(this.groupOf(this.at));
    const step = (i) => this.stepTo(groups[Math.min(groups.length - 1, Math.max(0, i))]);
    const here = groups[at];
    const go = {
      ArrowRight: () => step(at + 1),
      ArrowDown: () => step(at + 1),
      ArrowLeft: () => step(at - 1),
      ArrowUp: () => step(at - 1),
      Home: () => step(0),
      End: () => step(groups.length - 1),
      Enter: () => here && this.select(here.id),
      " ": () => here && this.select(here.id),
      "+": () => this.zoom(2, here?.x, here?.y),
      "=": () => this.zoom(2, here?.x, here?.y),
      "-": () => this.zoom(0.5, here?.x, here?.y),
      0: () => this.whole(),
    }[event.key];
    if (go) {
      event.preventDefault();
      go();
    }
  }

  stepTo(group) {
    if (!group) {
      return;
    }
    this.at = group.id;
    this.reveal(group.x, group.y);
    this.drawMarks();
  }

  table() {
    const w = this.words;
    return {
      head: [w.place, w.what, w.when, w.status, w.sources],
      rows: this.data_.spots.flatMap((s) =>
        s.stays.map((e) => ({ id: s.id, cells: [s.name, e.label, e.when, e.status, e.sources] }))),
    };
  }
}

customElements.define("dateline-map", DatelineMap);
