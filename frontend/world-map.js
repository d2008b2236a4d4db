// The world as the map and the map question draw it: land, a place to look at, zoom. Both extend this class.
//
// Projection: Equal Earth (Šavrič, Patterson and Jenny 2018, https://doi.org/10.1080/13658816.2018.1504949), so that
// countries keep their size against each other. Units of the plane are radii of the globe, y to the south.

import { Picture, html, svg } from "./picture.js";

const A = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const WIDEST = 64;
const rad = Math.PI / 180;

/** Degrees to the plane. */
export function project(lon, lat) {
  const t = Math.asin(M * Math.sin(lat * rad));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  return [
    (lon * rad * Math.cos(t)) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))),
    -t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)),
  ];
}

/** The plane to degrees; nothing outside of the globe. */
export function unproject(x, y) {
  let t = -y;
  for (let i = 0; i < 12; i++) {
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    const step = (t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)) + y) /
      (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2));
    t -= step;
    if (Math.abs(step) < 1e-9) {
      break;
    }
  }
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const sin = Math.sin(t) / M;
  const lon = (M * x * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))) / Math.cos(t) / rad;
  return Math.abs(sin) <= 1 && Math.abs(lon) <= 180 ? { lon, lat: Math.asin(sin) / rad } : null;
}

let world;
/** The outlines, fetched once. */
export const outlines = () =>
  (world ??= fetch(new URL("./world.json", import.meta.url)).then((r) => (r.ok ? r.json() : Promise.reject(r.status))));

const path = (points, close) =>
  points.map(([x, y], i) => `${i ? "L" : "M"}${x.toFixed(4)} ${y.toFixed(4)}`).join("") + (close ? "Z" : "");

const meridian = (lon, from = -90, to = 90) => {
  const points = [];
  for (let lat = from; from < to ? lat <= to : lat >= to; lat += from < to ? 3 : -3) {
    points.push(project(lon, lat));
  }
  return points;
};

/** The edge of the globe. */
const globe = () => path([...meridian(-180), ...meridian(180, 90, -90)], true);

function graticule() {
  const lines = [];
  for (let lon = -150; lon <= 150; lon += 30) {
    lines.push(path(meridian(lon)));
  }
  for (let lat = -60; lat <= 60; lat += 30) {
    lines.push(path([project(-180, lat), project(180, lat)]));
  }
  return lines.join("");
}

export class WorldMap extends Picture {
  centre = [0, -0.3];
  k = 0;

  build() {
    const words = this.words;
    this.tools = html(
      "div", { class: "tools", role: "group", "aria-label": words.tools },
      this.button("−", words.out, () => this.zoom(0.5)), this.button("+", words.in, () => this.zoom(2)),
      this.button(words.all, words.whole, () => this.whole()));
    this.land = svg("g", { class: "land" });
    this.land.append(
      svg("path", { d: globe(), class: "sea" }), svg("path", { d: graticule(), class: "graticule" }));
    this.lines = svg("g", { "aria-hidden": "true" });
    this.marks = svg("g", { role: "none" });
    this.canvas = svg("svg", { class: "canvas", role: "none" }, svg("g", { "aria-hidden": "true" }, this.land), this.lines, this.marks);
    this.plane = html("div", { class: "plane", tabindex: 0 }, this.canvas);
    this.stage = html("div", { class: "stage" }, this.plane);
    outlines().then((w) => this.drawLand(w), () => this.say(words.missing ?? ""));
    this.move();
  }

  drawLand(w) {
    this.outlined = w;
    const parts = w.countries.map((c) => {
      const d = c.rings.map((r) => {
        const points = [];
        for (let i = 0; i < r.length; i += 2) {
          points.push(project(r[i], r[i + 1]));
        }
        return path(points, true);
      });
      return svg("path", { d: d.join(""), class: "country", "data-country": c.id });
    });
    this.land.append(...parts);
    this.outlinesDrawn?.();
  }

  /** Takes the width that there is; then what is drawn fits or stays where it was. */
  size() {
    const width = this.stage.clientWidth;
    if (!width) {
      return false;
    }
    this.w = width;
    this.h = Math.round(Math.min(620, Math.max(width * 0.54, 224)));
    this.canvas.setAttribute("width", this.w);
    this.canvas.setAttribute("height", this.h);
    this.canvas.setAttribute("viewBox", `0 0 ${this.w} ${this.h}`);
    return true;
  }

  get least() {
    return Math.min(this.w / 5.5, this.h / 2.3);
  }

