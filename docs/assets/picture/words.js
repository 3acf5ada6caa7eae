/* What a step does and what meets an element, in words; and the layer read backwards.

   Classic script after plane.js. */
(function () {
  "use strict";

  const {
    TRANSPOSED, POOLING, scatters, reach, coarseSize, fineSize, weightAt, fineMark, tapsAt, planeMark, planeTaps, count,
    capitalized,
  } = window.padproofPicture;
  const MOST = 4;

  function listed(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
  }

  function nouns(axis) {
    return scatters(axis) ? { coarse: "input", fine: "output" } : { coarse: "output", fine: "input" };
  }

  /** The indices that a step meets on one axis, and how many of its taps meet none. */
  function metBy(axis, step) {
    const real = scatters(axis) ? "out" : "in", met = [];
    let lost = 0;
    for (let tap = 0; tap < axis.kernel_size; tap++) {
      const [kind, index] = fineMark(axis, step * axis.stride + tap * axis.dilation);
      if (kind === real) met.push(index);
      else lost++;
    }
    return { met, lost };
  }

  function shortened(indices) {
    const even = indices.every((index, place) => place === 0 || index === indices[place - 1] + 1);
    if (indices.length > 3 && even) return `${indices[0]} to ${indices[indices.length - 1]}`;
    return listed(indices.map(String));
  }

  function stepInWords(axes, step) {
    const { coarse, fine } = nouns(axes[0]), does = coarse === "input" ? "writes" : "reads";
    const lostTo = coarse === "input" ? "cropped" : "on pads";
    if (axes.length === 1) {
      const { met, lost } = metBy(axes[0], step);
      const what = met.length ? `${fine}${met.length > 1 ? "s" : ""} ${shortened(met)}` : `no ${fine}`;
      return `${capitalized(coarse)} ${step} ${does} ${what}` +
        (lost ? `; ${count(lost, "tap")} ${lostTo}.` : ".");
    }
    const [rows, columns] = axes.map((axis, which) => metBy(axis, step[which]).met);
    const what = rows.length && columns.length
      ? `${fine}s in rows ${shortened(rows)} and columns ${shortened(columns)}` : `no ${fine}`;
    const lost = axes[0].kernel_size * axes[1].kernel_size - rows.length * columns.length;
    return `${capitalized(coarse)} (${step.join(", ")}) ${does} ${what}` +
      (lost ? `; ${count(lost, "tap")} ${lostTo}.` : ".");
  }

  function placeInWords(axes, place) {
    const { coarse, fine } = nouns(axes[0]), flat = axes.length === 1;
    const [kind] = flat ? fineMark(axes[0], place) : planeMark(axes, place);
    const taps = flat ? tapsAt(axes[0], place) : planeTaps(axes, place);
    const index = flat ? place - axes[0].low : `(${axes.map((axis, which) => place[which] - axis.low).join(", ")})`;
    const weight = (tap) => (axes[0].operator === POOLING ? "" : flat ? ` (weight ${weightAt(axes[0], tap)})`
      : ` (weight ${axes.map((axis, which) => weightAt(axis, tap[which])).join(", ")})`);
    const who = taps.slice(0, MOST).map(([step, tap]) => `${flat ? step : `(${step.join(", ")})`}${weight(tap)}`);
    if (taps.length > MOST) who.push(`${taps.length - MOST} more`);
    const from = taps.length ? ` ${coarse}${taps.length > 1 ? "s" : ""} ${listed(who)}` : "";
    const name = `${capitalized(fine)} ${index}`;
    if (kind === "out") return taps.length ? `${name} gets ${count(taps.length, "tap")}, of${from}.` : `${name} gets no tap.`;
    if (kind === "in") return taps.length ? `${name} is read by${from}.` : `${name} is never read.`;
    if (kind === "zero") return `${name} is appended: a zero that no tap writes.`;
    if (kind === "pad") return taps.length ? `Padding, read by${from}.` : "Padding that is never read.";
    if (!scatters(axes[0])) return "Dropped: no window reaches it.";
    return taps.length ? `Cropped: written by${from}, then cut off.` : "Cropped; no tap writes it.";
  }

  /** The layer that does the same multiplications with input and output exchanged. */
  function adjoint(axis) {
    const scattering = scatters(axis), full = (coarseSize(axis) - 1) * axis.stride + reach(axis);
    return {
      ...axis, operator: scattering ? "convolution" : TRANSPOSED, input_size: axis.output_size,
      output_size: axis.input_size, high: full - fineSize(axis) - axis.low,
    };
  }

  Object.assign(window.padproofPicture, { stepInWords, placeInWords, adjoint, nouns });
})();
