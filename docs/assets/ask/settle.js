/* From what a layer is given to one value per axis: input sizes, whole shapes, defaults.

   The twin of derive/runtime/arguments.py (`settle`) and shapes.py. */
(function () {
  "use strict";

  const ask = window.padproofAsk;
  const { LayerError, isInt, show, showWhole, joinWords, whole, spread, parameter, grouped, has, marked, integer, PAIRED, QUANTITIES, WRITTEN } = ask;
  const OF_INPUT = ["data_format", "dataFormat", "data_layout", "layout", "inputLayout", "dimension_numbers", "channel_axis"];
  const CHANNELS_IN = ["in_channels", "in_features", "channels_in"];
  const ORDERS = { channels_first: "NC*", channels_last: "N*C", channelsfirst: "NC*", channelslast: "N*C" };
  const SPATIAL = { 1: "L", 2: "HW", 3: "DHW" };
  const spatialNames = (layer) => Object.keys(layer.arguments || {});

  // The axes of an input's whole shape.

  function layoutOf(layer, given) {
    const declared = layer.layout || "";
    for (const name of OF_INPUT) {
      const own = parameter(layer, name);
      let value = own ? (name in given ? given[name] : own[2] ?? null) : null;
      if (Array.isArray(value) && value.length && name === "dimension_numbers") value = value[0];
      if (name === "channel_axis" && isInt(value)) value = value === 1 ? "NC*" : value === -1 ? null : "";
      if (typeof value === "string") return letters(value, declared);
      if (value !== null && value !== undefined) return "";
    }
    return declared;
  }

  function letters(word, declared) {
    const found = ORDERS[word.toLowerCase()] || word.toUpperCase();
    const count = (letter) => found.split(letter).length - 1;
    if (!/^[A-Z*]+$/.test(found) || count("C") !== 1 || count("N") !== 1) return "";
    return declared.includes("(N)") ? found.replace("N", "(N)") : found;
  }

  function channelsOf(layer, given) {
    if (parameter(layer, "ksize") && (given.ksize ?? null) === null) return null;
    const name = CHANNELS_IN.find((own) => isInt(given[own]) && given[own] > 0);
    return name ? given[name] : null;
  }

  const spatialPlaces = (form) => [...form].map((letter, place) => ("NC".includes(letter) ? -1 : place)).filter((place) => place >= 0);

  function formsOf(layout, rank) {
    const full = layout.replace("(N)", "N").replace("*", SPATIAL[rank] || "S".repeat(rank));
    const forms = layout.includes("(N)") ? [full, full.replace("N", "")] : [full];
    return forms.filter((form) => spatialPlaces(form).length === rank && form.includes("C"));
  }

  const inBrackets = (form) => `(${[...form].join(", ")})`;

  function ways(layer, layout, ...ranks) {
    const shapes = (ranks.length ? ranks : layer.dimensions).map((rank) => formsOf(layout, rank)[0]).filter(Boolean).map(inBrackets);
    return shapes.length ? `, or the whole shape ${joinWords(shapes, "or")}` : "";
  }

  function ranksOf(layer, given) {
    if (layer.dimensions.length === 1) return [...layer.dimensions];
    const tuples = Object.entries(given).filter(([, value]) => Array.isArray(value));
    const fitting = layer.dimensions.filter((rank) => tuples.every(([name, value]) => spread(layer.arguments[name], value, rank) !== null));
    return fitting.length ? fitting : [...layer.dimensions];
  }

  function spatialSizes(name, layer, layout, shape, given, channels) {
    const ranks = ranksOf(layer, given);
    if (ranks.includes(shape.length) && !shape.includes(null)) return shape;
    let fitting = ranks.flatMap((rank) => formsOf(layout, rank)).filter((form) => form.length === shape.length);
    const withBatch = fitting.filter((form) => form.includes("N"));
    if (fitting.length > 1 && (withBatch.length || fitting.length) === 1 && !ranks.includes(shape.length)) fitting = withBatch;
    if (fitting.length > 1) {
      throw new LayerError(`input_size=${showWhole(shape)} may be ${joinWords(fitting.map(inBrackets), "or")} in ${name}; give the spatial sizes alone`);
    }
    if (fitting.length) {
      const [form] = fitting, sizes = spatialPlaces(form).map((place) => shape[place]), found = shape[form.indexOf("C")];
      if (isInt(channels) && isInt(found) && found !== channels) {
        throw new LayerError(
          `input_size=${showWhole(shape)} has ${show(found)} channels as ${inBrackets(form)}, but ${name} takes ${show(channels)}; ` +
          "give the shape in that order, or the spatial sizes alone");
      }
      if (!sizes.includes(null)) return sizes;
    }
    if (shape.includes(null)) {
      const where = fitting.length ? `as ${inBrackets(fitting[0])} ` : "";
      throw new LayerError(`input_size=${showWhole(shape)} ${where}has no number for a size of ${name}; give one`);
    }
    if (ranks.includes(shape.length - 2) && !layout) {
      throw new LayerError(
        `input_size=${showWhole(shape)} may be a whole shape, but the order of its axes in ${name} is not known; ` +
        `give ${shape.length - 2} without batch and channels`);
    }
    return shape;
  }

  // One value per axis.

  const missingText = (name, names, where = "") => `${joinWords(names, "and")} missing for ${name}${where}; give ${names[0]}=…`;
  const countEntries = (values) => `${showWhole(values)} has ${values.length} ${values.length === 1 ? "entry" : "entries"}`;
  const hasDefault = (layer, name) => parameter(layer, name).length > 2;
  const defaultOf = (layer, name, rank) => (hasDefault(layer, name) ? spread(layer.arguments[name], parameter(layer, name)[2], rank) : null);

  function writtenAs(argument, entries) {
    if (argument.layout && entries.every(Array.isArray)) return WRITTEN[argument.layout](entries);
    return marked(argument, "last first") ? [...entries].reverse() : entries;
  }

  function wanted(argument, rank) {
    const either = `one integer${PAIRED.includes(argument.layout) ? "" : ` or ${rank}`}`;
    const words = has(argument, "int") ? [marked(argument, "tuple") ? String(rank) : either] : [];
    const numbers = grouped(argument);
    if (numbers) {
      const shown = showWhole(writtenAs(argument, Array.from({ length: rank }, () => [1, 2, 0].slice(0, numbers))));
      words.push(`${numbers === 2 ? "pairs" : "triples"} as in ${shown}`);
    }
    if (has(argument, "float")) words.push(marked(argument, "tuple") ? `${rank} floats` : `one float or ${rank}`);
    return joinWords(words, "or");
  }

  function settle(name, layer, given, inputSize, functions) {
    const layout = layoutOf(layer, given), channels = channelsOf(layer, given), spatial = spatialNames(layer);
    const missing = spatial.filter((own) => !(own in given) && !hasDefault(layer, own));
    if (missing.length) throw new LayerError(missingText(name, missing));
    const values = {};
    for (const [own, value] of Object.entries(given)) if (spatial.includes(own)) values[own] = whole(name, layer, own, value);
    const scalar = !Array.isArray(inputSize);
    if (!scalar) inputSize = spatialSizes(name, layer, layout, [...inputSize], values, channels);
    const lengths = Object.entries(values).filter(([own, value]) => Array.isArray(value) && !layer.arguments[own].layout).map(([, value]) => value.length);
    const rank = layer.dimensions.length === 1 ? layer.dimensions[0] : scalar ? lengths[0] ?? 1 : inputSize.length;
    if (!layer.dimensions.includes(rank)) {
      throw new LayerError(`${rank} spatial axes are asked of ${name}, which takes ${joinWords(layer.dimensions.map(String), "or")}${ways(layer, layout)}`);
    }
    const axes = rank === 1 ? "axis" : "axes";
    if (!scalar && inputSize.length !== rank) {
      throw new LayerError(
        `input_size=${countEntries(inputSize)}, but ${name} works on ${rank} spatial ${axes}; ` +
        `give ${rank}, without batch and channels${ways(layer, layout, rank)}`);
    }
    for (const [own, value] of Object.entries(values)) {
      if (Array.isArray(value) && spread(layer.arguments[own], value, rank) === null) {
        throw new LayerError(`${own}=${countEntries(value)}, but ${name} works on ${rank} spatial ${axes} here; give ${wanted(layer.arguments[own], rank)}`);
      }
    }
    for (const own of spatial) {
      if (marked(layer.arguments[own], "single") && rank > 1 && isInt(values[own])) {
        throw new LayerError(`${own}=${values[own]} is for one axis in ${name}, which has ${rank}; write ${showWhole(Array(rank).fill(values[own]))}`);
      }
    }
    const owed = spatial.filter((own) => !(own in values) && defaultOf(layer, own, rank) === null);
    if (owed.length) throw new LayerError(missingText(name, owed, layer.dimensions.length > 1 ? ` on ${rank} spatial ${axes}` : ""));
    const sizes = (scalar ? Array(rank).fill(inputSize) : inputSize).map((size) => integer(name, "input_size", size));
    for (const size of sizes) if (size < 1) throw new LayerError(`input_size=${size} must be at least 1 in ${name}`);
    const settled = Object.fromEntries(spatial.map((own) => [own, own in values ? spread(layer.arguments[own], values[own], rank) : defaultOf(layer, own, rank)]));
    const namespaces = sizes.map((size, axis) => ({ ...Object.fromEntries(spatial.map((own) => [own, settled[own][axis]])), input_size: size }));
    QUANTITIES.forEach((quantity, place) => {
      if (namespaces.some((names) => (functions[layer.bind[place]](names) ?? null) === null)) {
        throw new LayerError(missingText(name, spatial.filter((own) => layer.picked[quantity].includes(own))));
      }
    });
    for (const own of spatial) {
      const smallest = Math.min(...settled[own].filter((value) => isInt(value) || typeof value === "boolean").map(Number));
      if ((layer.counts || []).includes(own) && smallest < 1) throw new LayerError(`${own}=${smallest} must be at least 1 in ${name}`);
    }
    const uneven = spatial.find((own) => new Set(settled[own].map((value) => JSON.stringify(value))).size > 1);
    if (scalar && uneven) {
      throw new LayerError(
        `input_size=${inputSize} is one number, but ${uneven}=${show(settled[uneven])} differs from axis ` +
        `to axis in ${name}; give input_size=${showWhole(sizes)}`);
    }
    return { sizes, settled, scalar, namespaces };
  }

  Object.assign(ask, { settle, spatialNames });
})();
