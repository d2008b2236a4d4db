// Rows that are moved: by the arrow keys, by dragging their handle (mouse, pen, touch), or by two buttons. In an order a
// dragged row is put in between; beside prompts two rows change places, so that other pairs stay as they are.
//
// Attributes: rows (texts), prompts (texts; empty for an order) and words as JSON; order, indexes joined by commas, where
// the rows were left in another one. Event: rows-moved, whose detail is the
// indexes of the rows in their new order, joined by commas. The element draws into itself and keeps its places; only the
// texts in them change, so that focus and a drag under way are never lost.

const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);

class DatelineRows extends HTMLElement {
  #texts = [];
  #prompts = [];
  #words = {};
  #order = [];
  #places = [];
  #live;

  connectedCallback() {
    if (this.#places.length) {
      return;
    }
    this.#texts = JSON.parse(this.getAttribute("rows"));
    this.#prompts = JSON.parse(this.getAttribute("prompts"));
    this.#words = JSON.parse(this.getAttribute("words"));
    const left = this.getAttribute("order");
    this.#order = left ? left.split(",").map(Number) : this.#texts.map((_, i) => i);

    const list = document.createElement("ol");
    list.className = "rows";
    this.#texts.forEach((_, i) => list.append(this.#place(i)));
    this.#live = document.createElement("p");
    this.#live.className = "for-ears";
    this.#live.setAttribute("aria-live", "assertive");
    this.append(list, this.#live);
    this.#draw();
  }

  #place(i) {
    const row = document.createElement("li");
    row.className = "row option";
    if (this.#prompts.length) {
      const prompt = document.createElement("span");
      prompt.className = i < this.#prompts.length ? "prompt" : "prompt spare";
      prompt.textContent = this.#prompts[i] ?? this.#words.spare;
      row.append(prompt);
    }
    const handle = document.createElement("button");
    handle.type = "button";
    handle.className = "handle";
    handle.dataset.choice = "";
    const digit = document.createElement("span");
    digit.className = "digit numbers";
    digit.textContent = i + 1;
    digit.ariaHidden = "true";
    const text = document.createElement("span");
    text.className = "text";
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.ariaHidden = "true";
    const icon = document.createElement("span");
    icon.className = "icon icon-grip";
    grip.append(icon);
    handle.append(digit, text, grip);
    handle.addEventListener("keydown", (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (step) {
        event.preventDefault();
        this.#move(i, i + step, true);
      }
    });
    this.#drag(handle, i);

    const up = this.#button("up", i, -1);
    const down = this.#button("down", i, 1);
    row.append(handle, up, down);
    this.#places.push({ row, handle, text, up, down });
    return row;
  }

  #button(name, i, step) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `step ${name}`;
    // The arrow keys do the same: one stop for Tab in each row is enough.
    button.tabIndex = -1;
    const icon = document.createElement("span");
    icon.className = `icon icon-${name}`;
    icon.ariaHidden = "true";
    button.append(icon);
    button.addEventListener("click", () => this.#move(i, i + step, false));
    return button;
  }

  #drag(handle, start) {
    let at = -1;
    handle.addEventListener("pointerdown", (event) => {
      // A finger on the text scrolls the page; on the grip it drags.
      if (event.button === 0 && (event.pointerType !== "touch" || event.target.closest(".grip"))) {
        at = start;
        handle.setPointerCapture(event.pointerId);
        this.#places[at].row.classList.add("held");
      }
    });
    handle.addEventListener("pointermove", (event) => {
      if (at < 0) {
        return;
      }
      const over = this.#places.findIndex(({ row }) => {
        const box = row.getBoundingClientRect();
        return event.clientY >= box.top && event.clientY < box.bottom;
      });
      if (over >= 0 && over !== at) {
        this.#places[at].row.classList.remove("held");
        if (this.#prompts.length && at !== start) {
          // On its way past other rows it takes nothing along: each goes back where it was.
          this.#swap(start, at);
        }
        this.#move(this.#prompts.length ? start : at, over, false);
        at = over;
        this.#places[at].row.classList.add("held");
      }
    });
    const drop = () => {
      this.#places.forEach(({ row }) => row.classList.remove("held"));
      if (at >= 0) {
        this.#places[at].handle.focus();
      }
      at = -1;
    };
    handle.addEventListener("pointerup", drop);
    handle.addEventListener("pointercancel", drop);
  }

  #move(from, to, follow) {
    if (to < 0 || to >= this.#order.length) {
      return;
    }
    if (this.#prompts.length) {
      this.#swap(from, to);
    } else {
      this.#order.splice(to, 0, ...this.#order.splice(from, 1));
    }
    this.#draw();
    this.#flash(to);
    if (follow) {
      this.#places[to].handle.focus();
    }
    const text = this.#texts[this.#order[to]];
    const beside = this.#prompts.length > 0;
    this.#live.textContent = beside
      ? fill(this.#words.beside, text, this.#prompts[to] ?? this.#words.spare)
      : fill(this.#words.place, text, to + 1, this.#order.length);
    this.dispatchEvent(new CustomEvent("rows-moved", { detail: this.#order.join(",") }));
  }

  #swap(a, b) {
    [this.#order[a], this.#order[b]] = [this.#order[b], this.#order[a]];
  }

  #flash(i) {
    const { row } = this.#places[i];
    row.classList.remove("moved");
    void row.offsetWidth;
    row.classList.add("moved");
  }

  #draw() {
    const last = this.#places.length - 1;
    this.#places.forEach(({ handle, text, up, down }, i) => {
      const words = this.#texts[this.#order[i]];
      text.textContent = words;
      const where = this.#prompts.length
        ? fill(this.#words.beside, words, this.#prompts[i] ?? this.#words.spare)
        : fill(this.#words.row, words, i + 1, last + 1);
      handle.setAttribute("aria-label", where);
      handle.setAttribute("aria-description", this.#words.hint);
      up.setAttribute("aria-label", fill(this.#words.up, words));
      down.setAttribute("aria-label", fill(this.#words.down, words));
      up.disabled = i === 0;
      down.disabled = i === last;
    });
  }
}

customElements.define("dl-rows", DatelineRows);
