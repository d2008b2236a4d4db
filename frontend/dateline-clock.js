// <dateline-clock>: how much time is left. Attributes: left and last-call in milliseconds, words as JSON with {0} and {1}.
// Events: last-call, shortly before the end, and time-up; each once. It counts from the moment at which it was drawn, so
// that the clock of the device may be wrong, but must not be set meanwhile. A page that slept catches up when it wakes.

const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

class DatelineClock extends HTMLElement {
  #end;
  #called;
  #timer;
  #shown = document.createElement("span");
  #said = document.createElement("span");
  #words;
  #spoken = Infinity;

  connectedCallback() {
    if (this.#end === undefined) {
      this.#words = JSON.parse(this.getAttribute("words"));
      const left = Number(this.getAttribute("left"));
      this.#end = Date.now() + left;
      this.#spoken = left;
      this.#said.className = "for-ears";
      this.#said.setAttribute("role", "status");
      this.#shown.className = "numbers";
      this.append(this.#shown, this.#said);
    }
    document.addEventListener("visibilitychange", this.#tick);
    this.#tick();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#tick);
  }

  #tick = () => {
    clearTimeout(this.#timer);
    const left = this.#end - Date.now();
    this.#show(left);
    if (left <= Number(this.getAttribute("last-call")) && !this.#called) {
      this.#called = true;
      this.dispatchEvent(new CustomEvent("last-call"));
    }
    if (left <= 0) {
      this.dispatchEvent(new CustomEvent("time-up"));
      return;
    }
    this.#timer = setTimeout(this.#tick, Math.min(left, left % SECOND || SECOND) + 5);
  };

  #show(left) {
    const seconds = Math.max(0, Math.ceil(left / SECOND));
    const minutes = Math.ceil(left / MINUTE);
    this.classList.toggle("last", left <= MINUTE);
    this.#shown.textContent =
      left <= 0
        ? this.#words.over
        : left <= MINUTE
          ? fill(this.#words.seconds, seconds)
          : left < HOUR
            ? fill(this.#words.minutes, minutes)
            : fill(this.#words.hours, Math.floor(minutes / 60), minutes % 60);
    for (const [at, word] of [
      [5 * MINUTE, "five"],
      [MINUTE, "one"],
    ]) {
      if (left <= at && this.#spoken > at) {
        this.#said.textContent = this.#words[word];
      }
    }
    this.#spoken = left;
  }
}

customElements.define("dateline-clock", DatelineClock);
