// <dateline-place>: the map question. A tap or the arrow keys set a point; afterwards it shows what was right and how far
// off the point was. README.md has the contract.
//
// On a narrow screen the globe as a whole would be too small to point at: there the map is higher and begins with the
// part of the world that fills it.

import { fill, html, svg } from "./picture.js";
import { WorldMap, project } from "./world-map.js";

const STEP = 12;
const FINE = 2;
const NARROW = 600;

class DatelinePlace extends WorldMap {
  point = null;

  build() {
    super.build();
    const words = this.words;
    // The arrow keys move the point, so nothing else may take them.
    this.plane.setAttribute("role", "application");
    this.plane.setAttribute("aria-label", words.name);
    this.plane.setAttribute("aria-describedby", `${this.base}-keys`);
    this.append(
      html("div", { class: "picture map place" }, this.tools, this.stage),
      html("p", { class: "for-ears", id: `${this.base}-keys` }, words.keys));
    this.plane.addEventListener("keydown", (event) => this.key(event));
    this.plane.addEventListener("click", (event) => {
      if (!this.dragged && !this.data_.closed) {
        const box = this.canvas.getBoundingClientRect();
        this.set(this.degrees(event.clientX - box.left, event.clientY - box.top));
      }
    });
  }

  changed() {
    const { given, keys, closed } = this.data_;
    if (given || closed) {
      this.point = given;
    }
    this.toggleAttribute("closed", closed);
    if (!this.size()) {
      return;
    }
    if (keys.length || !this.k) {
      this.look();
    } else {
      this.redraw();
    }
    this.colour();
  }

  size() {
    if (!super.size()) {
      return false;
    }
    if (this.w < NARROW) {
      this.h = Math.round(Math.min(340, Math.max(this.h, this.w * 0.86)));
      this.canvas.setAttribute("height", this.h);
      this.canvas.setAttribute("viewBox", `0 0 ${this.w} ${this.h}`);
    }
    return true;
  }

  /** About the point where there is one, so that it stays in sight; else about the middle. */
  zoom(factor, x, y) {
    const given = x === undefined && this.point && this.screen(this.point.lon, this.point.lat);
    if (given) {
      this.reveal(...given);
      super.zoom(factor, ...this.screen(this.point.lon, this.point.lat));
      this.reveal(...this.screen(this.point.lon, this.point.lat));
    } else {
      super.zoom(factor, x, y);
    }
  }

  /** The whole world to choose in; afterwards what was right and what was given, and what lies around. */
  look() {
    const ends = [...this.data_.keys, ...(this.data_.keys.length && this.point ? [this.point] : [])];
    this.fit(ends.map((p) => project(p.lon, p.lat)), ends.length === 1 ? 5 : 12);
    if (!ends.length && this.w < NARROW) {
      this.centre = [0.15, -0.17];
      this.k = this.h / 2.2;
      this.redraw();
    }
  }

  resized() {
    if (this.size()) {
      this.look();
    }
  }

  outlinesDrawn() {
    this.colour();
  }

  colour() {
    const { keyCountry, givenCountry } = this.data_;
    for (const outline of this.land.querySelectorAll("[data-country]")) {
      outline.classList.toggle("right", outline.dataset.country === keyCountry);
      outline.classList.toggle("given", outline.dataset.country === givenCountry);
    }
  }

  set(point) {
    if (!point) {
      return;
    }
    const round = (x) => Math.round(x * 100) / 100;
    this.point = { lat: round(point.lat), lon: round(point.lon) };
    this.drawMarks();
    this.dispatchEvent(new CustomEvent("dateline-point", { detail: this.point, bubbles: true }));
    clearTimeout(this.telling);
    // Not at every step of a key that is held down.
    this.telling = setTimeout(() => this.tell(), 400);
  }

  /** Takes the point away: a country was chosen instead. */
  clear() {
    this.point = null;
    this.drawMarks();
  }

  tell() {
    if (this.point) {
      const w = this.words;
      const { lat, lon } = this.point;
      const number = (x) => Math.abs(x).toFixed(1);
      const parts = [fill(lat < 0 ? w.south : w.north, number(lat)), fill(lon < 0 ? w.west : w.east, number(lon))];
      this.say([...parts, this.country(lat, lon)].filter(Boolean).join(", "));
    }
  }

