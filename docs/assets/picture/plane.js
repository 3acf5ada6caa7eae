/* Two axes at once: input, kernel and output as grids; the darker an element, the more taps meet it.

   Classic script after axis.js; the twin of derive/site/figures/plane.py, compared byte for byte by
   tests/test_picture.py. Steps, taps and places are pairs, rows first. */
(function () {
  "use strict";

  const {
    UNIT, HALF, half, text, cell, diamond, svg, scatters, reach, coarseSize, fineSize, stepsWithin, stretches,
    scaleOf, POOLING, capitalized, weightAt, fineMark, oddPlace, tapsAt, drawnSteps, axisSentence, axisRemark, shownStep,
  } = window.padproofPicture;
  const ROOM = 9, LONGEST_KERNEL = 5, SIDE = 28, TOP = 36, BETWEEN = 22, TONES = 4;
  const both = (axes, of) => axes.map((axis, which) => of(axis, which));
  const pairs = (rows, columns) => rows.flatMap((row) => columns.map((column) => [row, column]));
  const upTo = (size) => Array.from({ length: size }, (_, index) => index);

  function alike(axes, say) {
    const [rows, columns] = both(axes, say);
    return rows === columns ? `Rows and columns alike: ${rows}` : `Rows: ${rows} Columns: ${columns}`;
  }

  const planeSentence = (axes) => alike(axes, axisSentence);
  const planeRemark = (axes) => alike(axes, axisRemark);

  function planeMark(axes, place) {
    const kinds = both(axes, (axis, which) => fineMark(axis, place[which])[0]);
    const kind = ["crop", "pad", "zero"].find((each) => kinds.includes(each)) || kinds[0];
    return [kind, kind === "pad" || kind === "zero" ? 0 : ""];
  }

  function planeTaps(axes, place) {
    const [rows, columns] = both(axes, (axis, which) => tapsAt(axis, place[which]));
    return pairs(rows, columns).map(([row, column]) => [[row[0], column[0]], [row[1], column[1]]]);
  }

  const order = (axes, step) => step[0] * coarseSize(axes[1]) + step[1];
  const weightNumber = (axes, tap) =>
    weightAt(axes[0], tap[0]) * axes[1].kernel_size + weightAt(axes[1], tap[1]);

  function isLater(axes, look, step) {
    if (look.done === null || look.done >= coarseSize(axes[0]) * coarseSize(axes[1]) - 1) return false;
    return step === null || order(axes, step) > look.done;
  }

  function coarseRanges(axis, fine) {
    const ranges = [];
    for (const stretch of fine) {
      const { start, stop, length } = stepsWithin(axis, stretch);
      if (!length) continue;
      const last = ranges[ranges.length - 1];
      if (last && last.stop === start) ranges[ranges.length - 1] = { start: last.start, stop, length: stop - last.start };
      else ranges.push({ start, stop, length });
    }
    return ranges;
  }

  function grid({ rows, columns, left, top }, heading, mark, names) {
    const parts = [text("pp-label", left, top - TOP + 12, heading, { anchor: "start" })];
    for (const place of columns.places) parts.push(text("pp-label", columns.x(place), top - 8, names[1](place)));
    for (const place of rows.places) {
      parts.push(text("pp-label", left - 6, rows.x(place) + 4, names[0](place), { anchor: "end" }));
    }
    for (const { x } of columns.breaks()) {
      const at = x + half(UNIT), end = top + rows.width;
      parts.push(`<path class="pp-break" stroke-dasharray="2 4" d="M${at} ${top - 14}V${end}"/>`);
    }
    for (const { x: y } of rows.breaks()) {
      const at = y + half(UNIT), end = left + columns.width;
      parts.push(`<path class="pp-break" stroke-dasharray="2 4" d="M${left - 18} ${at}H${end}"/>`);
    }
    return [...parts, ...pairs(rows.places, columns.places).map(mark)];
  }

  function ring(x, y, label) {
    const words = label !== "" ? text("pp-label pp-number", x, y + 4, label) : "";
    return `<g class="pp-ring"><rect class="pp-tap" x="${x - HALF}" y="${y - HALF}" width="24" height="24" rx="4"/>` +
      `${words}</g>`;
  }

  function tones(counts) {
    const ranked = [...new Set(counts)].filter(Boolean).sort((one, other) => one - other);
    const most = Math.max(ranked.length - 1, 1);
    return new Map(ranked.map((number, rank) => [number, Math.floor(rank * (TONES - 1) / most)]));
  }

  function laidOut(ranges, kinds, stacked) {
    const scaled = (left, range) => scaleOf(left, range, UNIT, UNIT);
    const tallest = Math.max(...kinds.map((kind) => scaled(0, ranges[kind][0]).width)), placed = {};
    let across = 0, down = 0, widest = 0;
    for (const kind of kinds) {
      const [high, wide] = ranges[kind].map((range) => scaled(0, range).width);
      const top = stacked ? down + TOP : TOP + half(tallest - high), left = stacked ? SIDE : across + SIDE;
      placed[kind] = { rows: scaled(top, ranges[kind][0]), columns: scaled(left, ranges[kind][1]), left, top };
      across = left + wide + BETWEEN;
      down = top + high + 14;
      widest = Math.max(widest, left + wide, left + 78);
    }
    return { placed, width: widest + 4, height: stacked ? down - 14 : TOP + tallest };
  }

  function tapsShown(axes, look, shown) {
    const real = scatters(axes[0]) ? "out" : "in";
    if (look.pointed !== null) {
      const meeting = planeTaps(axes, look.pointed).filter(([step]) => !isLater(axes, look, step))
        .map(([step, tap]) => [step, weightNumber(axes, tap)]);
      return [[[look.pointed, ""]], meeting];
    }
    if (shown.includes(null) || isLater(axes, look, shown)) return [[], []];
    const met = pairs(upTo(axes[0].kernel_size), upTo(axes[1].kernel_size)).map((tap) => [
      both(axes, (axis, which) => shown[which] * axis.stride + tap[which] * axis.dilation), weightNumber(axes, tap),
    ]).filter(([place]) => planeMark(axes, place)[0] === real);
    return [met, [[shown, ""]]];
  }

  function outline(axes, scales, step) {
    const [y, x] = both(axes, (axis, which) => scales[which].x(step[which] * axis.stride) - HALF - 2);
    const [high, wide] = both(axes, (axis) => UNIT * reach(axis));
    return `<rect class="pp-tap pp-window" x="${x}" y="${y}" width="${wide}" height="${high}" rx="5"/>`;
  }

  function legend(axes, shade, kinds, y) {
    const parts = [], ranked = [...shade.keys()].sort((one, other) => one - other);
    let x = SIDE + HALF;
    for (const number of ranked.length <= TONES ? ranked : [ranked[0], ranked[ranked.length - 1]]) {
      const kind = `${scatters(axes[0]) ? "out" : "in"} pp-tone-${shade.get(number)}`;
      parts.push(cell(kind, x, y + 20, number));
      x += UNIT;
    }
    if (ranked.length) {
      const words = scatters(axes[0]) ? "taps per output" : "reads per input";
      parts.push(text("pp-label", x - 8, y + 24, words, { anchor: "start" }));
      x += 96;
    }
    for (const kind of ["crop", "pad", "zero"].filter((each) => kinds.has(each))) {
      parts.push(cell(kind, x, y + 20, kind === "crop" ? "" : 0));
      const name = kind === "crop" && !scatters(axes[0]) ? "drop" : kind === "zero" ? "added" : kind;
      parts.push(text("pp-label pp-word", x + 18, y + 24, name, { anchor: "start" }));
      x += 62;
    }
    return parts;
  }

  function planeFigure(axes, name, given = {}, { room = ROOM, stacked = false, around = undefined } = {}) {
    const look = { shown: both(axes, shownStep), done: null, pointed: null, ...given };
    const scattering = scatters(axes[0]), pooling = axes[0].operator === POOLING, real = scattering ? "out" : "in";
    const shown = look.shown && !look.shown.includes(null) ? look.shown : [null, null];
    const middle = around && !around.includes(null) ? around : shown;
    const fine = both(axes, (axis, which) => stretches(axis, room, middle[which]));
    const ranges = {
      fine, coarse: both(axes, (axis, which) => coarseRanges(axis, fine[which])),
      kernel: both(axes, ({ kernel_size }) => [{ start: 0, stop: kernel_size, length: kernel_size }]),
    };
    const drawnKernel = Math.max(...both(axes, ({ kernel_size }) => kernel_size)) <= LONGEST_KERNEL;
    const kinds = (scattering ? ["coarse", "kernel", "fine"] : ["fine", "kernel", "coarse"])
      .filter((kind) => kind !== "kernel" || drawnKernel);
    const { placed, width, height } = laidOut(ranges, kinds, stacked), { rows, columns } = placed.fine;
    const [met, meeting] = tapsShown(axes, look, shown);
    const used = new Set((look.pointed !== null ? meeting : met).map(([, weight]) => weight));
    const sizes = {
      fine: both(axes, fineSize), coarse: both(axes, coarseSize), kernel: both(axes, ({ kernel_size }) => kernel_size),
    };
    const nouns = { fine: scattering ? "output" : "input", coarse: scattering ? "input" : "output",
      kernel: pooling ? "window" : "kernel" };
    const drawn = pairs(rows.places, columns.places), seen = new Set(), overlaps = new Map();
    for (const place of drawn) {
      const [kind] = planeMark(axes, place);
      seen.add(kind);
      if (kind === real) overlaps.set(`${place}`, planeTaps(axes, place).length);
    }
    const shade = tones(overlaps.values());

    const marks = {
      fine([row, column]) {
        const taps = planeTaps(axes, [row, column]);
        let [kind, label] = planeMark(axes, [row, column]);
        if (scattering && kind !== "crop" && isLater(axes, look, taps.length ? taps[0][0] : null)) kind = "none";
        const idle = kind === real && !taps.length, toned = kind === real && taps.length;
        const tone = toned ? ` pp-tone-${shade.get(taps.length)}` : "";
        return cell(kind + tone, columns.x(column), rows.x(row), label, { idle, of: `fine="${row},${column}"` });
      },
      coarse([row, column]) {
        const kind = scattering ? "in" : isLater(axes, look, [row, column]) ? "none" : "out";
        const { rows: down, columns: across } = placed.coarse;
        return cell(kind, across.x(column), down.x(row), "", { of: `coarse="${row},${column}"` });
      },
      kernel([row, column]) {
        const number = row * axes[1].kernel_size + column, { rows: down, columns: across } = placed.kernel;
        const idle = !pooling && !used.has(number);
        return cell("weight", across.x(column), down.x(row), pooling ? "" : number, { idle });
      },
    };
    const index = (axis) => (place) => {
      const [kind, label] = fineMark(axis, place);
      return kind === real ? label : "";
    };
    const beside = { fine: both(axes, index), coarse: [String, String], kernel: [() => "", () => ""] };
    const parts = kinds.flatMap((kind) =>
      grid(placed[kind], `${nouns[kind]} ${sizes[kind].join("×")}`, marks[kind], beside[kind]));
    const [oddRow, oddColumn] = both(axes, oddPlace);
    if (oddColumn !== null && columns.x(oddColumn)) parts.push(diamond(columns.x(oddColumn), placed.fine.top - 12));
    if (oddRow !== null && rows.x(oddRow)) parts.push(diamond(placed.fine.left - 12, rows.x(oddRow)));
    for (const [kind, places] of [["fine", met], ["coarse", meeting]]) {
      for (const [[row, column], weight] of places) {
        const x = placed[kind].columns.x(column), y = placed[kind].rows.x(row);
        if (x && y) parts.push(ring(x, y, pooling ? "" : weight));
      }
    }
    const whole = (axis, which) => drawnSteps(axis, [rows, columns][which]).includes(shown[which]);
    if (look.pointed === null && both(axes, whole).every(Boolean)) parts.push(outline(axes, [rows, columns], shown));
    parts.push(...legend(axes, shade, seen, height));
    const named = (noun) => sizes[nouns.fine === noun ? "fine" : "coarse"].join("×");
    const title = `${capitalized(axes[0].operator)}, ${named("input")} → ${named("output")}`;
    const least = 190 + 24 * Math.min(shade.size, TONES);
    return svg(name, title, planeSentence(axes), Math.max(width, least), height + 34, parts);
  }

  Object.assign(window.padproofPicture, { PLANE_ROOM: ROOM, planeSentence, planeRemark, planeFigure, planeTaps, planeMark, order });
})();
