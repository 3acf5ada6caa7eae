/* The marks every figure is made of, and where a place of a long axis stands.

   Classic script; the twin of derive/site/figures/{marks,scale}.py, compared byte for byte by tests/test_figures.py. */
(function () {
  "use strict";

  const TRANSPOSED = "transposed convolution";
  const UNIT = 28, HALF = 12, SMALLEST_TEXT = 12, LEGIBLE_TEXT = 11, ROOM = 24, BREAK = 2 * UNIT;
  const DASHES = { pad: ' stroke-dasharray="4 3"', zero: ' stroke-dasharray="0 4" stroke-linecap="round"' };
  const half = (number) => Math.floor(number / 2);
  const moment = (step) => (step !== "" ? ` data-step="${step}"` : "");
  const count = (number, noun) => (number === 1 ? `${number} ${noun}` : `${number} ${noun}s`);
  const span = (start, stop) => ({ start, stop, length: Math.max(stop - start, 0) });
  const within = (place, { start, stop }) => start <= place && place < stop;

  function text(classes, x, y, words, { anchor = "middle", step = "" } = {}) {
    return `<text class="${classes}"${moment(step)} x="${x}" y="${y}" font-size="${SMALLEST_TEXT}" ` +
      `text-anchor="${anchor}">${words}</text>`;
  }

  function cell(kind, x, y, label, { step = "", idle = false, of = "" } = {}) {
    const left = x - HALF, top = y - HALF, state = idle ? " pp-idle" : "", named = of ? ` data-${of}` : "";
    const strike = kind === "crop" ? `<path class="pp-crop" d="M${left} ${y + HALF}L${x + HALF} ${top}"/>` : "";
    const words = label !== "" ? text(`pp-index pp-on-${kind}${state}`, x, y + 4, label) : "";
    return `<g class="pp-cell"${moment(step)}${named}><rect class="pp-${kind}${state}" x="${left}" y="${top}" ` +
      `width="24" height="24" rx="4"${DASHES[kind] || ""}/>${strike}${words}</g>`;
  }

  function link([x, y, toX, toY], triple, hot) {
    const middle = half(y + toY), lit = hot ? " pp-hot" : "";
    const curve = `d="M${x} ${y}C${x} ${middle} ${toX} ${middle} ${toX} ${toY}"`;
    if (!triple) return `<path class="pp-tap pp-lost${lit}" stroke-dasharray="2 4" ${curve}/>`;
    const numbers = `data-input="${triple[0]}" data-weight="${triple[1]}" data-output="${triple[2]}"`;
    return `<path class="pp-tap${lit}" ${numbers} ${curve}/>`;
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

  const gap = (x, top, bottom) => [x + UNIT - 4, x + UNIT + 4]
    .map((at) => `<path class="pp-break" d="M${at - 6} ${bottom}L${at + 6} ${top}"/>`).join("");

  // An axis is {operator, input_size, kernel_size, stride, dilation, output_size, low, high, kernel_flipped}.

  const scatters = (axis) => axis.operator === TRANSPOSED;
  const reach = (axis) => axis.dilation * (axis.kernel_size - 1) + 1;
  const fullLength = (axis) => (axis.input_size - 1) * axis.stride + reach(axis);
  const coarseSize = (axis) => (scatters(axis) ? axis.input_size : axis.output_size);
  const fineSize = (axis) => (scatters(axis) ? axis.output_size : axis.input_size);

  function extent(axis) {
    const real = axis.low + fineSize(axis), whole = scatters(axis) ? fullLength(axis) : real + axis.high;
    return span(Math.min(0, axis.low), Math.max(whole, real));
  }

  function stepsWithin(axis, { start, stop }) {
    const last = Math.floor((stop - reach(axis)) / axis.stride) + 1;
    return span(Math.max(Math.ceil(start / axis.stride), 0), Math.min(last, coarseSize(axis)));
  }

  function joined(pairs, whole) {
    const ranges = [];
    for (const [from, to] of [...pairs].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
      const start = Math.max(from, whole.start), stop = Math.min(to, whole.stop), last = ranges[ranges.length - 1];
      if (last && start - last.stop <= BREAK / UNIT) {
        ranges[ranges.length - 1] = span(last.start, Math.max(last.stop, stop));
      } else {
        ranges.push(span(start, stop));
      }
    }
    return ranges;
  }

  /** The places drawn, as ranges: those at both ends, and those around step `shown`. */
  function stretches(axis, room = ROOM, shown = null) {
    const whole = extent(axis), stride = axis.stride;
    if (whole.length <= room) return [whole];
    const ends = Math.max(half(room - 2), reach(axis) + stride);
    const head = Math.max(ends, axis.low + stride - 1 + reach(axis)), tail = Math.max(ends, axis.high + 2);
    const drawn = joined([[whole.start, whole.start + head], [whole.stop - tail, whole.stop]], whole);
    if (shown === null || drawn.some((stretch) => within(shown, stepsWithin(axis, stretch)))) return drawn;
    const edge = Math.floor(room / 6), first = shown * stride;
    const before = [whole.start, whole.start + Math.max(edge, axis.low + 2)];
    const around = [first - stride, first + reach(axis) + stride];
    return joined([before, around, [whole.stop - Math.max(edge, axis.high + 2), whole.stop]], whole);
  }

  /** Where the places of these stretches stand; `unit` from one to the next. */
  function scaleOf(left, ranges, unit = UNIT, wide = BREAK) {
    const x = (place) => {
      let at = left;
      for (const range of ranges) {
        if (within(place, range)) return at + unit * (place - range.start) + half(unit);
        at += unit * range.length + wide;
      }
      return null;
    };
    const breaks = () => {
      const found = [];
      let at = left;
      for (let next = 1; next < ranges.length; next++) {
        at += unit * ranges[next - 1].length;
        found.push({ x: at, leftOut: span(ranges[next - 1].stop, ranges[next].start) });
        at += wide;
      }
      return found;
    };
    const width = unit * ranges.reduce((sum, { length }) => sum + length, 0) + wide * (ranges.length - 1);
    const places = ranges.flatMap(({ start, length }) => Array.from({ length }, (_, index) => start + index));
    return { x, breaks, width, ranges, places };
  }

  window.padproofPicture = {
    TRANSPOSED, UNIT, HALF, ROOM, half, count, within, text, cell, link, diamond, svg, gap,
    scatters, reach, fullLength, coarseSize, fineSize, extent, stepsWithin, stretches, scaleOf,
  };
})();
