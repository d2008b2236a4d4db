// Where the marks of a lane go: into rows in which nothing overlaps, with their labels, or into bundles where they are
// too many. Times are days since 1970, places are pixels of the drawing.

import { broken, wide } from "./labels.js";

export const MOST_ROWS = 12;
/** How far the band of what has no date reaches back before the first day as of which it was known. */
export const BEFORE = 40;
/** What a mark takes at least, and what a shorter label than this is not worth. */
const SIGN = 16;
const WORTH = 62;
/** The sign of a disagreement before a label. */
const DIFFER = 18;
/** Two lines of a label are no wider than the first of these while it fits whole, and never wider than the second. */
const NARROW = 230;
const WIDEST = 460;

/**
 * Where a mark's parts lie: its sign, what it stretches over, and where its label begins. A long stretch carries the
 * label inside, a deadline behind its end.
 */
export function shape(item, x) {
  const [a, b] = [x(item.a), x(item.b)];
  const spans = item.lane === "deadline" && (item.due || item.cut !== null || item.open);
  const stretched = !spans && (b - a > SIGN || item.shape === "undated");
  const from = item.shape === "undated" ? a - BEFORE : a;
  const bar = Math.max(b, a + SIGN);
  let label = stretched && bar - from > 40 ? from + 24 : bar + 7;
  let right = bar;
  if (spans) {
    right = Math.max(x(item.end), item.open ? a + 60 : 0, a + 4) + (["lapsed", "met"].includes(item.shape) ? 12 : 4);
    label = right + 7;
  }
  const left = Math.min(from, x(item.start));
  return { a, b, from, bar, spans, stretched, left: left - 10, right: right + 10, differ: label, label: label + (item.differ ? DIFFER : 0) };
}

const labelled = (item, most, font) => {
  item.labels ??= new Map();
  if (!item.labels.has(most)) {
    item.labels.set(most, broken(item.label, item.note, most, font));
  }
  return item.labels.get(most);
};

/** Rows for all items with their labels; nothing where they would be too many. */
function withLabels(items, x, most, font) {
  const ends = [];
  const places = [];
  for (const item of items) {
    const form = shape(item, x);
    const right = Math.max(form.right, form.label + labelled(item, most, font).width + 12);
    let row = ends.findIndex((end) => end + 6 <= form.left);
    row = row < 0 ? ends.push(0) - 1 : row;
    if (row >= MOST_ROWS) {
      return null;
    }
    ends[row] = right;
    places.push({ id: item.id, item, row, ...form, right });
  }
  return { places, count: ends.length };
}

/** Rows for their signs only: each into the row where most is free, so that many labels find room all the same. */
function signsOnly(items, x, rows) {
  const ends = [];
  const places = [];
  for (const item of items) {
    const form = shape(item, x);
    const free = ends.map((end, i) => [end, i]).filter(([end]) => end + 6 <= form.left);
    let row = ends.length < Math.min(rows, MOST_ROWS) ? ends.push(0) - 1 : free.sort((p, q) => p[0] - q[0])[0]?.[1];
    row ??= ends.push(0) - 1;
    if (row >= rows) {
      return null;
    }
    ends[row] = form.right;
    places.push({ id: item.id, item, row, ...form });
  }
  return { places, count: ends.length };
}

/** Neighbours in a lane that is too full become bundles with a number; opened, they zoom in. */
function bundles(items, x) {
  const apart = 48;
  const places = [];
  for (const item of items) {
    const middle = x((item.a + item.b) / 2);
    const before = places.at(-1);
    if (before && middle - before.x < apart) {
      before.bundle.push(item);
      before.to = Math.max(before.to, item.b);
    } else {
      places.push({ bundle: [item], x: middle, from: item.a, to: item.b, row: 0, left: middle - 24, right: middle + 24 });
    }
  }
  for (const place of places) {
    const [item] = place.bundle;
    place.id = item.id;
    place.label = place.x + 22;
    if (place.bundle.length > 1) {
      place.id = `bundle-${item.id}`;
    } else {
      delete place.bundle;
      Object.assign(place, { item, tight: true, differ: place.x + 13, label: place.x + 13 + (item.differ ? DIFFER : 0) });
    }
  }
  return { places, count: 1 };
}

/** Those who have most to do with what is in a bundle. */
function most(bundle) {
  const counts = new Map();
  for (const who of bundle.flatMap((i) => (i.who ? i.who.split(", ") : []))) {
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].sort((p, q) => q[1] - p[1]).map(([who]) => who).join(", ");
}

/** A label may run on until the next mark of its row: what would be cut takes the room that is there. */
function runOn({ places, count }, end) {
  const next = Array(count).fill(end);
  for (const place of [...places].reverse()) {
    place.room = Math.min(WIDEST, next[place.row] - place.label - 8);
    next[place.row] = place.left;
    place.far = Math.max(place.right, place.label + place.room + 12);
  }
}

/** The label of a place, as `broken` has it, or nothing where there is no room worth it. */
export function label({ item, bundle, room }, font) {
  if (bundle) {
    const who = most(bundle);
    return who && room >= WORTH ? broken(who, "", Math.min(room, NARROW), font) : null;
  }
  if (room < Math.min(WORTH, wide(item.label, font))) {
    return null;
  }
  const narrow = broken(item.label, item.note, Math.min(room, NARROW), font);
  return narrow.whole ? narrow : broken(item.label, item.note, room, font);
}

/**
 * Places for the items of a lane: {places, count of rows}.
 *
 * @param x from days to pixels
 * @param end pixels where the drawing ends
 * @param narrow pixels of the widest label
 * @param closest whether nothing can be taken apart any more by zooming
 */
export function arrange(items, { x, end, narrow, closest, font }) {
  const rows = withLabels(items, x, narrow, font) ?? signsOnly(items, x, MOST_ROWS) ??
    (closest ? signsOnly(items, x, Infinity) : bundles(items, x));
  runOn(rows, end);
  return rows;
}
