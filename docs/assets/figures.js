/* Figures under the reader's hand: <pp-figure> gives its picture other numbers as its sliders move, <pp-ladder> plays the
   ladder.

   Classic script, no module and no request, so that it works from a file as well. No size formula is written here:
   sizes come from docs/generated/formulas.js, which must be loaded before this file, as must docs/assets/picture.js,
   which draws them. What stands here twice is compared byte for byte by tests/test_figures.py. */
(function () {
  "use strict";

  const { TRANSPOSED } = window.padproofPicture;
  const SLIDERS = {
    input_size: [1, 8], kernel_size: [1, 7], stride: [1, 4], dilation: [1, 3],
    output_padding: [0, 3], pad_low: [0, 6], pad_high: [0, 6], asked_pad_high: [0, 6],
  };

  // What stands around a live figure.

  function slidersFor(numbers, name) {
    return Object.entries(numbers).map(([key, value]) => {
      const [least, most] = SLIDERS[key], id = `${name}-${key.replaceAll("_", "-")}`;
      return `<div class="pp-control"><label for="${id}">${key.replaceAll("_", " ")}</label>` +
        `<input id="${id}" name="${key}" type="range" min="${least}" max="${Math.max(most, value)}" value="${value}">` +
        `<output for="${id}">${value}</output></div>`;
    }).join("\n");
  }

  function resultsOf(operator, axis) {
    const side = operator === TRANSPOSED ? "crop" : "pad";
    const values = axis ? [axis.output_size, axis.low, axis.high] : ["–", "–", "–"];
    return ["output size", `${side} low`, `${side} high`].map((label, place) =>
      `<div><dt>${label}</dt><dd>${String(values[place]).replace("-", "−")}</dd></div>`).join("\n");
  }

  // The axis that a mode gives for the numbers chosen; throws outside the mode's domain.

  function axisOf(operator, mode, size, numbers, flipped) {
    const { CONVOLUTION, TRANSPOSED: transposedModes, SIZES } = window.padproof;
    const scattering = operator === TRANSPOSED;
    const given = { ...numbers };
    if (scattering && size) given.output_padding = SIZES[size]({ output_padding: 0, ...numbers });
    const [output_size, low, high] = (scattering ? transposedModes : CONVOLUTION)[mode](given);
    return { operator, ...numbers, output_size, low, high, kernel_flipped: flipped };
  }

  window.padproofFigures = { axisOf, slidersFor, resultsOf };

  // The elements.

  let drawn = 0;

  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** Runs once the element's own content has been read, which may be after it is connected. */
  function whenRead(run) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run, { once: true });
    else run();
  }

  class Figure extends HTMLElement {
    connectedCallback() {
      whenRead(() => this.isConnected && !this.numbers && this.start());
    }

    start() {
      this.operator = this.getAttribute("operator");
      const modes = window.padproof && window.padproof[this.operator === TRANSPOSED ? "TRANSPOSED" : "CONVOLUTION"];
      if (!modes || !modes[this.getAttribute("mode")]) return;  // the static figure stays
      this.name = `pp-live-${++drawn}`;
      this.numbers = {};
      for (const key of Object.keys(SLIDERS)) {
        const attribute = key.replaceAll("_", "-");
        if (this.hasAttribute(attribute)) this.numbers[key] = Number(this.getAttribute(attribute));
      }
      this.picture = this.querySelector("pp-picture");
      const fixed = (this.getAttribute("fixed") || "").split(" ");
      const free = Object.entries(this.numbers).filter(([key]) => !fixed.includes(key));
      this.querySelector(".pp-controls").innerHTML = slidersFor(Object.fromEntries(free), this.name);
      this.addEventListener("input", ({ target }) => {
        this.numbers[target.name] = Number(target.value);
        target.nextElementSibling.textContent = target.value;
        this.draw();
      });
      this.draw();
      this.querySelector("figcaption").setAttribute("aria-live", "polite");
    }

    draw() {
      let axis = null;
      this.picture.style.minHeight = `${this.picture.offsetHeight}px`;  // so that nothing below jumps
      try {
        axis = axisOf(this.operator, this.getAttribute("mode"), this.getAttribute("size"), this.numbers,
          this.hasAttribute("flipped"));
        this.picture.axes = [{ ...axis, halves: !this.hasAttribute("unsplit") }];
      } catch (refusal) {
        this.picture.refusal = refusal.message;
      }
      this.querySelector(".pp-results").innerHTML = resultsOf(this.operator, axis);
    }
  }

  /* The ladder, one coarse element at a time. Without motion it can still be stepped. */
  class Ladder extends HTMLElement {
    connectedCallback() {
      whenRead(() => this.isConnected && !this.buttons && this.start());
    }

    start() {
      this.marks = [...this.querySelectorAll("[data-step]")];
      this.last = Math.max(...this.marks.map((mark) => Number(mark.dataset.step)));
      this.step = this.last;
      this.motion = [];
      const still = window.matchMedia("(prefers-reduced-motion: reduce)");
      this.play = make("button", { type: "button", class: "pp-button" }, "Play");
      const next = make("button", { type: "button", class: "pp-button" }, "Step");
      this.buttons = make("div", { class: "pp-buttons" }, ...(still.matches ? [next] : [this.play, next]));
      this.play.addEventListener("click", () => this.toggle());
      next.addEventListener("click", () => this.show(this.step < this.last ? this.step + 1 : 0));
      this.querySelector("figure").append(this.buttons);
      if (this.hasAttribute("autoplay") && !still.matches && "IntersectionObserver" in window) {
        const watch = new IntersectionObserver(([entry]) => {
          if (!entry.isIntersecting) return;
          watch.disconnect();
          this.toggle();
        }, { threshold: 0.9 });
        watch.observe(this);
      }
    }

    disconnectedCallback() {
      this.stop();
    }

    stop() {
      this.motion.forEach((animation) => animation.cancel());
      this.motion = [];
      this.play && this.play.replaceChildren("Play");
    }

    show(step) {
      this.stop();
      this.step = step;
      for (const mark of this.marks) mark.style.visibility = Number(mark.dataset.step) > step ? "hidden" : "";
    }

    toggle() {
      const running = this.motion.some((animation) => animation.playState === "running");
      if (this.motion.length) {
        this.motion.forEach((animation) => (running ? animation.pause() : animation.play()));
        this.play.replaceChildren(running ? "Play" : "Pause");
        return;
      }
      this.show(this.last);
      this.play.replaceChildren("Pause");
      for (const mark of this.marks) {
        const start = 300 + 700 * Number(mark.dataset.step);
        if (!mark.classList.contains("pp-fan")) {
          this.motion.push(mark.animate({ opacity: [0, 1] }, { delay: start + 500, duration: 250, fill: "backwards" }));
          continue;
        }
        for (const path of mark.children) {
          const frames = path.classList.contains("pp-lost") ? { opacity: [0, 1] }
            : { strokeDasharray: ["160", "160"], strokeDashoffset: [160, 0], opacity: [1, 1] };
          const timing = { delay: start, duration: 700, fill: "backwards", easing: "ease-out" };
          this.motion.push(path.animate(frames, timing));
        }
      }
      const round = this.motion;
      Promise.all(round.map((animation) => animation.finished))
        .then(() => round === this.motion && this.stop()).catch(() => {});
    }
  }

  for (const [tag, element] of [["pp-figure", Figure], ["pp-ladder", Ladder]]) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
})();
