/* An answer as the page shows it: what was read, faults, sizes, sides, picture, formula, the same word elsewhere, links.

   The numbers are those of answer.js; formulas are those of docs/generated/ask/modes.js with the numbers in them. */
(function () {
  "use strict";

  const ask = window.padproofAsk;
  const { written, joinWords, RESIZING, TRANSPOSED, QUANTITIES } = ask;
  const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
  const code = (text) => `<code>${escaped(text)}</code>`;
  const times = (sizes) => [].concat(sizes).join("×");
  const minus = (number) => String(number).replace("-", "−");

  /** How many spatial axes a call is about, by its layer and its tuples. */
  function rankOf({ layer, reading, call, framework, home }) {
    if (layer.dimensions.length === 1) return layer.dimensions[0];
    try {
      const { positional, words } = ask.given(call, framework, home.layer, reading.names);
      const tuple = [...positional, ...words.map(([, value]) => value)].find(Array.isArray);
      return tuple && layer.dimensions.includes(tuple.length) ? tuple.length : layer.dimensions[0];
    } catch {
      return layer.dimensions[0];
    }
  }

  // In words.

  const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  function sideWords({ operator, low, high }) {
    if (operator === TRANSPOSED) {
      const end = high < 0 ? `appends ${-high} at the end` : `${high} at the end`;
      const start = low < 0 ? `puts ${-low} before the start` : `crops ${low} at the start`;
      return `${start} and ${high >= 0 && low < 0 ? `crops ${end}` : end}`;
    }
    const side = (number, where) => (number < 0 ? `drops ${-number} ${where}` : `pads ${number} ${where}`);
    const [start, end] = [side(low, "at the start"), side(high, "at the end")];
    return low >= 0 && high >= 0 ? `${start} and ${high} at the end` : `${start} and ${end}`;
  }

  function sidesInWords(axes) {
    if (axes[0].operator === RESIZING) return "";
    const words = axes.map(sideWords);
    if (words.every((other) => other === words[0])) return `${axes.length > 1 ? "each axis " : "it "}${words[0]}`;
    return words.map((other, axis) => `axis ${axis} ${other}`).join("; ");
  }

  function oddWords(axes) {
    const odd = axes.filter(({ operator, low, high }) => operator !== RESIZING && low >= 0 && high >= 0 && (low + high) % 2 === 1 && Math.abs(high - low) === 1);
    if (!odd.length || odd.length < axes.length) return "";
    const ends = new Set(odd.map(({ low, high }) => (high > low ? "at the end" : "at the start")));
    return ends.size === 1 ? `The odd element is ${odd[0].operator === TRANSPOSED ? "cropped" : "padded"} ${[...ends][0]}.` : "";
  }

  function summary({ error, geometry, home }) {
    if (error) return error.message;
    if (!geometry) return "";
    const [from, to] = ["input_size", "output_size"].map((name) => times(geometry.axes.map((axis) => axis[name])));
    const fault = geometry.faults.find(({ otherwise }) => otherwise);
    return `${fault ? `${fault.said}. By its rule, ` : ""}${home.layer} takes ${from} to ${to}; ${sidesInWords(geometry.axes)}.`;
  }

  /** What a text without any known layer may be. */
  function unread(reading, text) {
    const [first] = reading.calls, message = /error|exception|traceback|must be|mismatch|invalid|expected/i.test(text);
    if (message && !reading.bare) {
      return { summary: "This reads like a message of a framework, not like a layer.", message: true };
    }
    const words = first ? ask.unknownText(first.name) : "no layer is called here; write it like nn.Conv2d(3, 8, kernel_size=3)";
    return { error: new ask.LayerError(words), summary: words };
  }

  // The formula with its numbers.

  const number = (value) => (value < 0 ? `<mo>(</mo><mo>−</mo><mn>${-value}</mn><mo>)</mo>` : `<mn>${value}</mn>`);
  const filled = (template, letters) => template.replace(/{(\w+)}/g, (_, name) => letters(name));
  const wide = (name, table) => `<div class="pp-ask-wide" role="group" aria-label="${name}" tabindex="0">${table}</div>`;
  const math = (body) => `<math>${body}</math>`;

  function lines(plan) {
    const { mode, operator, size } = plan, transposed = operator === TRANSPOSED;
    const known = ask.modes[mode]?.[transposed ? "transposed" : "forward"];
    if (!known) return [];
    const numbers = { ...plan.numbers }, choice = size && ask.sizes[size].lines.length ? ask.sizes[size].lines : [];
    if (choice.length) {
      numbers.asked_output_padding = numbers.output_padding;
      delete numbers.output_padding;
    }
    const begun = transposed ? known.slice(0, 2) : [], rest = transposed ? known.slice(2) : known;
    return [...begun, ...choice, ...rest].map(([name, formula, compute, words]) => {
      const value = (numbers[name] = compute(numbers));
      const letter = ask.letters[name], letters = filled(formula, (own) => (own === "times" ? "" : ask.letters[own]));
      const put = filled(formula, (own) => (own === "times" ? "<mo>·</mo>" : number(numbers[own]))), result = `<mrow>${number(value)}</mrow>`;
      const parts = [letter, letters, ...(put === letters ? [] : [put]), ...(put === number(value) ? [] : [result])];
      return { name, value, words, body: math(`<mrow>${parts.join("<mo>=</mo>")}</mrow>`) };
    });
  }

  function formulaPart(geometry) {
    const key = ({ mode, numbers }) => JSON.stringify([mode, numbers]);
    const plans = geometry.plans.filter((plan, place) => geometry.plans.findIndex((other) => key(other) === key(plan)) === place);
    const axisOf = (place) => geometry.plans.indexOf(plans[place]);
    const tables = plans.map((plan, place) => {
      const rows = lines(plan).map(({ words, body }) => `<tr><td>${body}</td><td>${escaped(words)}</td></tr>`);
      const given = ["input_size", ...QUANTITIES].map((name) => `${ask.letters[name]}<mo>=</mo>${number(plan.numbers[name])}`).join("<mo>,</mo>");
      const body = wide("The formula, line by line", `<table class="pp-ask-lines"><tbody>${rows.join("")}</tbody></table>`), head = math(`<mrow>${given}</mrow>`);
      if (!rows.length) return "";
      return place ? `<details class="pp-ask-part"><summary>Axis ${axisOf(place)}: ${head}</summary>${body}</details>` : `<p>${head}</p>${body}`;
    });
    return tables.filter(Boolean).join("");
  }

  // The same word elsewhere.

  const familyOf = (word) => word.toLowerCase().replace(/^same_(?:upper|lower)$/, "same");

  function elsewhere({ geometry }) {
    const known = (value) => typeof value === "string" && ask.meanings[geometry.operator]?.[familyOf(value)];
    const word = Object.values(geometry.settled).flat().find(known);
    const [plan] = geometry.plans, own = geometry.axes[0];
    if (!word || plan.operator === RESIZING) return "";
    const { input_size, kernel_size, stride, dilation } = plan.numbers, found = new Map();
    for (const [mode, size, titles] of ask.meanings[geometry.operator][familyOf(word)]) {
      let key;
      try {
        const numbers = { input_size, kernel_size, stride, dilation, output_padding: 0 };
        const axis = ask.computeAxis({ operator: geometry.operator, mode, size, numbers });
        key = `${axis.output_size},${axis.low},${axis.high}`;
      } catch (error) {
        if (!(error instanceof ask.LayerError)) throw error;
        key = "no answer";
      }
      found.set(key, [...(found.get(key) || []), ...titles]);
    }
    const mine = `${own.output_size},${own.low},${own.high}`;
    const rows = [...found].sort(([a], [b]) => Number(b === mine) - Number(a === mine)).map(([key, titles]) => {
      const [size, low, high] = key.split(","), same = key === mine;
      const what = key === "no answer" ? "–" : `${size}, ${ask.sidesOf(geometry.operator)} ${minus(low)} and ${minus(high)}`;
      return `<tr${same ? ' class="pp-ask-own"' : ""}><td>${what}</td><td>${escaped(joinWords([...new Set(titles)].sort(), "and"))}</td></tr>`;
    });
    const head = `${input_size} inputs, kernel ${kernel_size}, stride ${stride}${dilation > 1 ? `, dilation ${dilation}` : ""}`;
    return found.size ? `<p>What ${code(familyOf(word))} gives for ${head}, output_padding 0:</p>${wide("The same word elsewhere", `<table class="pp-ask-elsewhere"><tbody>${rows.join("")}</tbody></table>`)}` : "";
  }

  // The whole.

  const part = (name, title, body, open) =>
    (body ? `<details class="pp-ask-part" data-part="${name}"${open.has(name) ? " open" : ""}><summary>${title}</summary>${body}</details>` : "");

  function readLine({ home, framework, geometry, page, calls, call }) {
    const where = `<a href="${page(`frameworks/${home.framework}/`)}">${escaped(framework.title)} ${escaped(framework.version)}</a>`;
    const mode = geometry && geometry.operator !== RESIZING && ask.modes[geometry.mode];
    const kind = geometry ? `, ${geometry.operator}${mode ? `, mode <a href="${page(`modes/${geometry.mode}/`)}">${escaped(mode.title.toLowerCase())}</a>` : ""}` : "";
    const many = calls.length > 1
      ? `<p class="pp-ask-many">${calls.length} layers in the text: ${calls.map((other, place) => `<button type="button" data-number="${place}" aria-pressed="${other === call}">${place + 1} ${escaped(other.name.split(".").at(-1))}</button>`).join(" ")}</p>` : "";
    return `${many}<p class="pp-ask-read">${code(home.layer)} of ${where}${kind}</p>`;
  }

  function warrantWords({ warrants }, framework) {
    const [kind, agreeing] = warrants.reduce((least, other) => (other[1] < least[1] ? other : least));
    const words = {
      measured: `Measured in ${framework.title} ${framework.version}: ${agreeing.toLocaleString("en")} recorded answers agree with this rule.`,
      "measured elsewhere": `Not measured in ${framework.title} ${framework.version}; measured in other releases.`,
      "by definition": "By definition: its specification says so.", read: "Read, not measured.",
    };
    return words[kind];
  }

  function outsideWords({ boundary, reduction }) {
    if (reduction) return `A window gives ${ask.reductions[reduction].words}.`;
    return boundary && boundary !== "zeros" && ask.boundaries[boundary] ? `${ask.boundaries[boundary]}.` : "";
  }

  function variants({ geometry, framework }) {
    if (!geometry.refused.length) return "";
    return `<p class="pp-ask-note">Refused by ${geometry.refused.map(([names, { error }]) => `${escaped(joinWords(names, "and"))}: ${escaped(error.message)}`).join("; ")}</p>`;
  }

  function show(field, found, open) {
    const { geometry, error } = found;
    field.out.innerHTML = found.message ? messageHtml() : error ? errorHtml(found) : answerHtml(found, open);
    field.out.classList.toggle("pp-ask-refused", Boolean(error));
    for (const button of field.out.querySelectorAll("[data-number]")) {
      button.addEventListener("click", () => { field.number = Number(button.dataset.number); field.answer(true); });
    }
    field.out.querySelector("[data-copy]")?.addEventListener("click", (event) => {
      navigator.clipboard?.writeText(event.target.dataset.copy === "link" ? location.href : event.target.dataset.copy);
      event.target.textContent = "Copied";
    });
    field.out.querySelector("[data-search]")?.addEventListener("click", () => {
      dispatchEvent(new CustomEvent("padproof-search", { detail: found.text }));
    });
    if (geometry) drawn(geometry).forEach((axes, number) => { field.out.querySelectorAll("pp-picture")[number].axes = axes; });
  }

  /** The axes of each picture: both axes on one where that is small, one picture for axes that are alike, else one each. */
  function drawn({ axes, operator }) {
    if (operator === RESIZING) return [];
    const shown = axes.slice(-2), [rows, columns] = shown;
    if (columns && JSON.stringify(rows) !== JSON.stringify(columns)) {
      const cells = Math.max(rows.input_size * columns.input_size, rows.output_size * columns.output_size);
      return cells <= MOST_CELLS ? [shown] : shown.map((axis) => [axis]);
    }
    return [[rows]];
  }

  const MOST_CELLS = 120;

  const messageHtml = () => '<p>This reads like a message of a framework, not like a layer. <button type="button" data-search>Look it up</button></p>';

  function errorHtml(found) {
    const [what, ...ways] = found.error.message.split("; ");
    const read = found.home ? readLine(found) : "";
    return `${read}<p class="pp-ask-error"><strong>${escaped(what)}.</strong>${ways.length ? ` ${ways.map((way) => escaped(way[0].toUpperCase() + way.slice(1))).join(". ")}.` : ""}</p>`;
  }

  function answerHtml(found, open) {
    const { geometry, framework, page } = found, { axes, faults } = geometry;
    const [from, to] = ["input_size", "output_size"].map((name) => times(axes.map((axis) => axis[name])));
    const changed = faults.filter(({ otherwise }) => otherwise), inferred = faults.filter(({ otherwise }) => !otherwise);
    const tell = (fault, kind) => `<p class="${kind}">${escaped(fault.said)}: ${escaped(fault.reason)}.${fault.url ? ` <a href="${escaped(fault.url)}">Report</a>` : ""}</p>`;
    const rule = changed.length ? "By its rule: " : "", sides = sidesInWords(axes);
    const theorems = geometry.operator === RESIZING ? [] : ask.modes[geometry.mode].theorems;
    return [
      ...changed.map((fault) => tell(fault, "pp-ask-fault")),
      readLine(found),
      `<p class="pp-ask-result">${rule}<span>${from}</span> → <strong>${to}</strong>${sides ? `<span class="pp-ask-sides">${escaped(sides)}. ${oddWords(axes)}</span>` : ""}</p>`,
      variants(found),
      ...inferred.map((fault) => tell(fault, "pp-ask-note")),
      outsideWords(geometry) ? `<p class="pp-ask-note">${escaped(outsideWords(geometry))}</p>` : "",
      ...drawn(geometry).map(() => '<pp-picture class="pp-ask-picture"></pp-picture>'),
      part("formula", "The formula with these numbers", geometry.operator === RESIZING ? "" : formulaPart(geometry), open),
      part("elsewhere", "The same word elsewhere", elsewhere(found), open),
      `<p class="pp-ask-warrant">${escaped(warrantWords(geometry, framework))} ${theorems.length ? `<a href="${page(`modes/${geometry.mode}/`)}#derivation">Derivation</a>` : ""} <button type="button" data-copy="link">Copy link</button></p>`,
    ].join("");
  }

  // Choosing instead of writing.

  /** A value that an argument may have, as it is written. */
  function exampleOf(layer, name, size) {
    const argument = layer.arguments[name], number = ask.has(argument, "int") ? 3 : 0.5;
    const rank = layer.dimensions.includes(size.length) ? size.length : layer.dimensions[0];
    const tuple = ask.marked(argument, "tuple") || (ask.marked(argument, "single") && rank > 1);
    if (ask.has(argument, "int") || ask.has(argument, "float")) return written(tuple ? Array(rank).fill(number) : number);
    return argument.words?.length ? argument.words[0] : written(Array(rank).fill(Array(ask.grouped(argument)).fill(1)));
  }

  function sizeIn(field) {
    try {
      return [].concat(ask.readSize(field.size.value));
    } catch {
      return [];
    }
  }

  async function chooser(field, place, loadFrameworks) {
    const { home } = field.shown || {}, frameworks = Object.entries(ask.names.titles).sort(([, a], [, b]) => a.localeCompare(b));
    const chosen = home?.framework || "torch";
    await loadFrameworks([chosen]);
    place.innerHTML = `<label>Framework <select data-choose="framework">${frameworks.map(([name, title]) => `<option value="${name}"${name === chosen ? " selected" : ""}>${escaped(title)}</option>`).join("")}</select></label>
      <label>Layer <select data-choose="layer"></select></label><div class="pp-ask-arguments"></div>`;
    const [framework, layer] = place.querySelectorAll("select"), box = place.querySelector("div");
    const fill = () => {
      const names = Object.keys(ask.declared[framework.value].layers);
      layer.innerHTML = names.map((name) => `<option${name === field.shown?.home?.layer ? " selected" : ""}>${escaped(name)}</option>`).join("");
      if (field.shown?.home?.framework !== framework.value) {
        const usual = names.find((name) => ask.declared[framework.value].layers[name].operator === TRANSPOSED) || names[0];
        layer.value = usual;
      }
    };
    const known = () => (field.shown?.home?.layer === layer.value && field.shown.given ? ask.boundNames(field.shown) : {});
    const form = () => {
      const own = ask.declared[framework.value].layers[layer.value], values = known();
      box.innerHTML = Object.entries(own.arguments || {}).map(([name, argument], number) => {
        const [, , standard] = ask.parameter(own, name), list = (argument.words || []).map((word) => `<option value="${escaped(typeof word === "string" ? word : written(word))}">`).join("");
        const value = name in values ? values[name] : undefined;
        const shown = value === undefined ? "" : typeof value === "string" ? value : written(value);
        return `<label>${code(name)} <input data-argument="${name}" list="pp-ask-list-${number}" value="${escaped(shown)}" placeholder="${standard === undefined ? "needed" : escaped(typeof standard === "string" ? standard : written(standard))}" autocomplete="off" spellcheck="false"><datalist id="pp-ask-list-${number}">${list}</datalist></label>`;
      }).join("");
    };
    const write = () => {
      const own = ask.declared[framework.value].layers[layer.value];
      const parts = [...box.querySelectorAll("input")].filter(({ value }) => value.trim()).map((input) => {
        const words = own.arguments[input.dataset.argument].words || [], text = input.value.trim();
        return `${input.dataset.argument}=${words.some((word) => word === text) ? written(text) : text}`;
      });
      field.set(`${layer.value}(${parts.join(", ")})`);
    };
    framework.addEventListener("change", async () => { await loadFrameworks([framework.value]); fill(); form(); start(); });
    layer.addEventListener("change", () => { form(); start(); });
    box.addEventListener("input", write);
    const start = () => {
      const own = ask.declared[framework.value].layers[layer.value];
      for (const input of box.querySelectorAll("input")) {
        const owed = ask.parameter(own, input.dataset.argument).length < 3;
        if (owed && !input.value) input.value = exampleOf(own, input.dataset.argument, sizeIn(field));
      }
      write();
    };
    fill();
    form();
    /** The boxes as the line now says, unless someone writes in one. */
    field.choosing = async () => {
      const own = field.shown?.home;
      if (!own || place.contains(document.activeElement)) return;
      framework.value = own.framework;
      fill();
      form();
    };
    field.choosing();
  }

  Object.assign(ask, { rankOf, summary, unread, show, chooser, lines });
})();