  /** What someone who sees the outlines would see. */
  country(lat, lon) {
    return this.outlined?.countries.find((c) => c.rings.reduce((inside, r) => {
      for (let i = 0; i + 3 < r.length; i += 2) {
        const [x1, y1, x2, y2] = [r[i], r[i + 1], r[i + 2], r[i + 3]];
        if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) {
          inside = !inside;
        }
      }
      return inside;
    }, false))?.name;
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = event.shiftKey ? FINE : STEP;
    const by = { ArrowRight: [step, 0], ArrowLeft: [-step, 0], ArrowDown: [0, step], ArrowUp: [0, -step] }[event.key];
    if (by) {
      event.preventDefault();
      this.step(...by);
    } else if (["+", "=", "-", "0"].includes(event.key)) {
      event.preventDefault();
      event.key === "0" ? this.whole() : this.zoom(event.key === "-" ? 0.5 : 2);
    }
  }

  step(dx, dy) {
    if (this.data_.closed) {
      this.pan(-dx * 3, -dy * 3);
      return;
    }
    const [x, y] = this.point ? this.screen(this.point.lon, this.point.lat) : [this.w / 2, this.h / 2];
    const to = this.point ? [x + dx, y + dy] : [x, y];
    const point = this.degrees(...to);
    if (point) {
      this.reveal(...to);
      this.set(point);
    }
  }

  drawMarks() {
    if (!this.k || !this.data_) {
      return;
    }
    const parts = [];
    const names = [];
    const { keys, label } = this.data_;
    const given = this.point && this.screen(this.point.lon, this.point.lat);
    if (given && keys.length) {
      parts.push(...this.way(this.point, keys[0], label, names));
    }
    for (const key of keys) {
      const [x, y] = this.screen(key.lon, key.lat);
      parts.push(svg("g", { class: "key", transform: `translate(${x} ${y})` },
        svg("circle", { r: 11 }), svg("path", { d: "M-5 0-1.5 4 5-4" })));
      names.unshift({ text: key.name, x, y, above: 18, below: 27, beside: 17, class: "name" });
    }
    if (given) {
      const pin = svg("g", { class: "pin", transform: `translate(${given[0]} ${given[1]})` },
        svg("path", { d: "M0-1C-3-9-11-14-11-22A11 11 0 0 1 11-22C11-14 3-9 0-1Z" }), svg("circle", { cy: -22, r: 4 }));
      if (keys.length) {
        names.push({ text: this.words.yours, x: given[0], y: given[1], above: 42, below: 17, beside: 17, class: "name" });
      }
      parts.push(pin);
    }
    this.marks.replaceChildren(...parts);
    const taken = keys.map((key) => this.screen(key.lon, key.lat)).map(([x, y]) => [x - 13, y - 13, x + 13, y + 13]);
    if (given) {
      taken.push([given[0] - 13, given[1] - 36, given[0] + 13, given[1] + 2]);
    }
    // What is right first, then the point, then how far it is.
    names.sort((a, b) => (a.class === "name off") - (b.class === "name off")).forEach((name) => this.name(name, taken));
  }

  /** Writes a name where it covers no other and no sign: above, below, or beside; else where it covers least. */
  name({ text, x, y, above, below, beside, class: look }, taken) {
    const label = svg("text", { class: look }, text);
    this.marks.append(label);
    const width = label.getComputedTextLength();
    const places = [
      [x - width / 2, y - above], [x - width / 2, y + below], [x + beside, y + 5], [x - beside - width, y + 5],
      [x + beside, y - above], [x - beside - width, y - above], [x + beside, y + below], [x - beside - width, y + below],
      [x - width / 2, y - above - 20], [x - width / 2, y + below + 20]];
    const box = ([left, base]) => [left - 3, base - 14, left + width + 3, base + 5];
    const overlap = (a, b) =>
      Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
    const frame = [0, 0, this.w, this.h];
    const bad = (at) => {
      const b = box(at);
      return taken.reduce((sum, t) => sum + overlap(b, t), (b[2] - b[0]) * (b[3] - b[1]) - overlap(b, frame));
    };
    const best = places.reduce((a, b) => (bad(b) < bad(a) - 0.5 ? b : a));
    label.setAttribute("x", best[0].toFixed(1));
    label.setAttribute("y", best[1].toFixed(1));
    taken.push(box(best));
  }

  /** Along the great circle, as the distance is measured; cut where it leaves the map. */
  way(a, b, label, names) {
    const rad = Math.PI / 180;
    const unit = ({ lat, lon }) => [
      Math.cos(lat * rad) * Math.cos(lon * rad), Math.cos(lat * rad) * Math.sin(lon * rad), Math.sin(lat * rad)];
    const [u, v] = [unit(a), unit(b)];
    const angle = Math.acos(Math.min(1, Math.max(-1, u[0] * v[0] + u[1] * v[1] + u[2] * v[2])));
    if (angle < 1e-4) {
      return [];
    }
    let d = "";
    let before = null;
    const at = (t) => {
      const [p, q] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
      const w = u.map((c, i) => p * c + q * v[i]);
      return { lat: Math.asin(Math.min(1, Math.max(-1, w[2]))) / rad, lon: Math.atan2(w[1], w[0]) / rad };
    };
    for (let i = 0; i <= 48; i++) {
      const { lat, lon } = at(i / 48);
      const [x, y] = this.screen(lon, lat);
      d += `${before === null || Math.abs(lon - before) > 180 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
      before = lon;
    }
    const parts = [svg("path", { d, class: "off" })];
    if (label) {
      const { lat, lon } = at(0.5);
      const [x, y] = this.screen(lon, lat);
      names.push({ text: label, x, y, above: 9, below: 19, beside: 12, class: "name off" });
    }
    return parts;
  }
}

customElements.define("dateline-place", DatelinePlace);
