// <dateline-legend>: the signs of a picture with what they mean. Property data: {name, signs: [{shape, text}]}.

import { glyph, html, svg } from "./picture.js";

class Legend extends HTMLElement {
  set data(value) {
    this.signs = value;
    this.draw();
  }

  connectedCallback() {
    if (Object.hasOwn(this, "data")) {
      const value = this.data;
      delete this.data;
      this.data = value;
    }
    this.draw();
  }

  draw() {
    if (!this.isConnected || !this.signs) {
      return;
    }
    const list = html("ul", { "aria-label": this.signs.name });
    for (const { shape, text } of this.signs.signs) {
      list.append(html("li", {}, svg("svg", { viewBox: "-12 -12 24 24", width: 24, height: 24, "aria-hidden": "true" }, glyph(shape)), text));
    }
    this.replaceChildren(list);
  }
}

customElements.define("dateline-legend", Legend);