  /** Brings points of the plane into sight, with room around them. */
  fit(points, closest = 6) {
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    const [x0, x1, y0, y1] = points.length
      ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      : [-2.7, 2.7, -1.2, 0.9];
    const sides = Math.min(90, this.w * 0.09);
    this.centre = [(x0 + x1) / 2, (y0 + y1) / 2];
    this.k = Math.min(
      (this.w - 2 * sides) / Math.max(x1 - x0, 1e-6), (this.h - Math.min(110, this.h * 0.25)) / Math.max(y1 - y0, 1e-6), this.least * closest);
    this.k = Math.max(this.k, this.least);
    this.redraw();
  }

  whole() {
    this.fit([]);
    this.say(this.words.whole);
  }

  screen(lon, lat) {
    const [x, y] = project(lon, lat);
    return [(x - this.centre[0]) * this.k + this.w / 2, (y - this.centre[1]) * this.k + this.h / 2];
  }

  degrees(x, y) {
    return unproject((x - this.w / 2) / this.k + this.centre[0], (y - this.h / 2) / this.k + this.centre[1]);
  }

  zoom(factor, x = this.w / 2, y = this.h / 2) {
    const k = Math.min(this.least * WIDEST, Math.max(this.least, this.k * factor));
    const f = 1 / this.k - 1 / k;
    this.centre = [this.centre[0] + (x - this.w / 2) * f, this.centre[1] + (y - this.h / 2) * f];
    this.k = k;
    this.redraw();
  }

  pan(dx, dy) {
    this.centre = [this.centre[0] - dx / this.k, this.centre[1] - dy / this.k];
    this.redraw();
  }

  /** Moves what lies outside of the window into it. */
  reveal(x, y) {
    const room = 48;
    const dx = x < room ? room - x : x > this.w - room ? this.w - room - x : 0;
    const dy = y < room ? room - y : y > this.h - room ? this.h - room - y : 0;
    if (dx || dy) {
      this.pan(dx, dy);
    }
  }

  redraw() {
    // Nobody shall lose the globe.
    const roomX = Math.max(0, 2.71 - this.w / 2 / this.k + 0.1);
    const roomY = Math.max(0, 1.32 - this.h / 2 / this.k + 0.02);
    this.centre = [
      Math.min(roomX, Math.max(-roomX, this.centre[0])), Math.min(roomY, Math.max(-roomY, this.centre[1]))];
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.land.setAttribute(
        "transform",
        `translate(${this.w / 2 - this.centre[0] * this.k} ${this.h / 2 - this.centre[1] * this.k}) scale(${this.k})`);
      this.drawMarks();
    });
  }

  move() {
    let from = null;
    let apart = 0;
    this.plane.addEventListener("pointerdown", (event) => {
      this.dragged = false;
      from = event.isPrimary && event.button === 0 ? [event.clientX, event.clientY] : null;
    });
    this.plane.addEventListener("pointermove", (event) => {
      if (!from || !event.isPrimary || event.buttons !== 1 || apart) {
        return;
      }
      const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
      if (this.dragged || Math.hypot(dx, dy) > 5) {
        this.dragged = true;
        from = [event.clientX, event.clientY];
        this.pan(dx, dy);
      }
    });
    for (const name of ["pointerup", "pointercancel", "pointerleave"]) {
      this.plane.addEventListener(name, () => (from = null));
    }
    this.plane.addEventListener("wheel", (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const box = this.plane.getBoundingClientRect();
        this.zoom(Math.exp(-event.deltaY / 240), event.clientX - box.left, event.clientY - box.top);
      }
    }, { passive: false });
    const spread = (t) => Math.hypot(t[0].clientX - t[1].clientX, t[0].clientY - t[1].clientY);
    const middle = (t) => [(t[0].clientX + t[1].clientX) / 2, (t[0].clientY + t[1].clientY) / 2];
    let held = null;
    this.plane.addEventListener("touchstart", (event) => {
      apart = event.touches.length === 2 ? spread(event.touches) : 0;
      held = apart ? middle(event.touches) : null;
    }, { passive: true });
    this.plane.addEventListener("touchmove", (event) => {
      if (apart && event.touches.length === 2) {
        event.preventDefault();
        const box = this.plane.getBoundingClientRect();
        const [x, y] = middle(event.touches);
        this.pan(x - held[0], y - held[1]);
        this.zoom(spread(event.touches) / apart, x - box.left, y - box.top);
        apart = spread(event.touches);
        held = [x, y];
      }
    }, { passive: false });
    this.plane.addEventListener("touchend", () => (apart = 0));
  }

  // For each map to say:
  drawMarks() {}
}
