/* <pp-picture>: a layer under the reader's hand. `axes` takes a list of plain axes as a Geometry has them, of which one
   or two are drawn, of more the last two; the attribute data-axes takes the same as JSON. Without this script the static
   figure inside stands. `link` is the address that *Copy link* copies; `refusal`, words shown in place of a picture.

   Classic script after docs/assets/picture/*.js, no request, so that it works from a file as well. */
(function () {
  "use strict";

  const P = window.padproofPicture;
  const NARROW = 560, PHONE_ROOM = 13, PACE = 700, LONGEST = 16000, ALL = 64, MOST_PLACES = 240, MOST_ROWS = 64;
  const REACH = { tabindex: "0", role: "group", "aria-label": "Picture; arrow keys go from element to element" };
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  let drawn = 0;

  const product = (sizes) => sizes.reduce((all, size) => all * size, 1);

  function player(name, steps) {
    return '<div class="pp-player" data-search-exclude="" role="group" aria-label="Steps">' +
      '<button class="pp-button" type="button" data-do="back" aria-label="Step back">←</button>' +
      '<button class="pp-button" type="button" data-do="play">Play</button>' +
      '<button class="pp-button" type="button" data-do="forward" aria-label="Step forward">→</button>' +
      `<input type="range" aria-label="Step" id="${name}-step" min="0" max="${Math.max(steps - 1, 0)}" ` +
      `value="${Math.max(steps - 1, 0)}"><output for="${name}-step">${P.count(steps, "step")}</output></div>\n` +
      '<p class="pp-said"></p>';
  }

  function take(axes) {
    const mirror = axes.length > 1 || axes[0].operator === P.POOLING ? ""
      : '<button type="button" data-do="mirror" aria-pressed="false">Mirror</button>';
    return `<div class="pp-take" data-search-exclude="" role="group" aria-label="This picture">${mirror}` +
      '<button type="button" data-do="svg">Copy as SVG</button>' +
      '<button type="button" data-do="png">Download PNG</button>' +
      '<button type="button" data-do="link">Copy link</button></div>';
  }

  Object.assign(P, { player, take });

  class Picture extends HTMLElement {
    connectedCallback() {
      for (const name of ["axes", "link", "refusal"]) {  // given before this script was read
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      if (this.built && !this.leave) this.listen();
      if (this.given || !this.dataset.axes) return;
      this.axes = JSON.parse(this.dataset.axes);
    }

    disconnectedCallback() {
      this.stop();
      this.leave?.();
      this.leave = null;
    }

    get axes() {
      return this.given || [];
    }

    set axes(axes) {
      this.stop();
      this.given = axes;
      const tapped = axes.filter((axis) => axis.kernel_size);
      this.refused = "";
      this.drawnAxes = tapped.slice(-2);
      this.step = null;
      this.picked = this.hovered = null;
      this.acting = false;
      this.hidden = !axes.length;
      if (!this.drawnAxes.length) {
        this.refusal = axes.length ? "A resizing has no taps to draw." : "";
        return;
      }
      this.build();
      this.draw();
    }

    get link() {
      return this.address || location.href;
    }

    set link(address) {
      this.address = address;
    }

    get refusal() {
      return this.refused || "";
    }

    set refusal(words) {
      this.stop();
      this.refused = words;
      if (!this.built) {
        this.replaceChildren();
        if (words) this.append(words);
        return;
      }
      this.toggleAttribute("refused", Boolean(words));
      if (words) this.querySelector("figcaption").textContent = words;
    }

    /** The frame and what the picture is worked with; kept while only the numbers change. */
    build() {
      const axes = this.drawnAxes, kind = `${axes.length} ${axes[0].operator === P.POOLING}`;
      this.removeAttribute("refused");
      this.steps = product(axes.map(P.coarseSize));
      if (this.built !== kind) {
        this.built = kind;
        this.name = this.name || `pp-picture-${++drawn}`;
        this.innerHTML = `<figure class="pp-figure"><div class="pp-scroll"></div>${player(this.name, this.steps)}` +
          `<figcaption></figcaption></figure><p class="pp-remark"></p>${take(axes)}`;
        this.frame = this.querySelector(".pp-scroll");
        this.range = this.querySelector("input");
        this.said = this.querySelector(".pp-said");
        this.playing = this.querySelector('[data-do="play"]');
        this.mirrored = false;
        this.playing.hidden = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
        if (!this.leave) this.listen();
      }
      this.range.max = Math.max(this.steps - 1, 0);
      this.range.disabled = this.steps < 2;
      const more = this.given.length - axes.length;
      const note = more ? ` Axes ${more + 1} and ${more + 2} of ${this.given.length} are drawn.` : "";
      const flat = axes.length === 1;
      this.querySelector("figcaption").textContent = (flat ? P.axisSentence(axes[0]) : P.planeSentence(axes)) + note;
      this.querySelector(".pp-remark").textContent = flat ? P.axisRemark(axes[0]) : P.planeRemark(axes);
    }

    listen() {
      const width = new ResizeObserver(() => this.narrow !== this.isNarrow() && this.draw());
      const print = window.matchMedia("print"), printed = () => {
        this.stop();
        if (print.matches) this.step = this.picked = this.hovered = null;
        this.draw();
      };
      width.observe(this);
      print.addEventListener("change", printed);
      this.leave = () => {
        width.disconnect();
        print.removeEventListener("change", printed);
      };
      if (this.heard) return;
      this.heard = true;
      this.addEventListener("click", (event) => this.clicked(event));
      this.addEventListener("input", (event) => {
        event.stopPropagation();  // sliders around it are not meant
        if (event.target === this.range) this.show(Number(this.range.value));
      });
      this.addEventListener("pointerover", (event) => event.pointerType === "mouse" && this.point(event.target));
      this.addEventListener("pointerleave", () => this.point(null));
      this.addEventListener("keydown", (event) => this.pressed(event));
    }

    isNarrow() {
      const room = this.clientWidth || NARROW;
      return room < NARROW;
    }

    // What is looked at.

    /** The cell an event is about, as {fine: place} or {coarse: step}. */
    named(target) {
      const cell = target?.closest?.("[data-fine], [data-coarse]");
      if (!cell || !this.frame.contains(cell)) return null;
      const row = cell.dataset.fine !== undefined ? "fine" : "coarse";
      const numbers = cell.dataset[row].split(",").map(Number);
      return { row, at: this.drawnAxes.length === 1 ? numbers[0] : numbers, key: `${row} ${cell.dataset[row]}` };
    }

    point(target) {
      const cell = this.named(target);
      if (this.hovered?.key === cell?.key) return;
      this.hovered = cell;
      this.draw();
    }

    pressed(event) {
      if (event.key === "Escape" && (this.picked || this.hovered)) {
        this.picked = this.hovered = null;
        this.draw();
      }
      if (event.target !== this.frame || !ARROWS[event.key]) return;
      event.preventDefault();
      const cells = [...this.frame.querySelectorAll("[data-fine], [data-coarse]")].map((cell) => {
        const box = cell.getBoundingClientRect();
        return { cell, x: box.left + box.width / 2, y: box.top + box.height / 2 };
      });
      const from = cells.find(({ cell }) => this.named(cell).key === this.picked?.key);
      const [right, down] = ARROWS[event.key];
      let best = from ? null : cells[0], least = Infinity;
      for (const other of from ? cells : []) {
        const along = (other.x - from.x) * right + (other.y - from.y) * down;
        const aside = Math.abs((other.x - from.x) * down) + Math.abs((other.y - from.y) * right);
        if (along > 1 && along + 4 * aside < least) [best, least] = [other, along + 4 * aside];
      }
      if (!best) return;
      this.picked = this.named(best.cell);
      this.hovered = null;
      this.acting = true;
      this.draw();
      this.bring(".pp-picked");
    }

    clicked(event) {
      const does = event.target.closest("[data-do]")?.dataset.do;
      if (does) this.does(does);
      else if (this.frame?.contains(event.target)) {
        const cell = this.named(event.target);
        this.picked = cell?.key === this.picked?.key ? null : cell;
        this.hovered = null;
        this.acting = true;
        this.draw();
      }
    }

    // The drawing.

    /** A step as the drawing counts it: a number, or a pair. */
    placed(step) {
      if (this.drawnAxes.length === 1) return step;
      const columns = P.coarseSize(this.drawnAxes[1]);
      return [Math.floor(step / columns), step % columns];
    }

    first() {
      const steps = this.drawnAxes.map(P.shownStep);
      return this.drawnAxes.length === 1 ? steps[0] : steps;
    }

    draw() {
      if (!this.drawnAxes?.length) return;
      const axes = this.drawnAxes, cell = this.hovered || this.picked;
      const around = this.step === null ? this.first() : this.placed(this.step);
      const look = { shown: around, done: this.step, pointed: null };
      if (cell?.row === "coarse") look.shown = cell.at;
      if (cell?.row === "fine") look.pointed = cell.at;
      this.narrow = this.isNarrow();
      let drawing;
      const longest = Math.max(...axes.map((axis) => P.scaleOf(0, P.stretches(axis, P.PLANE_ROOM)).places.length));
      if (longest > (axes.length === 1 ? MOST_PLACES : MOST_ROWS)) {
        drawing = `<p class="pp-too-long">Too long to draw: one window covers ${Math.max(...axes.map(P.reach))} elements.</p>`;
      } else if (axes.length === 1) {
        const room = this.narrow ? PHONE_ROOM : P.ROOM;
        drawing = P.axisFigure(axes[0], this.name, look, room, around);
        if (this.mirrored) drawing += this.backwards(axes[0], look, room, around);
      } else {
        drawing = P.planeFigure(axes, this.name, look, { stacked: this.narrow, around });
      }
      this.frame.innerHTML = drawing;
      if (cell) this.frame.querySelector(`[data-${cell.row}="${cell.at}"]`)?.classList.add("pp-picked");
      for (const [key, value] of Object.entries(REACH)) this.frame.setAttribute(key, value);
      this.frame.classList.toggle("pp-wide", this.frame.scrollWidth > this.frame.clientWidth + 1);
      const at = this.step === null ? P.count(this.steps, "step") : `${this.step + 1} of ${this.steps}`;
      this.range.value = this.step === null ? Math.max(this.steps - 1, 0) : this.step;
      this.range.nextElementSibling.textContent = at;
      this.range.setAttribute("aria-valuetext", at);
      this.say(!cell ? this.steps ? P.stepInWords(axes, look.shown) : ""
        : cell.row === "fine" ? P.placeInWords(axes, cell.at) : P.stepInWords(axes, cell.at));
    }

    /** Says it under the drawing; aloud where the reader asked for it. */
    say(words, aloud = this.acting) {
      this.said.setAttribute("aria-live", aloud && !this.timer ? "polite" : "off");
      if (this.said.textContent !== words) this.said.textContent = words;
    }

    /** The mirror image: the layer with input and output exchanged, its fine row on the same scale. */
    backwards(axis, look, room, around) {
      const other = P.adjoint(axis), what = P.scatters(axis) ? "crops the other pads" : "pads the other crops";
      const same = other.high === axis.high && Math.min(axis.low, axis.high) >= 0 ? ` What the one ${what}.` : "";
      return `<p class="pp-backwards">Read backwards, along the same taps: ${P.axisSentence(other)}${same}</p>` +
        P.axisFigure(other, `${this.name}-mirror`, look, room, around);
    }

    /** Scrolls the frame, and nothing else, until the mark is seen. */
    bring(selector) {
      const mark = this.frame.querySelector(selector);
      if (!mark) return;
      const box = mark.getBoundingClientRect(), frame = this.frame.getBoundingClientRect();
      if (box.left < frame.left) this.frame.scrollLeft -= frame.left - box.left + 24;
      else if (box.right > frame.right) this.frame.scrollLeft += box.right - frame.right + 24;
    }

    // What the buttons do.

    show(step) {
      this.stop();
      this.go(step);
    }

    go(step) {
      this.step = step;
      this.picked = this.hovered = null;
      this.acting = true;
      this.draw();
      this.bring(".pp-fan.pp-shown, .pp-window");
    }

    back() {
      this.show(Math.max((this.step === null ? this.steps : this.step) - 1, 0));
    }

    forward() {
      this.show(this.step === null || this.step >= this.steps - 1 ? 0 : this.step + 1);
    }

    /** The steps that are played: all of a short layer, of a long one those at its ends. */
    played() {
      if (this.steps <= ALL) return Array.from({ length: this.steps }, (_, step) => step);
      const ends = this.drawnAxes.map((axis) => P.stretches(axis, this.drawnAxes.length === 1 ? P.ROOM : P.PLANE_ROOM)
        .flatMap((range) => {
          const { start, length } = P.stepsWithin(axis, range);
          return Array.from({ length }, (_, place) => start + place);
        }));
      if (ends.length === 1) return ends[0];
      const columns = P.coarseSize(this.drawnAxes[1]);
      return ends[0].flatMap((row) => ends[1].map((column) => row * columns + column));
    }

    play() {
      if (this.timer) {
        this.stop();
        return;
      }
      const steps = this.played();
      if (!steps.length) return;
      const left = this.step === null || this.step >= this.steps - 1 ? steps : steps.filter((step) => step > this.step);
      this.playing.textContent = "Pause";
      this.toggleAttribute("playing", true);
      const next = () => {
        this.go(left.shift());
        if (!left.length) this.stop();
      };
      next();
      if (left.length) this.timer = setInterval(next, Math.min(PACE, LONGEST / steps.length));
      else this.stop();
    }

    stop() {
      clearInterval(this.timer);
      this.timer = 0;
      if (!this.playing) return;
      this.playing.textContent = "Play";
      this.toggleAttribute("playing", false);
    }

    mirror() {
      this.mirrored = !this.mirrored;
      this.querySelector('[data-do="mirror"]').setAttribute("aria-pressed", this.mirrored);
      this.draw();
    }

    standing() {
      const page = getComputedStyle(this).getPropertyValue("--pp-page").trim() || "#fff";
      return P.standalone([...this.frame.querySelectorAll("svg")], page);
    }

    async does(what) {
      if (what === "svg") this.say(await P.copy(this.standing().text, "SVG"), true);
      else if (what === "link") this.say(await P.copy(this.link, "Link"), true);
      else if (what === "png") {
        P.download(await P.painted(this.standing()), this.fileName());
        this.say("PNG downloaded.", true);
      } else this[what]();
    }

    fileName() {
      const sizes = ["input_size", "output_size"].map((field) => this.drawnAxes.map((axis) => axis[field]).join("x"));
      return `${this.drawnAxes[0].operator.replaceAll(" ", "-")}-${sizes.join("-to-")}.png`;
    }
  }

  if (!customElements.get("pp-picture")) customElements.define("pp-picture", Picture);
})();
