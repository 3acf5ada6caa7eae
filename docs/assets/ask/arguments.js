/* A layer's arguments, bound and checked, with one value per axis; and the one line that says what is wrong with them.

   The twin of derive/runtime/{arguments,layouts,shapes}.py and reading/parts.py: tests/test_ask.py compares what both say. */
(function () {
  "use strict";

  const { Float, LayerError, among, same, isInt, show, showWhole, shorten, joinWords, closest, zip, truth } = window.padproofAsk;
  const LARGEST = 33554432, QUANTITIES = ["kernel_size", "stride", "dilation"];
  const pair = Array.isArray;

  // Arguments by name.

  const places = (layer) => layer.parameters.filter(([, place]) => place === "place" || place === "either").map(([name]) => name);
  const parameter = (layer, name) => (layer.parameters || []).find(([own]) => own === name);
  const anyNumber = (layer) => layer.parameters.some(([, place]) => place === "places");
  const partNames = (layer) => Object.entries(layer.parts || {}).flatMap(([, axes]) => axes.map(([first]) => first)).filter((name) => !(name in layer.parts));

  function takes(layer, positional, names) {
    const known = [...layer.parameters.map(([name]) => name), ...(layer.keywords || []), ...partNames(layer)];
    return (positional <= places(layer).length || anyNumber(layer)) && names.every((name) => known.includes(name));
  }

  function bind(name, layer, positional, named) {
    const order = places(layer), given = {};
    if (positional.length > order.length && !anyNumber(layer)) {
      throw new LayerError(`${positional.length} positional arguments given, but ${name} takes at most ${order.length}: ${shorten(order.join(", "), 200)}`);
    }
    positional.slice(0, order.length).forEach((value, place) => { given[order[place]] = value; });
    for (const [word, value] of named) {
      if (word in given) throw new LayerError(`${word} is given twice, by position and by name, in ${name}; give it once`);
      const found = parameter(layer, word);
      if (![...(layer.keywords || []), ...partNames(layer)].includes(word) && (!found || found[1] === "names")) {
        throw new LayerError(`unknown argument ${show(word)} of ${name}; ${closestArgument(layer, word)}`);
      }
      given[word] = value;
    }
    return joined(name, layer, covered(name, layer, given));
  }

  function closestArgument(layer, word) {
    const close = closest(word, layer.parameters.map(([name]) => name), 0.5);
    const matter = layer.parameters.filter(([name, place]) => ["either", "name", "later"].includes(place) && name in (layer.arguments || {}));
    return close ? `did you mean '${close}'?` : `those that matter here are ${shorten(matter.map(([name]) => name).join(", "), 200)}`;
  }

  function covered(name, layer, given) {
    const left = { ...given };
    for (const word of layer.fixed || []) {
      if (!(word in left)) continue;
      const value = left[word];
      delete left[word];
      if (!same(value, parameter(layer, word)[2] ?? null)) throw new LayerError(`${word}=${show(value)} of ${name} is not covered here; leave it out`);
    }
    return left;
  }

  function joined(name, layer, given) {
    const parts = partNames(layer);
    if (!parts.some((part) => part in given)) return given;
    const found = Object.fromEntries(Object.entries(given).filter(([word]) => !parts.includes(word)));
    for (const [argument, axes] of Object.entries(layer.parts)) {
      const firsts = axes.map(([first]) => first), written = firsts.filter((first) => first in given);
      if (!written.length) continue;
      if ((argument in given && !written.includes(argument)) || pair(given[argument])) {
        throw new LayerError(`${argument} of ${name} is for all axes; give it, or one number per axis: ${firsts.join(" and ")}`);
      }
      const values = axes.map((names) => {
        const own = names.find((word) => word in given), last = parameter(layer, names.at(-1));
        return own ? given[own] : last ? last[2] : null;
      });
      if (!values.every((value) => isInt(value) || typeof value === "boolean")) {
        throw new LayerError(`${argument} of ${name} needs a number for each axis; give ${firsts.join(" and ")}`);
      }
      const words = (layer.arguments[argument].words || []).filter((word) => among(word, values));
      if (words.length && values.some((value) => !same(value, values[0]))) {
        throw new LayerError(`${argument}=${show(words[0])} is for all sides in ${name}; give it for each, or for none`);
      }
      found[argument] = values;
    }
    return found;
  }

  // What an argument may be.

  const grouped = (argument) => (argument.types?.includes("pair") ? 2 : argument.types?.includes("triple") ? 3 : 0);
  const has = (argument, type) => Boolean(argument.types?.includes(type));
  const marked = (argument, mark) => Boolean(argument.marks?.includes(mark));

  function whole(layerName, layer, name, value) {
    const argument = layer.arguments[name], words = argument.words || [];
    if (typeof value === "string" && marked(argument, "any case")) {
      value = words.find((word) => typeof word === "string" && word.toLowerCase() === value.toLowerCase()) ?? value;
    }
    if (words.some((word) => word === value || (word instanceof Float && value instanceof Float && same(word, value)))) return value;
    if (value !== null && typeof value !== "string" && typeof value !== "boolean") {
      if (pair(value) && ["int", "float", "pair", "triple"].some((type) => has(argument, type))) {
        if (marked(argument, "number")) throw new LayerError(`${name}=${showWhole(value)} must be one number in ${layerName}, not a tuple`);
        const entries = value.map((entry) => entryOf(layerName, name, entry, argument));
        if (new Set(entries.map(pair)).size > 1) throw new LayerError(`${name}=${showWhole(value)} mixes integers and pairs in ${layerName}; write pairs`);
        return entries;
      }
      if (has(argument, "float") && value instanceof Float) return alone(layerName, layer, name, finite(layerName, name, value));
      if (has(argument, "int")) return alone(layerName, layer, name, integer(layerName, name, value, words));
    }
    throw new LayerError(notAValue(layerName, name, value, words, argument.types));
  }

  function entryOf(layerName, name, entry, argument) {
    if (grouped(argument) && pair(entry)) return entry.map((side) => integer(layerName, name, side));
    if (entry === null && has(argument, "none") && !PAIRED.includes(argument.layout)) return null;
    if (has(argument, "float") && entry instanceof Float) return finite(layerName, name, entry);
    if (has(argument, "int") || argument.layout) return integer(layerName, name, entry);
    throw new LayerError(notAValue(layerName, name, entry, [], argument.types));
  }

  function alone(layerName, layer, name, number) {
    if (marked(layer.arguments[name], "tuple")) {
      throw new LayerError(`${name}=${number} must be a tuple in ${layerName}, not one number; write ${showWhole(Array(layer.dimensions[0]).fill(number))}`);
    }
    return number;
  }

  function finite(layerName, name, value) {
    if (!(Math.abs(value) < 2 ** 63)) throw new LayerError(`${name}=${value} must be smaller than 2**63 in ${layerName}, as the size of an array is`);
    return value;
  }

  function integer(layerName, name, value, words = []) {
    if (typeof value !== "number") throw new LayerError(notAValue(layerName, name, value, words, ["int"]));
    if (Math.abs(value) >= 2 ** 63) throw new LayerError(`${name} must be smaller than 2**63 in ${layerName}, as the size of an array is`);
    if (Math.abs(value) > LARGEST) throw new LayerError(`${name}=${show(value)} is more than this page computes with, which is ${LARGEST}; ask the command: derive evaluate`);
    return value;
  }

  function notAValue(layerName, name, value, words, types = []) {
    const wanted = [
      ...(types.includes("int") ? ["an integer"] : []), ...(types.includes("float") ? ["a float"] : []),
      ...(types.includes("pair") ? ["(low, high) pairs"] : []), ...(types.includes("triple") ? ["(low, high, between) triples"] : []),
      ...words.map(showWhole),
    ];
    const close = typeof value === "string" ? closest(value, words.filter((word) => typeof word === "string")) : null;
    return `${name}=${show(value)} must be ${joinWords(wanted, "or")} in ${layerName}${close ? `; did you mean ${showWhole(close)}?` : ""}`;
  }

  // How the tuples of an argument are written.

  const alike = (value, length) => value.length === length && new Set(value.map((entry) => (pair(entry) ? entry.length : 1))).size === 1;
  const numbersOnly = (value, length) => value.length === length && !value.some(pair);
  const transposed = (rows) => zip(...rows);
  const every = (value, start) => value.filter((_, place) => place % 2 === start);
  const idle = (...entries) => entries.every((entry) => (pair(entry) ? !entry.some(truth) : same(entry, 1)));
  const interleaved = (value, rank) => (numbersOnly(value, 2 * rank) ? zip(every(value, 0), every(value, 1)) : null);
  const backward = (value, rank) => interleaved(value, rank)?.reverse() ?? null;
  const flat = (value, rank) => (numbersOnly(value, 2 * rank) ? zip(value.slice(0, rank), value.slice(rank)) : null);
  const betweenShape = (value, rank) => (alike(value, rank + 2) ? value.slice(1, -1) : null);
  const afterShape = (value, rank) => (alike(value, rank + 2) ? value.slice(2) : null);
  const between = (value, rank) => (value.length && idle(value[0], value.at(-1)) ? betweenShape(value, rank) : null);
  const betweenOrAlone = (value, rank) => (value.length === rank && value.every(pair) ? [...value] : between(value, rank));

  const LAYOUTS = {
    "low, then high": flat,
    "(low, high) of all axes": (value, rank) => (value.length === 2 && value.every((side) => pair(side) && side.length === rank) ? transposed(value) : null),
    "low and high in turn": interleaved,
    "low and high in turn, last axis first": backward,
    "low and high in turn, last axis first, of the last axes": (value, rank) => {
      const count = Math.floor(value.length / 2), found = count <= rank ? backward(value, count) : null;
      return found?.length ? [...Array(rank - count).fill(null), ...found] : found;
    },
    "low, then high, of all dimensions": (value, rank) => {
      const pairs = flat(value, rank + 2);
      return pairs?.length && same(pairs.slice(0, 2), [[0, 0], [0, 0]]) ? pairs.slice(2) : null;
    },
    "between batch and channels": between,
    "after batch and channels": (value, rank) => (idle(...value.slice(0, 2)) ? afterShape(value, rank) : null),
    "between batch and channels, of any size": betweenShape,
    "after batch and channels, of any size": afterShape,
    "between batch and channels, or without": betweenOrAlone,
    "between batch and channels, or one pair for all": (value, rank) => {
      if (value.length === 2 && !value.some(pair)) return Array(rank).fill([...value]);
      if (!value.every(pair)) return null;
      return value.length === 1 ? Array(rank).fill(value[0]) : betweenOrAlone(value, rank);
    },
    "as of three axes, with zeros for those there are not": (value, rank) =>
      (alike(value, 3) && value.slice(rank).every((entry) => (pair(entry) ? !entry.some(truth) : !truth(entry))) ? value.slice(0, rank) : null),
  };
  const inTurn = (pairs) => pairs.flat();
  const around = (pairs, before, after) => {
    const zeros = Array(pairs[0].length).fill(0);
    return [...Array(before).fill(zeros), ...pairs, ...Array(after).fill(zeros)];
  };
  const lows = (pairs) => pairs.map(([low]) => low), highs = (pairs) => pairs.map((both) => both[1]);
  const WRITTEN = {
    "low, then high": (pairs) => [...lows(pairs), ...highs(pairs)],
    "(low, high) of all axes": transposed,
    "low and high in turn": inTurn,
    "low and high in turn, last axis first": (pairs) => inTurn([...pairs].reverse()),
    "low and high in turn, last axis first, of the last axes": (pairs) => inTurn([...pairs].reverse()),
    "low, then high, of all dimensions": (pairs) => [0, 0, ...lows(pairs), 0, 0, ...highs(pairs)],
    "between batch and channels": (pairs) => around(pairs, 1, 1),
    "after batch and channels": (pairs) => around(pairs, 2, 0),
    "between batch and channels, of any size": (pairs) => around(pairs, 1, 1),
    "after batch and channels, of any size": (pairs) => around(pairs, 2, 0),
    "between batch and channels, or without": (pairs) => around(pairs, 1, 1),
    "between batch and channels, or one pair for all": (pairs) => around(pairs, 1, 1),
    "as of three axes, with zeros for those there are not": (pairs) => [...pairs, ...Array(3 - pairs.length).fill([0, 0])],
  };
  const PAIRED = ["low and high in turn, last axis first, of the last axes", "between batch and channels, or one pair for all"];

  function hold(argument, entries) {
    const numbers = has(argument, "int");
    return entries.every((entry) => {
      if (isInt(entry) && numbers) return true;
      if (pair(entry)) return entry.length === grouped(argument);
      if (numbers && entry !== null) return true;
      if (entry instanceof Float && has(argument, "float")) return true;
      return entry === null ? has(argument, "none") || among(null, argument.words || []) : among(entry, argument.words || []);
    });
  }

  function spread(argument, value, rank) {
    if (!pair(value)) return Array(rank).fill(value);
    let entries = [...value];
    if (argument.layout && (value.length !== rank || value.some(pair) || PAIRED.includes(argument.layout))) {
      entries = LAYOUTS[argument.layout](value, rank);
    } else if (marked(argument, "last first")) {
      entries.reverse();
    }
    return entries && entries.length === rank && hold(argument, entries) ? entries : null;
  }

  Object.assign(window.padproofAsk, { bind, takes, whole, spread, parameter, places, grouped, has, marked, integer, PAIRED, QUANTITIES, LARGEST, WRITTEN });
})();
