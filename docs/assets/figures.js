/* Figures under the reader's hand: <pp-figure> redraws one axis as its sliders move, <pp-ladder> plays the ladder.

   Classic script, no module and no request, so that it works from a file as well. The drawing is the twin of
   derive/site/figures/{marks,axis}.py, and tests/test_figures.py compares the two byte for byte. No size formula is
   written here: sizes come from docs/generated/formulas.js, which must be loaded before this file; what is written
   here is the index map alone. */
(function () {
  "use strict";

  const TRANSPOSED = "transposed convolution";
  const SLIDERS = {
    input_size: [1, 8], kernel_size: [1, 7], stride: [1, 4], dilation: [1, 3],
    output_padding: [0, 3], pad_low: [0, 6], pad_high: [0, 6], asked_pad_high: [0, 6],
  };
  const UNIT = 28, HALF = 12, GUTTER = 56, SMALLEST_TEXT = 12, LEGIBLE_TEXT = 11, PHONE = 340;
  const DASHES = { pad: ' stroke-dasharray="4 3"', zero: ' stroke-dasharray="0 4" stroke-linecap="round"' };
  const half = (number) => Math.floor(number / 2);
  const moment = (step) => (step !== "" ? ` data-step="${step}"` : "");

  // The marks.

  function text(classes, x, y, words, anchor = "middle", step = "") {
    return `<text class="${classes}"${moment(step)} x="${x}" y="${y}" font-size="${SMALLEST_TEXT}" ` +
      `text-anchor="${anchor}">${words}</text>`;
  }

  function cell(kind, x, y, label = "", step = "") {
    const left = x - HALF, top = y - HALF;
    const strike = kind === "crop" ? `<path class="pp-crop" d="M${left} ${y + HALF}L${x + HALF} ${top}"/>` : "";
    const words = label !== "" ? text(`pp-index pp-on-${kind}`, x, y + 4, label) : "";
    return `<g class="pp-cell"${moment(step)}><rect class="pp-${kind}" x="${left}" y="${top}" width="24" height="24" ` +
      `rx="4"${DASHES[kind] || ""}/>${strike}${words}</g>`;
  }

  function link(x, y, toX, toY, triple) {
    const middle = half(y + toY);
    const curve = `d="M${x} ${y}C${x} ${middle} ${toX} ${middle} ${toX} ${toY}"`;
    if (!triple) return `<path class="pp-tap pp-lost" stroke-dasharray="2 4" ${curve}/>`;
    const numbers = `data-input="${triple[0]}" data-weight="${triple[1]}" data-output="${triple[2]}"`;
    return `<path class="pp-tap" ${numbers} ${curve}/>`;
  }

  function diamond(x, y, step = "") {
    return `<path class="pp-odd"${moment(step)} d="M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z">` +
      "<title>odd</title></path>";
  }

  function svg(name, title, description, width, height, parts) {
    const least = Math.floor(width * LEGIBLE_TEXT / SMALLEST_TEXT);
    return [
      `<svg class="pp-svg" data-search-exclude="" viewBox="0 0 ${width} ${height}" role="img" ` +
        `aria-labelledby="${name}-title ${name}-desc" ` +
        `style="width:100%;min-width:${least}px;max-width:${width}px">`,
      `<title id="${name}-title">${title}</title>`, `<desc id="${name}-desc">${description}</desc>`,
      ...parts, "</svg>",
    ].join("\n");
  }

  const count = (number, noun) => (number === 1 ? `${number} ${noun}` : `${number} ${noun}s`);

  // One axis: {operator, input_size, kernel_size, stride, dilation, output_size, low, high, kernel_flipped}.

  const reach = (axis) => axis.dilation * (axis.kernel_size - 1) + 1;
  const fullLength = (axis) => (axis.input_size - 1) * axis.stride + reach(axis);
  const coarse = (axis) => (axis.operator === TRANSPOSED ? axis.input_size : axis.output_size);
  const weightAt = (axis, tap) => (axis.kernel_flipped ? axis.kernel_size - 1 - tap : tap);

  function finePlaces(axis) {
    const scattering = axis.operator === TRANSPOSED, places = [];
    const full = scattering ? fullLength(axis) : axis.low + axis.input_size + axis.high;
    const size = scattering ? axis.output_size : axis.input_size;
    for (let place = Math.min(0, axis.low); place < Math.max(full, axis.low + size); place++) {
      const index = place - axis.low, real = index >= 0 && index < size, inside = place >= 0 && place < full;
      const kind = scattering ? (real ? (inside ? "out" : "zero") : "crop") : (real ? (inside ? "in" : "crop") : "pad");
      const label = kind === "crop" ? "" : real && inside ? index : 0;
      places.push({ place, kind, label });
    }
    return places;
  }

  function oddPlace(axis) {
    if (axis.halves === false || axis.low < 0 || axis.high < 0 || Math.abs(axis.low - axis.high) !== 1) return null;
    const size = axis.operator === TRANSPOSED ? axis.output_size : axis.input_size;
    return axis.low > axis.high ? 0 : axis.low + size + axis.high - 1;
  }

  function relation(axis) {
    const scattering = axis.operator === TRANSPOSED, triples = [];
    for (let step = 0; step < coarse(axis); step++) {
      for (let tap = 0; tap < axis.kernel_size; tap++) {
        const place = step * axis.stride + tap * axis.dilation - axis.low;
        if (place < 0 || place >= (scattering ? axis.output_size : axis.input_size)) continue;
        triples.push(scattering ? [step, weightAt(axis, tap), place] : [place, weightAt(axis, tap), step]);
      }
    }
    return triples;
  }

  function axisSentence(axis) {
    const scattering = axis.operator === TRANSPOSED;
    const what = scattering ? "crop" : "pad", change = scattering ? "appends" : "drops";
    let shape = `${count(axis.input_size, "input")}, kernel ${axis.kernel_size}, stride ${axis.stride}`;
    if (axis.dilation !== 1) shape += `, dilation ${axis.dilation}`;
    if (axis.kernel_flipped) shape += ", kernel flipped";
    const side = (number, name) => (number >= 0 ? `${what}s ${number} ${name}`
      : `${change} ${count(-number, scattering ? "zero" : "input")} ${name}`);
    const sides = axis.low >= 0 && axis.high >= 0 ? `${what}s ${axis.low} low and ${axis.high} high`
      : `${side(axis.low, "low")} and ${side(axis.high, "high")}`;
    const end = oddPlace(axis) === null ? "" : `; the odd ${what} is ${axis.low > axis.high ? "low" : "high"}`;
    const outputs = count(axis.output_size, "output");
    const padded = axis.low + axis.input_size + axis.high;
    if (!scattering) return `${shape}: ${sides}, padded length ${padded}, ${outputs}${end}.`;
    const kept = axis.low >= 0 && axis.high >= 0 ? `keeps ${axis.output_size}, ${sides}` : `${sides}, ${outputs}`;
    return `${shape}: full length ${fullLength(axis)}, ${kept}${end}.`;
  }

  function axisRows(axis, left, fineY, coarseY, numbered) {
    const scattering = axis.operator === TRANSPOSED, places = finePlaces(axis), first = places[0].place;
    const kinds = new Map(places.map(({ place, kind }) => [place, kind])), real = scattering ? "out" : "in";
    const steps = coarse(axis), down = coarseY > fineY ? 1 : -1;
    const near = fineY + down * HALF, short = fineY + down * 28, coarseEdge = coarseY - down * HALF;
    const centre = left + half(UNIT * reach(axis)) - UNIT * first;
    const guides = [], fans = [], numbers = [], cells = [], marks = [], reached = new Map();
    for (let step = 0; step < steps; step++) {
      const x = centre + UNIT * axis.stride * step, links = [];
      guides.push(`<path class="pp-axis" d="M${x} ${coarseEdge}V${fineY - down * 18}"/>`);
      for (let tap = 0; tap < axis.kernel_size; tap++) {
        const place = step * axis.stride + tap * axis.dilation, weight = weightAt(axis, tap);
        const to = left + UNIT * (place - first) + UNIT / 2;
        if (kinds.get(place) === real) {
          if (!reached.has(place)) reached.set(place, step);
          const index = place - axis.low;
          links.push(scattering ? link(x, coarseEdge, to, near, [step, weight, index])
            : link(to, near, x, coarseEdge, [index, weight, step]));
          if (step === numbered) {
            numbers.push(
              text("pp-label pp-number", half(x + to), half(near + coarseEdge) + 4, weight, "middle", step));
          }
        } else if (kinds.has(place)) {
          links.push(scattering ? link(x, coarseEdge, to, short) : link(to, short, x, coarseEdge));
        }
      }
      fans.push(`<g class="pp-fan${step === numbered ? " pp-shown" : ""}" data-step="${step}">${links.join("")}</g>`);
      cells.push(cell(scattering ? "in" : "out", x, coarseY, step, scattering ? "" : step));
    }
    let word = "";
    for (const { place, kind, label } of places) {
      const x = left + UNIT * (place - first) + UNIT / 2;
      const step = scattering ? (reached.has(place) ? reached.get(place) : steps) : "";
      cells.push(cell(kind, x, fineY, label, step));
      if (place === oddPlace(axis)) marks.push(diamond(x, fineY - 22, step));
      if (kind === "pad" || kind === "crop") {
        const name = scattering || kind === "pad" ? kind : "drop";
        word = text("pp-label pp-word", x, fineY + 25, name, "middle", step);
      }
    }
    return [...guides, ...fans, ...numbers, ...cells, ...marks, ...(word ? [word] : [])];
  }

  function shownStep(axis) {
    const scattering = axis.operator === TRANSPOSED, links = new Array(coarse(axis)).fill(0);
    for (const triple of relation(axis)) links[scattering ? triple[0] : triple[2]]++;
    return links.length ? links.indexOf(Math.max(...links)) : null;
  }

  function overlapStrip(axis, left, top) {
    const counts = new Array(axis.output_size).fill(0), skipped = Math.max(axis.low, 0);
    for (const triple of relation(axis)) counts[triple[2]]++;
    return counts.flatMap((taps, output) => {
      const x = left + UNIT * (output + skipped) + UNIT / 2, height = Math.floor(28 * taps / axis.kernel_size);
      const bar = `<rect class="pp-overlap" x="${x - 5}" y="${top + 28 - height}" width="10" height="${height}"/>`;
      return [...(taps ? [bar] : []), text("pp-label", x, top + 42, taps)];
    });
  }

  function bracket(axis, step, left, y) {
    const start = left + UNIT * (step * axis.stride - finePlaces(axis)[0].place) + 2;
    return `<path class="pp-tap pp-bracket" d="M${start} ${y + 7}V${y}H${start + UNIT * reach(axis) - 4}V${y + 7}"/>`;
  }

  const axisWidth = (axis) => GUTTER + UNIT * finePlaces(axis).length + 4;

  function axisFigure(axis, name) {
    const scattering = axis.operator === TRANSPOSED, step = shownStep(axis);
    const [fineY, coarseY, height] = scattering ? [150, 36, 224] : [58, 172, 192];
    const [inputY, outputY] = scattering ? [coarseY, fineY] : [fineY, coarseY];
    const parts = [text("pp-label", 0, inputY + 4, "input", "start"),
      text("pp-label", 0, outputY + 4, "output", "start"), ...axisRows(axis, GUTTER, fineY, coarseY, step)];
    if (scattering) parts.push(text("pp-label", 0, 218, "overlap", "start"), ...overlapStrip(axis, GUTTER, 176));
    else if (step !== null) parts.push(bracket(axis, step, GUTTER, 24));
    const operator = axis.operator[0].toUpperCase() + axis.operator.slice(1);
    const title = `${operator}, ${axis.input_size} → ${axis.output_size}`;
    return svg(name, title, axisSentence(axis), axisWidth(axis), height, parts);
  }

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

  window.padproofFigures = { axisFigure, axisSentence, axisOf, slidersFor, resultsOf };

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
      this.innerHTML = '<div class="pp-controls" role="group" aria-label="Sizes"></div>' +
        '<figure class="pp-figure"><div class="pp-scroll"></div><figcaption aria-live="polite"></figcaption></figure>' +
        '<dl class="pp-results"></dl>';
      const fixed = (this.getAttribute("fixed") || "").split(" ");
      const free = Object.entries(this.numbers).filter(([key]) => !fixed.includes(key));
      this.firstElementChild.innerHTML = slidersFor(Object.fromEntries(free), this.name);
      this.addEventListener("input", ({ target }) => {
        this.numbers[target.name] = Number(target.value);
        target.nextElementSibling.textContent = target.value;
        this.draw();
      });
      this.draw();
    }

    draw() {
      const frame = this.querySelector(".pp-scroll"), sentence = this.querySelector("figcaption");
      let axis = null, said;
      try {
        axis = axisOf(this.operator, this.getAttribute("mode"), this.getAttribute("size"), this.numbers,
          this.hasAttribute("flipped"));
        axis.halves = !this.hasAttribute("unsplit");
        said = axisSentence(axis);
      } catch (refusal) {
        said = refusal.message;
      }
      frame.parentElement.style.minHeight = `${frame.parentElement.offsetHeight}px`;  // so that nothing below jumps
      this.toggleAttribute("refused", !axis);
      sentence.textContent = said;
      frame.innerHTML = axis ? axisFigure(axis, this.name) : "";
      for (const [key, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", "Figure; scrolls sideways"]]) {
        if (axis && axisWidth(axis) > PHONE) frame.setAttribute(key, value);
        else frame.removeAttribute(key);
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
