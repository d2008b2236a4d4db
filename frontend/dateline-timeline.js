// <dateline-timeline>: everything dated on one line, to zoom and to scroll. Only what is in sight, and a screen's width
// on both sides of it, is in the document, so that thousands of marks scroll as smoothly as ten. README.md has the
// contract; times are days since 1970, places are pixels of the drawing.

import { Picture, fill, glyph, html, svg } from "./picture.js";
import { BEFORE, arrange, label } from "./timeline-rows.js";

const AXIS = 34;
const HEAD = 30;
const GAP = 12;
const CLOSEST = 48;
/** Pixels of a printed page before it is made smaller, as pictures.css has it. */
const PAPER = 1040;

// Days before months, as everywhere in the application.
const lang = () => (document.documentElement.lang || "en").replace(/^en$/, "en-GB");
const day = (iso) => Date.parse(`${iso}T00:00:00Z`) / 864e5;
const date = (days) => new Date(days * 864e5);

class Timeline extends Picture {
  scale = 0;
  drawn = new Map();

  build() {
    const words = this.words;
    const zoom = (factor) => () => this.zoom(factor);
    this.range = html("p", { class: "range numbers", "aria-hidden": "true" });
    const tools = html(
      "div", { class: "tools", role: "group", "aria-label": words.tools },
      this.button("−", words.out, zoom(0.5)), this.button("+", words.in, zoom(2)),
      this.button(words.all, words.whole, () => this.whole()), this.range);

    this.strip = svg("svg", { class: "strip", "aria-hidden": "true" });
    this.bar = html("div", { class: "overview" }, this.strip);
    this.steer();

    this.canvas = svg("svg", { class: "canvas", role: "none" });
    this.ground = svg("g", { "aria-hidden": "true" });
    this.marks = svg("g", { role: "none" });
    this.canvas.append(this.ground, this.marks);
    this.world = html("div", { class: "world", role: "none" }, this.canvas);
    this.scroller = html(
      "div", {
        class: "scroller", tabindex: 0, role: "listbox", "aria-label": words.name,
        "aria-describedby": `${this.base}-keys`, "aria-orientation": "horizontal",
      }, this.world);
    this.heads = html("div", { class: "heads", "aria-hidden": "true" });
    this.none = html("p", { class: "none" }, words.none);
    this.stage = html("div", { class: "stage" }, this.scroller, this.heads, this.none);
    this.hint = html("p", { class: "keys quiet small", id: `${this.base}-keys` }, words.keys);
    this.append(html("div", { class: "picture" }, tools, this.bar, this.stage), this.hint, this.tableFold());

    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.key(event));
    this.onKeyboardFocus(this.scroller, () => this.stepTo(this.at ?? this.firstInSight(), false));
    this.scroller.addEventListener("click", (event) => {
      const mark = event.target.closest?.("[data-id]");
      if (mark && !this.dragged) {
        this.choose(mark.dataset.id);
      }
    });
    this.wheelAndFingers();
    this.drag();
  }

  // Data

  changed() {
    this.items = this.data_.marks.map((m) => this.item(m));
    this.items.sort((x, y) => x.a - y.a || x.end - y.end);
    this.items.forEach((item, i) => (item.index = i));
    this.byId = new Map(this.items.map((i) => [i.id, i]));
    this.none.hidden = this.items.length > 0;
    this.width = this.scroller.clientWidth;
    if (!this.width || !this.items.length) {
      this.lanes = [];
      this.clear();
      this.world.style.height = "160px";
      this.heads.replaceChildren();
      return;
    }
    const first = Math.min(...this.items.map((i) => i.start));
    const last = Math.max(...this.items.map((i) => i.end), this.data_.line ? day(this.data_.line.at) + 1 : -Infinity);
    const span = Math.max(last - first, 20);
    const centre = this.scale ? this.from + (this.scroller.scrollLeft + this.width / 2) / this.scale : null;
    this.from = first - span * 0.02 - 2;
    this.to = last + span * 0.04 + 4;
    if (this.scale) {
      this.lay(Math.max(this.scale, this.farthest()), centre);
    } else {
      const [a, b] = this.densest();
      this.lay(Math.min(CLOSEST, Math.max(this.farthest(), (this.width - this.room) / (b - a))), (a + b) / 2, this.room / 2);
    }
  }

  /** A mark as it was sent, with what was left out of it put back. */
  item(m) {
    const { lanes, texts } = this.data_;
    const text = (index) => (index === undefined ? "" : texts[index]);
    const [when, status, who, sources, note] = [0, 1, 2, 3, 4].map((i) => text(m.t[i]));
    const item = {
      id: m.id, lane: lanes[m.l].id, shape: text(m.g), a: m.a, b: (m.b ?? m.a) + 1, about: !!m.u, lead: m.p ?? null,
      due: m.d ? [m.d[0], m.d.at(-1) + 1] : null, cut: m.c ?? null, open: !!m.o, differ: !!m.x, many: m.m ?? 1,
      label: m.n, when, status, who, sources, note,
    };
    item.start = Math.min(item.a, item.lead ?? item.a);
    item.end = Math.max(item.b, item.due?.[1] ?? 0, item.cut ?? 0);
    item.name = item.note ? fill(this.words.noted, item.label, item.note) : item.label;
    return item;
  }

  choiceChanged() {
    for (const [id, g] of this.drawn) {
      g.setAttribute("aria-selected", id === this.chosen_);
    }
    if (this.chosen_ && this.byId?.has(this.chosen_)) {
      this.show(this.byId.get(this.chosen_));
    }
  }

  resized() {
    this.changed();
  }

  /** Paper doesn't scroll: it gets the stretch that most happened in; the table, which is printed too, has all. */
  onPaper() {
    if (!this.scale) {
      return;
    }
    const { from, to, scale, width } = this;
    this.screen = { from, to, scale, width, centre: from + (this.scroller.scrollLeft + width / 2) / scale };
    this.width = PAPER;
    [this.from, this.to] = this.densest();
    this.scroller.scrollLeft = 0;
    this.lay((this.width - this.room) / (this.to - this.from), null);
  }

  offPaper() {
    if (this.screen) {
      const { centre, ...screen } = this.screen;
      this.screen = null;
      Object.assign(this, screen);
      this.lay(this.scale, centre);
    }
  }

  /** The shortest stretch that holds most of the marks: fewer of them where there is less room. */
  densest() {
    const share = this.width < 600 ? 0.5 : this.width < 900 ? 0.65 : 0.8;
    const starts = this.items.map((i) => i.a);
    const many = Math.max(1, Math.ceil(starts.length * share));
    let best = [this.from, this.to];
    for (let i = 0; i + many <= starts.length; i++) {
      const [a, b] = [starts[i], starts[i + many - 1]];
      if (b - a < best[1] - best[0]) {
        best = [a, b];
      }
    }
    const room = Math.max(8, (best[1] - best[0]) * 0.08);
    return [best[0] - room, best[1] + room];
  }

  farthest() {
    return (this.width - this.room) / (this.to - this.from);
  }

  // Layout: lanes, and in each lane rows in which nothing overlaps

  lay(scale, centre, shift = 0) {
    this.scale = scale;
    this.font = getComputedStyle(this.canvas).font;
    this.length = Math.max(this.width, (this.to - this.from) * scale + this.room);
    const row = matchMedia("(pointer: coarse)").matches ? 44 : 34;
    let y = AXIS;
    this.lanes = this.data_.lanes.map((lane) => {
      const items = this.items.filter((i) => i.lane === lane.id);
      const rows = arrange(items, {
        x: (days) => this.x(days), end: this.length, narrow: this.width < 600 ? 170 : 210, closest: scale >= CLOSEST, font: this.font });
      const height = items.length ? HEAD + Math.max(1, rows.count) * row + GAP : 0;
      for (const place of rows.places) {
        place.y = y + HEAD + place.row * row + row / 2;
        place.high = row;
      }
      const laid = { ...lane, y, height, places: rows.places, many: items.reduce((n, i) => n + i.many, 0) };
      y += height;
      return laid;
    });
    this.height = y;
    this.places = this.lanes.flatMap((l) => l.places);
    this.world.style.width = `${this.length}px`;
    this.world.style.height = `${this.height}px`;
    this.canvas.setAttribute("height", this.height);
    this.heads.replaceChildren(...this.lanes.filter((l) => l.height).map((lane) => {
      const head = html("div", { class: `head lane-${lane.id}` },
        html("span", { class: `icon icon-${lane.icon}` }), lane.name, html("span", { class: "many numbers" }, `${lane.many}`));
      head.style.top = `${lane.y + 4}px`;
      return head;
    }));
    this.clear();
    this.drawStrip();
    if (centre !== null) {
      this.scroller.scrollLeft = (centre - this.from) * scale - this.width / 2 + shift;
    }
    this.draw(true);
  }

  /** Pixels after the last day, for the names of what is there. */
  get room() {
    return Math.min(280, this.width * 0.4);
  }

  x(days) {
    return (days - this.from) * this.scale;
  }

  // Drawing

  clear() {
    this.drawn.forEach((g) => g.remove());
    this.drawn.clear();
    this.ground.replaceChildren();
    this.window = null;
  }

  scrolled() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw(false));
  }

  draw(anew) {
    const left = this.scroller.scrollLeft;
    this.showRange(left);
    if (!anew && this.window && left >= this.window[0] && left + this.width <= this.window[1]) {
      return;
    }
    const a = Math.max(0, left - this.width);
    const b = Math.min(this.length, left + 2 * this.width);
    // Until half of the spare width is used up nothing is drawn again.
    this.window = [a === 0 ? 0 : a + this.width / 2, b === this.length ? b : b - this.width / 2];
    this.canvas.setAttribute("width", b - a);
    this.canvas.setAttribute("viewBox", `${a} 0 ${b - a} ${this.height}`);
    this.canvas.style.left = `${a}px`;
    this.drawGround(a, b);
    const seen = new Set();
    for (const place of this.places) {
      if (place.far >= a && place.left <= b) {
        seen.add(place.id);
        if (!this.drawn.has(place.id)) {
          const g = place.bundle ? this.bundle(place) : this.mark(place);
          this.drawn.set(place.id, g);
          this.marks.append(g);
        }
      }
    }
    for (const [id, g] of this.drawn) {
      if (!seen.has(id) && id !== this.at) {
        g.remove();
        this.drawn.delete(id);
      }
    }
  }

  drawGround(a, b) {
    const parts = [];
    this.lanes.filter((l) => l.height).forEach((lane) =>
      parts.push(svg("rect", { x: a, y: lane.y, width: b - a, height: lane.height, class: `band lane-${lane.id}` })));
    const ticks = this.ticks(this.from + a / this.scale, this.from + b / this.scale);
    for (const { at, label, strong } of ticks) {
      const x = this.x(at);
      parts.push(
        svg("line", { x1: x, x2: x, y1: strong ? 4 : AXIS - 8, y2: this.height, class: strong ? "grid strong" : "grid" }),
        svg("text", { x: x + 6, y: 21, class: strong ? "tick strong" : "tick" }, label));
    }
    if (this.data_.line) {
      const x = this.x(day(this.data_.line.at) + 1);
      const flip = x > this.length - 160;
      parts.push(
        svg("rect", { x, y: AXIS, width: Math.max(0, b - x), height: this.height - AXIS, class: "unknown" }),
        svg("line", { x1: x, x2: x, y1: AXIS, y2: this.height, class: "as-of" }),
        svg("text", { x: x + (flip ? -6 : 6), y: this.height - 8, class: "as-of", "text-anchor": flip ? "end" : "start" },
          this.data_.line.label));
    }
    this.ground.replaceChildren(...parts);
  }

  /** Years, months, weeks or days, whichever leaves the names room. */
  ticks(a, b) {
    const write = (options) => new Intl.DateTimeFormat(lang(), { timeZone: "UTC", ...options });
    const month = 30.4 * this.scale;
    const found = [];
    if (month < 52) {
      const years = 365 * this.scale;
      const step = years > 56 ? 1 : Math.ceil(56 / years);
      const quarters = years > 260;
      for (let y = date(a).getUTCFullYear() - 1; y <= date(b).getUTCFullYear() + 1; y++) {
        if (y % step === 0) {
          found.push({ at: Date.UTC(y, 0) / 864e5, label: `${y}`, strong: true });
        }
        if (quarters) {
          for (const m of [3, 6, 9]) {
            found.push({ at: Date.UTC(y, m) / 864e5, label: write({ month: "short" }).format(Date.UTC(y, m)) });
          }
        }
      }
      return found;
    }
    const start = date(a);
    for (let y = start.getUTCFullYear(), m = start.getUTCMonth() - 1; Date.UTC(y, m) / 864e5 < b; m++) {
      const at = Date.UTC(y, m) / 864e5;
      const next = Date.UTC(y, m + 1) / 864e5;
      const named = write(month > 110 ? { month: "long", year: "numeric" } : { month: "short" });
      const label = month <= 110 && date(at).getUTCMonth() === 0 ? `${date(at).getUTCFullYear()}` : named.format(at * 864e5);
      found.push({ at, label, strong: true });
      const step = this.scale >= 26 ? 1 : this.scale >= 8 ? 7 : 0;
      for (let d = at + step; step && d < next - step / 2; d += step) {
        // The first days of a month would run into its name.
        if ((d - at) * this.scale > label.length * 8 + 12) {
          found.push({ at: d, label: `${date(d).getUTCDate()}` });
        }
      }
    }
    return found;
  }

  /** All of a mark in words. */
  says({ when, name, status, differ }) {
    const words = this.words;
    const plain = status ? fill(words.says, when, name, status) : fill(words.plainly, when, name);
    return differ ? fill(words.differs, plain) : plain;
  }

  mark(place) {
    const { item, y, high } = place;
    const g = svg("g", {
      id: `${this.base}-${item.id}`, "data-id": item.id, role: "option", class: `mark lane-${item.lane} is-${item.shape}`,
      "aria-label": this.says(item), "aria-selected": item.id === this.chosen_,
      "aria-setsize": this.items.length, "aria-posinset": item.index + 1,
    }, svg("title", {}, this.says(item)));
    if (item.id === this.at) {
      g.classList.add("at");
    }
    const text = label(place, this.font);
    const right = text ? Math.max(place.right, place.label + text.width + 8) : place.right;
    g.append(svg("rect", { x: place.left, y: y - high / 2 + 1, width: right - place.left, height: high - 2, class: "hit", rx: 6 }));
    if (place.tight) {
      g.append(this.moved(glyph(item.shape), place.x, y));
    } else if (place.spans) {
      this.span(g, item, y);
    } else {
      this.point(g, place);
    }
    if (item.differ) {
      g.append(svg("text", { x: place.differ, y: y + 5, class: "differ" }, "≠"));
    }
    if (text) {
      g.append(this.label(text, place.label, y));
      g.classList.toggle("within", !!place.stretched);
    }
    return g;
  }

  label({ lines }, x, y) {
    const first = lines.length > 1 ? y - 3 : y + 4.5;
    return svg("text", { class: "name" }, ...lines.map((line, i) => svg("tspan", { x, y: first + i * 14.5 }, line)));
  }

  /** What has a date: its sign, on a band as wide as the date is uncertain, and since when it was planned. */
  point(g, { item, y, high, a, b, from, bar, stretched }) {
    if (item.lead !== null && item.lead < item.a) {
      g.append(
        svg("line", { x1: this.x(item.lead), x2: stretched ? a : a + 8, y1: y, y2: y, class: "lead" }),
        svg("circle", { cx: this.x(item.lead), cy: y, r: 3, class: "lead-start" }));
    }
    if (stretched) {
      // What has no date has an end only: by then it was known.
      g.append(svg("rect", {
        x: from, y: y - high / 2 + 3, width: (item.shape === "undated" ? bar : b) - from, height: high - 6, rx: 8,
        class: item.about || item.shape === "undated" ? "stretch about" : "stretch" }));
    }
    g.append(this.moved(glyph(item.shape), stretched ? from + 11 : (a + bar) / 2, y));
  }

  moved(g, x, y) {
    g.setAttribute("transform", `translate(${x} ${y})`);
    return g;
  }

  /** A deadline: full while it held, a ghost where it was cut, hatched where its end isn't known to the day. */
  span(g, item, y) {
    const [a, b] = [this.x(item.a), this.x(item.b)];
    const [soft, end] = item.due ? item.due.map((d) => this.x(d)) : [b, item.open ? Math.max(b, a + 60) : b];
    const cut = item.cut === null ? null : this.x(item.cut + 0.5);
    const solid = Math.max(Math.min(cut ?? Infinity, item.due ? Math.max(soft, a + 4) : end), a + 2);
    const rect = (x1, x2, style, rx = 3) =>
      x2 > x1 && g.append(svg("rect", { x: x1, y: y - 8, width: x2 - x1, height: 16, rx, class: style }));
    if (cut !== null) {
      rect(cut, Math.max(end, cut), "ghost");
    } else if (item.due && end - soft > 2) {
      rect(Math.max(soft, a), end, "soft");
    }
    // The days on one of which it was set.
    if (b - a > Math.max(10, this.scale * 1.5) && solid > a) {
      rect(a, Math.min(b, solid), "set-soft");
      rect(Math.min(b, solid), solid, item.due || cut !== null ? "time" : "time open");
    } else {
      rect(a, solid, item.due || cut !== null ? "time" : "time open");
    }
    const right = Math.max(end, cut ?? 0, solid);
    if (cut !== null) {
      g.append(this.moved(glyph("cut"), cut, y));
    } else if (item.shape === "lapsed" || item.shape === "met") {
      g.append(this.moved(glyph(item.shape), right + 2, y));
    } else if (item.due && end - soft <= Math.max(2, this.scale * 1.5)) {
      g.append(this.moved(glyph("due"), right, y));
    }
  }

  bundle(place) {
    const g = svg("g", {
      id: `${this.base}-${place.id}`, "data-id": place.id, role: "option", "aria-selected": "false",
      class: `mark bundle lane-${place.bundle[0].lane}`, "aria-label": fill(this.words.bundle, place.bundle.length),
    }, svg("title", {}, fill(this.words.bundle, place.bundle.length)));
    const r = Math.min(16, 11 + Math.sqrt(place.bundle.length));
    g.append(
      svg("circle", { cx: place.x, cy: place.y, r, class: "bundle" }),
      svg("text", { x: place.x, y: place.y + 4.5, "text-anchor": "middle", class: "count" }, `${place.bundle.length}`));
    const text = label(place, this.font);
    if (text) {
      g.append(this.label(text, place.label, place.y));
    }
    return g;
  }

  // The strip above: the whole line in small, with what is in sight

  drawStrip() {
    const [w, h] = [this.width, 30];
    this.strip.setAttribute("viewBox", `0 0 ${w} ${h}`);
    this.strip.setAttribute("height", h);
    const per = w / (this.to - this.from);
    const paths = this.lanes.map((lane, i) => {
      const y = 3 + i * 6.5;
      const d = lane.places.flatMap((p) => p.bundle ?? [p.item])
        .map((m) => `M${((m.a - this.from) * per).toFixed(1)} ${y}h${Math.max(2, (m.end - m.a) * per).toFixed(1)}`);
      return svg("path", { d: d.join(""), class: `tiny lane-${lane.id}` });
    });
    const years = [];
    for (let y = date(this.from).getUTCFullYear() + 1; y <= date(this.to).getUTCFullYear(); y++) {
      const x = (Date.UTC(y, 0) / 864e5 - this.from) * per;
      years.push(svg("line", { x1: x, x2: x, y1: 0, y2: h, class: "grid" }));
    }
    this.view = svg("rect", { y: 0.75, height: h - 1.5, rx: 4, class: "view" });
    this.strip.replaceChildren(...years, ...paths, this.view);
    this.bar.hidden = this.length <= this.width + 1;
  }

  showRange(left) {
    const [a, b] = [left / this.length, (left + this.width) / this.length];
    this.view?.setAttribute("x", Math.max(0.75, a * this.width));
    this.view?.setAttribute("width", Math.max(10, (b - a) * this.width - 1.5));
    const write = new Intl.DateTimeFormat(lang(), {
      timeZone: "UTC", month: this.width < 600 ? "short" : "long", year: "numeric", ...(this.width / this.scale < 75 ? { day: "numeric" } : {}) });
    const from = Math.max(this.from, this.from + left / this.scale);
    const to = Math.min(this.to, this.from + (left + this.width) / this.scale);
    const text = write.formatRange(date(from), date(to));
    if (this.range.textContent !== text) {
      this.range.textContent = text;
    }
  }

  steer() {
    const go = (event) => {
      const box = this.strip.getBoundingClientRect();
      this.scroller.scrollLeft = ((event.clientX - box.left) / box.width) * this.length - this.width / 2;
    };
    this.bar.addEventListener("pointerdown", (event) => {
      this.bar.setPointerCapture(event.pointerId);
      go(event);
    });
    this.bar.addEventListener("pointermove", (event) => this.bar.hasPointerCapture(event.pointerId) && go(event));
  }

  // Zooming and moving

  zoom(factor, at = this.width / 2) {
    const scale = Math.min(CLOSEST, Math.max(this.farthest(), this.scale * factor));
    if (scale === this.scale || !this.items.length) {
      return;
    }
    const under = this.from + (this.scroller.scrollLeft + at) / this.scale;
    this.lay(scale, under + (this.width / 2 - at) / scale);
    this.say(fill(this.words.shows, this.range.textContent));
  }

  whole() {
    if (this.items.length) {
      this.lay(this.farthest(), (this.from + this.to) / 2);
      this.say(fill(this.words.shows, this.range.textContent));
    }
  }

  wheelAndFingers() {
    this.scroller.addEventListener("wheel", (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const box = this.scroller.getBoundingClientRect();
        this.zoom(Math.exp(-event.deltaY / 240), event.clientX - box.left);
      }
    }, { passive: false });
    let apart = 0;
    const spread = (t) => Math.hypot(t[0].clientX - t[1].clientX, t[0].clientY - t[1].clientY);
    this.scroller.addEventListener("touchstart", (event) => {
      apart = event.touches.length === 2 ? spread(event.touches) : 0;
    }, { passive: true });
    this.scroller.addEventListener("touchmove", (event) => {
      if (apart && event.touches.length === 2) {
        event.preventDefault();
        const now = spread(event.touches);
        if (Math.abs(now / apart - 1) > 0.06) {
          const box = this.scroller.getBoundingClientRect();
          this.zoom(now / apart, (event.touches[0].clientX + event.touches[1].clientX) / 2 - box.left);
          apart = now;
        }
      }
    }, { passive: false });
  }

  /** A mouse pulls the line along; fingers scroll by themselves. */
  drag() {
    let x = null;
    this.scroller.addEventListener("pointerdown", (event) => {
      this.dragged = false;
      x = event.pointerType === "mouse" && event.button === 0 ? event.clientX : null;
    });
    this.scroller.addEventListener("pointermove", (event) => {
      if (x !== null && event.buttons === 1) {
        if (this.dragged || Math.abs(event.clientX - x) > 4) {
          this.dragged = true;
          this.scroller.scrollLeft -= event.clientX - x;
          x = event.clientX;
        }
      }
    });
    this.scroller.addEventListener("pointerup", () => (x = null));
  }

  // Keys

  order() {
    return [...this.places].sort((p, q) => (p.item?.a ?? p.from) - (q.item?.a ?? q.from) || p.y - q.y);
  }

  firstInSight() {
    const [a, b] = [this.scroller.scrollLeft, this.scroller.scrollLeft + this.width];
    const order = this.order();
    return (order.find((p) => p.right > a + 20 && p.left >= a - 20 && p.left < b) ?? order[0])?.id;
  }

  key(event) {
    if (event.altKey || (event.ctrlKey || event.metaKey)) {
      return;
    }
    const order = this.order();
    const at = order.findIndex((p) => p.id === this.at);
    const go = {
      ArrowRight: () => this.stepTo(order[Math.min(order.length - 1, at + 1)]?.id),
      ArrowLeft: () => this.stepTo(order[Math.max(0, at - 1)]?.id),
      ArrowDown: () => this.stepTo(this.across(order[at], 1)),
      ArrowUp: () => this.stepTo(this.across(order[at], -1)),
      Home: () => this.stepTo(order[0]?.id),
      End: () => this.stepTo(order.at(-1)?.id),
      Enter: () => this.at && this.choose(this.at),
      " ": () => this.at && this.choose(this.at),
      "+": () => this.zoomKey(2),
      "=": () => this.zoomKey(2),
      "-": () => this.zoomKey(0.5),
      0: () => this.whole(),
    }[event.key];
    if (go) {
      event.preventDefault();
      go();
    }
  }

  zoomKey(factor) {
    const place = this.places.find((p) => p.id === this.at);
    this.zoom(factor, place ? place.left + 20 - this.scroller.scrollLeft : undefined);
    this.stepTo(this.places.some((p) => p.id === this.at) ? this.at : this.firstInSight());
  }

  /** The mark of the next row or lane that is nearest in time. */
  across(from, step) {
    if (!from) {
      return this.places[0]?.id;
    }
    const middle = (p) => (p.item ? this.x(p.item.a) : p.left);
    const beyond = this.places.filter((p) => (p.y - from.y) * step > 1);
    beyond.sort((p, q) =>
      Math.abs(p.y - from.y) * 3 + Math.abs(middle(p) - middle(from)) -
      (Math.abs(q.y - from.y) * 3 + Math.abs(middle(q) - middle(from))));
    return (beyond[0] ?? from).id;
  }

  stepTo(id, speak = true) {
    const place = this.places?.find((p) => p.id === id);
    if (!place) {
      return;
    }
    this.drawn.get(this.at)?.classList.remove("at");
    this.at = id;
    this.show(place.item ?? { a: place.from, b: place.to });
    this.draw(false);
    if (!this.drawn.has(id)) {
      this.draw(true);
    }
    this.drawn.get(id)?.classList.add("at");
    this.scroller.setAttribute("aria-activedescendant", `${this.base}-${id}`);
    if (speak) {
      this.drawn.get(id)?.scrollIntoView?.({ block: "nearest", inline: "nearest", behavior: "instant" });
    }
  }

  show(item) {
    const x = this.x(item.a);
    const left = this.scroller.scrollLeft;
    if (x < left + 24 || x > left + this.width - Math.min(180, this.width / 2)) {
      this.scroller.scrollTo({ left: x - this.width / 3, behavior: "instant" });
      this.draw(false);
    }
  }

  choose(id) {
    const place = this.places.find((p) => p.id === id);
    if (place?.bundle) {
      const room = Math.max(2, place.to - place.from) * 1.4;
      const wanted = Math.max(this.scale * 2.2, this.width / room);
      const inside = place.bundle[0].id;
      this.lay(Math.min(CLOSEST, wanted), (place.from + place.to) / 2);
      this.say(fill(this.words.shows, this.range.textContent));
      this.stepTo(this.places.some((p) => p.id === inside) ? inside : this.firstInSight());
      return;
    }
    this.select(id);
  }

  table() {
    const w = this.words;
    return {
      head: [w.what, w.when, w.status, w.who, w.sources],
      rows: this.items.map((m) => ({ id: m.id, cells: [m.name, m.when, m.status, m.who, m.sources] })),
    };
  }
}

customElements.define("dateline-timeline", Timeline);
