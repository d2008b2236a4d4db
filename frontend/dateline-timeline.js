// <dateline-timeline>: everything dated on one line, to zoom and to scroll. Only what is in sight, and a screen's width
// on both sides of it, is in the document, so that thousands of marks scroll as smoothly as ten. README.md has the
// contract; times are days since 1970, places are pixels of the drawing.

import { Picture, fill, glyph, html, short, svg } from "./picture.js";

const AXIS = 34;
const HEAD = 30;
const GAP = 12;
const MOST_ROWS = 12;
const CLOSEST = 48;
/** How far the band of what has no date reaches back before the first day as of which it was known. */
const BEFORE = 40;

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
    this.items = this.data_.marks.map((m) => {
      const item = { ...m, a: day(m.from), b: day(m.to) + 1 };
      item.lead = m.lead ? day(m.lead) : null;
      item.due = m.due ? [day(m.due[0]), day(m.due[1]) + 1] : null;
      item.cut = m.cut ? day(m.cut) : null;
      item.start = Math.min(item.a, item.lead ?? item.a);
      item.end = Math.max(item.b, item.due?.[1] ?? 0, item.cut ?? 0);
      return item;
    });
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
    this.length = Math.max(this.width, (this.to - this.from) * scale + this.room);
    const row = matchMedia("(pointer: coarse)").matches ? 44 : 34;
    let y = AXIS;
    this.lanes = this.data_.lanes.map((lane) => {
      const items = this.items.filter((i) => i.lane === lane.id);
      const rows = this.rows(items, true) ?? this.rows(items, false) ??
        // At the closest nothing can be taken apart any more by zooming.
        (scale >= CLOSEST ? this.rows(items, false, Infinity) : this.bundles(items));
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

  extent(item, named) {
    const left = this.x(item.start) - (item.shape === "undated" ? BEFORE : 0);
    const bar = Math.max(this.x(item.b) - this.x(item.a), 16);
    const right = Math.max(this.x(item.a) + bar, this.x(item.end), item.open ? this.x(item.a) + 70 : 0);
    return [left - 10, right + 10 + (named ? this.text(item).length * 6.6 + 10 : 0)];
  }

  text(item) {
    return short(item.label, this.width < 600 ? 30 : 46);
  }

  /** Rows for all items, or nothing where they would be too many. */
  rows(items, named, most = MOST_ROWS) {
    const ends = [];
    const places = [];
    for (const item of items) {
      const [left, right] = this.extent(item, named);
      let row = ends.findIndex((end) => end + 6 <= left);
      if (row < 0) {
        row = ends.push(0) - 1;
      }
      if (row >= most) {
        return null;
      }
      ends[row] = right;
      places.push({ id: item.id, item, row, left, right, named });
    }
    return { places, count: ends.length };
  }

  /** Neighbours in a lane that is too full become bundles with a number; opened, they zoom in. */
  bundles(items) {
    const wide = 48;
    const places = [];
    for (const item of items) {
      const x = this.x((item.a + item.b) / 2);
      const before = places.at(-1);
      if (before && x - before.x < wide) {
        before.bundle.push(item);
        before.to = Math.max(before.to, item.b);
      } else {
        places.push({ bundle: [item], x, from: item.a, to: item.b, row: 0, left: x - 24, right: x + 24 });
      }
    }
    places.forEach((place, i) => {
      const [item] = place.bundle;
      place.id = item.id;
      if (place.bundle.length > 1) {
        place.id = `bundle-${item.id}`;
      } else {
        delete place.bundle;
        const end = place.x + 24 + this.text(item).length * 6.6;
        Object.assign(place, { item, tight: true, named: end < (places[i + 1]?.left ?? Infinity) });
        place.right = place.named ? end : place.right;
      }
    });
    return { places, count: 1 };
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
      if (place.right >= a && place.left <= b) {
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
  says({ when, label, status, differ }) {
    const words = this.words;
    const plain = status ? fill(words.says, when, label, status) : fill(words.plainly, when, label);
    return differ ? fill(words.differs, plain) : plain;
  }

  mark(place) {
    const { item, y, high } = place;
    const xa = this.x(item.a);
    const xb = this.x(item.b);
    const g = svg("g", {
      id: `${this.base}-${item.id}`, "data-id": item.id, role: "option", class: `mark lane-${item.lane} is-${item.shape}`,
      "aria-label": this.says(item), "aria-selected": item.id === this.chosen_,
      "aria-setsize": this.items.length, "aria-posinset": item.index + 1,
    }, svg("title", {}, this.says(item)));
    if (item.id === this.at) {
      g.classList.add("at");
    }
    if (place.tight) {
      g.append(
        svg("rect", { x: place.left + 4, y: y - high / 2 + 1, width: place.right - place.left - 8, height: high - 2, class: "hit", rx: 6 }),
        this.moved(glyph(item.shape), place.x, y));
      if (place.named) {
        g.append(svg("text", { x: place.x + 15, y: y + 4.5, class: "name" }, this.text(item)));
      }
      return g;
    }
    g.append(svg("rect", {
      x: place.left, y: y - high / 2 + 1, width: place.right - place.left, height: high - 2, class: "hit", rx: 6 }));
    const wide = xb - xa > 16;
    let right = Math.max(xb, xa + 16);
    if (item.lane === "deadline" && (item.due || item.cut !== null || item.open)) {
      right = this.span(g, item, y);
    } else {
      if (item.lead !== null && item.lead < item.a) {
        g.append(
          svg("line", { x1: this.x(item.lead), x2: wide ? xa : xa + 8, y1: y, y2: y, class: "lead" }),
          svg("circle", { cx: this.x(item.lead), cy: y, r: 3, class: "lead-start" }));
      }
      if (item.shape === "undated") {
        // It has an end only: by then it was known.
        g.append(svg("rect", {
          x: xa - BEFORE, y: y - 9, width: Math.max(xb, xa + 16) - xa + BEFORE, height: 18, rx: 9, class: "stretch about" }));
      } else if (wide) {
        g.append(svg("rect", {
          x: xa, y: y - 9, width: xb - xa, height: 18, rx: 9, class: item.about ? "stretch about" : "stretch" }));
      }
      g.append(this.moved(glyph(item.shape), item.shape === "undated" ? xa - BEFORE + 11 : wide ? xa + 11 : (xa + Math.max(xb, xa + 16)) / 2, y));
    }
    if (item.differ) {
      g.append(svg("text", { x: right + 4, y: y + 5, class: "differ" }, "≠"));
      right += 14;
    }
    if (place.named) {
      // A long stretch carries its name inside.
      const inside = wide && item.lane !== "deadline" && xb - xa > this.text(item).length * 6.6 + 34;
      g.append(svg("text", { x: inside ? xa + 24 : right + 7, y: y + 4.5, class: "name" }, this.text(item)));
    }
    return g;
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
      return right + 4;
    }
    if (item.shape === "lapsed" || item.shape === "met") {
      g.append(this.moved(glyph(item.shape), right + 2, y));
      return right + 12;
    }
    if (item.due && end - soft <= Math.max(2, this.scale * 1.5)) {
      g.append(this.moved(glyph("due"), right, y));
    }
    return right + 4;
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
    this.zoom(factor, place ? (place.left + place.right) / 2 - this.scroller.scrollLeft : undefined);
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
      rows: this.items.map((m) => ({ id: m.id, cells: [m.label, m.when, m.status, m.who, m.sources] })),
    };
  }
}

customElements.define("dateline-timeline", Timeline);
