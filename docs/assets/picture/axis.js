/* One axis, drawn: two rows on one scale, the links between them, centres, and how often each element is met.

   Classic script after marks.js; the twin of derive/site/figures/{axis,strip}.py, compared byte for byte by
   tests/test_figures.py. No size formula is written here: sizes are given, what is written is the index map alone. */
(function () {
  "use strict";

  const {
    UNIT, HALF, ROOM, half, count, within, text, cell, link, diamond, svg, gap,
    scatters, reach, fullLength, coarseSize, fineSize, stepsWithin, stretches, scaleOf,
  } = window.padproofPicture;
  const GUTTER = 56, HIGHEST = 36, POOLING = "pooling";
  const capitalized = (words) => words[0].toUpperCase() + words.slice(1);

  function weightAt(axis, tap) {
    return axis.operator === POOLING ? 0 : axis.kernel_flipped ? axis.kernel_size - 1 - tap : tap;
  }

  /** [kind, label] of a place of the fine row; the label is the element's index, or 0 for a zero. */
  function fineMark(axis, place) {
    const index = place - axis.low, real = index >= 0 && index < fineSize(axis);
    if (scatters(axis)) {
      if (!real) return ["crop", ""];
      return place >= 0 && place < fullLength(axis) ? ["out", index] : ["zero", 0];
    }
    if (!real) return ["pad", 0];
    return place >= 0 && place < axis.low + axis.input_size + axis.high ? ["in", index] : ["crop", ""];
  }

  function oddPlace(axis) {
    if (axis.halves === false || axis.low < 0 || axis.high < 0 || Math.abs(axis.low - axis.high) !== 1) return null;
    return axis.low > axis.high ? 0 : axis.low + fineSize(axis) + axis.high - 1;
  }

  /** [step, tap] of every tap that falls on this place, in the order of the steps. */
  function tapsAt(axis, place) {
    const found = [];
    for (let tap = axis.kernel_size - 1; tap >= 0; tap--) {
      const step = (place - tap * axis.dilation) / axis.stride;
      if (Number.isInteger(step) && step >= 0 && step < coarseSize(axis)) found.push([step, tap]);
    }
    return found;
  }

  // In words.

  function axisSentence(axis) {
    const what = scatters(axis) ? "crop" : "pad", change = scatters(axis) ? "appends" : "drops";
    let shape = `${count(axis.input_size, "input")}, kernel ${axis.kernel_size}, stride ${axis.stride}`;
    if (axis.dilation !== 1) shape += `, dilation ${axis.dilation}`;
    if (axis.kernel_flipped) shape += ", kernel flipped";
    const side = (number, name) => (number >= 0 ? `${what}s ${number} ${name}`
      : `${change} ${count(-number, scatters(axis) ? "zero" : "input")} ${name}`);
    const sides = axis.low >= 0 && axis.high >= 0 ? `${what}s ${axis.low} low and ${axis.high} high`
      : `${side(axis.low, "low")} and ${side(axis.high, "high")}`;
    const end = oddPlace(axis) === null ? "" : `; the odd ${what} is ${axis.low > axis.high ? "low" : "high"}`;
    const outputs = count(axis.output_size, "output");
    const padded = axis.low + axis.input_size + axis.high;
    if (!scatters(axis)) return `${shape}: ${sides}, padded length ${padded}, ${outputs}${end}.`;
    const kept = axis.low >= 0 && axis.high >= 0 ? `keeps ${axis.output_size}, ${sides}` : `${sides}, ${outputs}`;
    return `${shape}: full length ${fullLength(axis)}, ${kept}${end}.`;
  }

  function halves(number) {
    const size = Math.abs(number), whole = half(size), rest = size % 2;
    return (number < 0 ? "−" : "") + (whole || !rest ? whole : "") + (rest ? "½" : "");
  }

  function listed(numbers) {
    if (numbers.length > 6) return `from ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
    const rest = numbers.slice(0, -1).join(", "), last = numbers[numbers.length - 1];
    return rest ? `${rest} and ${last}` : `${last}`;
  }

  function repeating(axis) {
    const counts = new Array(axis.stride).fill(0);
    for (let tap = 0; tap < axis.kernel_size; tap++) {
      const place = tap * axis.dilation - axis.low;
      counts[((place % axis.stride) + axis.stride) % axis.stride]++;
    }
    return counts;
  }

  function hasMiddle(axis) {
    const first = Math.max(reach(axis) - 1, axis.low);
    const last = Math.min((coarseSize(axis) - 1) * axis.stride, axis.low + fineSize(axis) - 1);
    return last - first + 1 >= axis.stride;
  }

  function evenness(axis) {
    const counts = repeating(axis), least = Math.min(...counts), most = Math.max(...counts), middle = hasMiddle(axis);
    const where = middle ? "Between the ends" : "On a longer axis";
    if (!scatters(axis)) {
      const verb = !middle ? "would be" : least === most ? "is" : "are";
      if (least === most) return `${where} every input ${verb} read ${most === 1 ? "once" : `${most} times`}.`;
      return `${where} the inputs ${verb} read ${listed(counts)} times in turn.`;
    }
    if (least === most) return `${where} every output ${middle ? "gets" : "would get"} ${count(most, "tap")}.`;
    const what = least === 0 ? "gaps" : "a checkerboard";
    return `${where} the outputs ${middle ? "" : "would "}get ${listed(counts)} taps in turn: ${what}.`;
  }

  function axisRemark(axis) {
    const steps = coarseSize(axis);
    if (!steps) return "";
    const [coarse, fine] = scatters(axis) ? ["input", "output"] : ["output", "input"];
    const first = reach(axis) - 1 - 2 * axis.low, off = first + (steps - 1) * axis.stride - (fineSize(axis) - 1);
    let place = halves(first);
    if (steps > 1) {
      const term = axis.stride === 1 ? "j" : `${axis.stride}j`;
      place = first === 0 ? term : `${term} ${first > 0 ? "+" : "−"} ${halves(Math.abs(first))}`;
    }
    let words = `${capitalized(coarse)} ${steps > 1 ? "j" : 0} is centred on ${fine} ${place}; `;
    words += steps > 1 ? `together the ${coarse}s stand ` : "that is ";
    words += off === 0 ? `in the middle of the ${fine}s.`
      : `${halves(Math.abs(off))} element${Math.abs(off) <= 2 ? "" : "s"} off the middle, towards the ` +
        `${off > 0 ? "high" : "low"} end.`;
    return `${words} ${evenness(axis)}`;
  }

  // The drawing. A look is {shown, done, pointed}: the step whose taps are numbered, the last step that has been made,
  // and the place of the fine row whose taps are shown instead; each may be null.

  const drawnSteps = (axis, scale) => scale.ranges.flatMap((range) => {
    const { start, length } = stepsWithin(axis, range);
    return Array.from({ length }, (_, index) => start + index);
  });
  const isLater = (axis, { done }, step) => done !== null && step > done && done < coarseSize(axis) - 1;
  const centre = (axis, scale, step) => scale.x(step * axis.stride) + half(UNIT * (reach(axis) - 1));

  function axisRows(axis, scale, fineY, coarseY, look, wordY) {
    const scattering = scatters(axis), real = scattering ? "out" : "in", steps = coarseSize(axis);
    const down = coarseY > fineY ? 1 : -1;
    const near = fineY + down * HALF, short = fineY + down * 28, coarseEdge = coarseY - down * HALF;
    const guides = [], fans = [], numbers = [], cells = [], marks = [];
    for (const step of drawnSteps(axis, scale)) {
      const x = centre(axis, scale, step), links = [], later = isLater(axis, look, step);
      guides.push(`<path class="pp-axis" d="M${x} ${coarseEdge}V${fineY - down * 18}"/>`);
      for (let tap = 0; tap < axis.kernel_size; tap++) {
        const place = step * axis.stride + tap * axis.dilation, [kind, index] = fineMark(axis, place);
        const weight = weightAt(axis, tap), to = scale.x(place), hot = place === look.pointed;
        if (kind !== real) {
          links.push(link(scattering ? [x, coarseEdge, to, short] : [to, short, x, coarseEdge], null, hot));
          continue;
        }
        links.push(scattering ? link([x, coarseEdge, to, near], [step, weight, index], hot)
          : link([to, near, x, coarseEdge], [index, weight, step], hot));
        const numbered = look.pointed !== null ? hot : step === look.shown;
        if (numbered && axis.operator !== POOLING && !later) {
          const [far, end, along] = hot ? [to, near, x - to] : [x, coarseEdge, to - x];
          const at = far + Math.floor(along * 27 / 32);
          const y = end + Math.floor((coarseEdge + near - 2 * end) * 45 / 64) + 4;
          numbers.push(text("pp-label pp-number", at, y, weight, { step }));
        }
      }
      if (!later) {
        const shown = step === look.shown && look.pointed === null ? " pp-shown" : "";
        fans.push(`<g class="pp-fan${shown}" data-step="${step}">${links.join("")}</g>`);
      }
      const kind = scattering ? "in" : later ? "none" : "out";
      cells.push(cell(kind, x, coarseY, step, { step: scattering ? "" : step, of: `coarse="${step}"` }));
    }
    let word = "";
    for (const place of scale.places) {
      const [kind, label] = fineMark(axis, place), x = scale.x(place), here = tapsAt(axis, place);
      const step = !scattering ? "" : here.length ? here[0][0] : steps;
      const drawn = scattering && kind !== "crop" && isLater(axis, look, step) ? "none" : kind;
      cells.push(cell(drawn, x, fineY, label, { step, idle: kind === real && !here.length, of: `fine="${place}"` }));
      if (place === oddPlace(axis)) marks.push(diamond(x, fineY - 22, step));
      if (kind === "pad" || kind === "crop") {
        word = text("pp-label pp-word", x, wordY, scattering || kind === "pad" ? kind : "drop", { step });
      }
    }
    return [...guides, ...fans, ...numbers, ...cells, ...marks, ...(word ? [word] : [])];
  }

  function shownStep(axis) {
    const real = scatters(axis) ? "out" : "in";
    let best = null, most = -1;
    for (let step = 0; step < coarseSize(axis) && most < axis.kernel_size; step++) {
      let met = 0;
      for (let tap = 0; tap < axis.kernel_size; tap++) {
        met += fineMark(axis, step * axis.stride + tap * axis.dilation)[0] === real;
      }
      if (met > most) [best, most] = [step, met];
    }
    return best;
  }

  function bracket(axis, scale, step, y, up) {
    const start = scale.x(step * axis.stride) - half(UNIT) + 2, end = start + UNIT * reach(axis) - 4;
    const tip = y + (up ? 7 : -7);
    return `<path class="pp-tap pp-bracket" d="M${start} ${tip}V${y}H${end}V${tip}"/>`;
  }

  const block = (axis) => Math.max(3, Math.min(9, Math.floor(HIGHEST / Math.max(...repeating(axis)))));

  function overlapStrip(axis, scale, base, places, look) {
    const high = block(axis), least = Math.min(...repeating(axis)) || axis.kernel_size;
    return places.flatMap((place) => {
      const x = scale.x(place), parts = [];
      for (const [step] of tapsAt(axis, place)) {
        if (look.done !== null && step > look.done) continue;
        const now = look.pointed === null ? step === look.shown : place === look.pointed;
        const kind = (parts.length >= least ? " pp-excess" : "") + (now ? " pp-now" : "");
        const y = base - (parts.length + 1) * high;
        parts.push(`<rect class="pp-overlap${kind}" x="${x - 6}" y="${y}" width="12" height="${high - 1}"/>`);
      }
      return [...parts, text("pp-label pp-count", x, base + 14, parts.length)];
    });
  }

  function stepsLeftOut(axis, scale, y) {
    return scale.breaks().flatMap(({ x }, place) => {
      const before = stepsWithin(axis, scale.ranges[place]), after = stepsWithin(axis, scale.ranges[place + 1]);
      const begin = before.length ? before.stop : 0, end = after.length ? after.start : coarseSize(axis);
      return end > begin ? [text("pp-label pp-word", x + UNIT, y + 4, `${end - begin} more`)] : [];
    });
  }

  /** `around` is the step that is drawn with its surroundings, where that is not the one shown. */
  function axisFigure(axis, name, given = {}, room = ROOM, around = undefined) {
    const look = { shown: shownStep(axis), done: null, pointed: null, ...given };
    const scattering = scatters(axis), strip = block(axis) * Math.max(...repeating(axis));
    const scale = scaleOf(GUTTER, stretches(axis, room, around === undefined ? look.shown : around));
    const [coarseY, fineY] = scattering ? [20, 134] : [strip + 180, strip + 66];
    const [away, base] = scattering ? [1, fineY + strip + 38] : [-1, strip + 4];
    const rows = scattering ? [["input", coarseY], ["output", fineY]] : [["input", fineY], ["output", coarseY]];
    const met = scale.places.filter((place) => ["zero", scattering ? "out" : "in"].includes(fineMark(axis, place)[0]));
    const parts = rows.map(([words, y]) => text("pp-label", 0, y + 4, words, { anchor: "start" }));
    parts.push(text("pp-label", 0, base + 14, scattering ? "overlap" : "reads", { anchor: "start" }));
    for (const { x, leftOut } of scale.breaks()) {
      parts.push(gap(x, Math.min(coarseY, fineY) + 18, Math.max(coarseY, fineY) - 18));
      parts.push(text("pp-label pp-word", x + UNIT, fineY + 4, `${leftOut.length} more`));
    }
    parts.push(...stepsLeftOut(axis, scale, coarseY), ...axisRows(axis, scale, fineY, coarseY, look, base + 14));
    const steps = drawnSteps(axis, scale);
    for (const step of steps) {
      const x = centre(axis, scale, step), now = step === look.shown && look.pointed === null ? " pp-now" : "";
      parts.push(`<path class="pp-centre${now}" d="M${x} ${fineY + away * 14}V${fineY + away * 20}"/>`);
    }
    if (steps.includes(look.shown) && look.pointed === null) {
      parts.push(bracket(axis, scale, look.shown, fineY + away * 34, !scattering));
    }
    parts.push(...overlapStrip(axis, scale, base, met, look));
    const title = `${capitalized(axis.operator)}, ${axis.input_size} → ${axis.output_size}`;
    const height = scattering ? base + 20 : coarseY + 18;
    return svg(name, title, axisSentence(axis), GUTTER + scale.width + 4, height, parts);
  }

  Object.assign(window.padproofPicture, {
    POOLING, capitalized, weightAt, fineMark, oddPlace, tapsAt, repeating, isLater, drawnSteps,
    axisSentence, axisRemark, evenness, axisFigure, shownStep,
  });
})();
