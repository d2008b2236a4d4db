// A button that chooses a text file and reads it here, and a watch on a field so that a paste that is too large never
// enters it: what was in the field stays, and nothing travels in vain.
//
// Attributes: label (text of the button), most (bytes of UTF-8), for (id of the field that is watched). Events: text-read
// {text}; text-refused {why: "TOO_LARGE" | "NOT_UTF_8"}. The server checks again whatever comes.

const bytes = (text) => new TextEncoder().encode(text).length;

class DatelineTextFile extends HTMLElement {
  #input;
  #watched;
  #paste = (event) => this.#check(event, event.clipboardData);
  #drop = (event) => {
    const file = event.dataTransfer?.files?.[0];
    if (file) {
      event.preventDefault();
      this.#read(file);
    } else {
      this.#check(event, event.dataTransfer);
    }
  };

  connectedCallback() {
    if (!this.#input) {
      const label = document.createElement("label");
      label.className = "button";
      label.append(this.getAttribute("label"));
      this.#input = document.createElement("input");
      this.#input.type = "file";
      this.#input.accept = ".txt,text/plain";
      this.#input.className = "for-ears";
      this.#input.addEventListener("change", () => {
        const file = this.#input.files[0];
        if (file) this.#read(file);
        this.#input.value = "";
      });
      label.append(this.#input);
      this.append(label);
    }
    this.#watched = document.getElementById(this.getAttribute("for"));
    this.#watched?.addEventListener("paste", this.#paste, true);
    this.#watched?.addEventListener("drop", this.#drop, true);
  }

  disconnectedCallback() {
    this.#watched?.removeEventListener("paste", this.#paste, true);
    this.#watched?.removeEventListener("drop", this.#drop, true);
  }

  #check(event, data) {
    const text = data?.getData("text/plain") ?? "";
    const there = this.#watched.value ?? "";
    if (text.length + there.length > this.#most() || bytes(text) + bytes(there) > this.#most()) {
      event.preventDefault();
      event.stopPropagation();
      this.#refuse("TOO_LARGE");
    }
  }

  async #read(file) {
    if (file.size > this.#most()) {
      this.#refuse("TOO_LARGE");
      return;
    }
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
      this.dispatchEvent(new CustomEvent("text-read", { detail: { text } }));
    } catch {
      this.#refuse("NOT_UTF_8");
    }
  }

  #most() {
    return Number(this.getAttribute("most"));
  }

  #refuse(why) {
    this.dispatchEvent(new CustomEvent("text-refused", { detail: { why } }));
  }
}

customElements.define("dateline-text-file", DatelineTextFile);
