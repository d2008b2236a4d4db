// Labels of a drawing: how wide words are, and how they break into two lines. SVG does neither.

const context = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** Pixels that a text takes in a font as CSS writes it. Words are measured once. */
export function wide(text, font) {
  let known = widths.get(font);
  if (!known) {
    widths.set(font, (known = new Map()));
  }
  let sum = 0;
  for (const word of `${text}`.split(" ")) {
    let width = known.get(word);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(`${word} `).width;
      known.set(word, width);
    }
    sum += width;
  }
  return sum;
}

/** What of a text fits into that many pixels; what is cut ends in an ellipsis. */
function cut(words, most, font) {
  const kept = [];
  for (const word of words) {
    if (kept.length && wide([...kept, `${word}…`].join(" "), font) > most) {
      return `${kept.join(" ").replace(/[,:;]$/, "")}…`;
    }
    kept.push(word);
  }
  return kept.join(" ");
}

/**
 * A text in one line, or in two of about the same width, none wider than `most` pixels: {lines, width, whole}. A note
 * takes the second line for itself.
 */
export function broken(text, note, most, font) {
  const words = text.split(" ");
  const all = wide(text, font);
  if (note) {
    const lines = [all > most ? cut(words, most, font) : text, cut(note.split(" "), most, font)];
    return told(lines, all <= most && wide(note, font) <= most, font);
  }
  if (all <= Math.min(most, 130)) {
    return { lines: [text], width: all, whole: true };
  }
  let best = null;
  let first = 0;
  for (let i = 1; i < words.length; i++) {
    first += wide(words[i - 1], font);
    const width = Math.max(first, all - first);
    if (width <= most && (!best || width < best.width)) {
      best = { lines: [words.slice(0, i).join(" "), words.slice(i).join(" ")], width, whole: true };
    }
  }
  if (best || all <= most) {
    return best ?? { lines: [text], width: all, whole: true };
  }
  let i = 1;
  while (i < words.length && wide(words.slice(0, i + 1).join(" "), font) <= most) {
    i++;
  }
  return told([words.slice(0, i).join(" "), ...(i < words.length ? [cut(words.slice(i), most, font)] : [])], false, font);
}

const told = (lines, whole, font) => ({ lines, width: Math.max(...lines.map((l) => wide(l, font))), whole });
