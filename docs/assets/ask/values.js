/* Numbers, words, tuples and None as declared expressions know them, and how they are written in messages.

   Classic script, no module and no request, so that it works from a file as well. An int is a number, a float a `Float`,
   a tuple an array, and a list one that says so by `list`; None is null. What is here does what Python's operators do; no formula is. */
(function () {
  "use strict";

  class Float {
    constructor(value) { this.value = value; }
    valueOf() { return this.value; }
    toString() { return Number.isInteger(this.value) && Math.abs(this.value) < 1e16 ? this.value.toFixed(1) : String(this.value); }
  }

  class LayerError extends Error {
    constructor(text) { super(shorten(text, LONGEST_MESSAGE)); this.name = "LayerError"; }
  }

  const LONGEST_MESSAGE = 400;
  const isInt = (value) => typeof value === "number" && Number.isInteger(value);
  const plain = (value) => (typeof value === "boolean" ? Number(value) : value instanceof Float ? value.value : value);

  function same(a, b) {
    if (Array.isArray(a) || Array.isArray(b)) {
      return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((entry, place) => same(entry, b[place]));
    }
    return plain(a) === plain(b);
  }

  const truth = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(plain(value)));
  const among = (value, values) => values.some((other) => same(value, other));
  const item = (values, place) => values.at(place);
  const zip = (...rows) => Array.from({ length: Math.min(...rows.map((row) => row.length)) }, (_, place) => rows.map((row) => row[place]));
  const mod = (a, b) => ((a % b) + b) % b;
  const floorDiv = (a, b) => (a - mod(a, b)) / b + 0;
  const greatest = (...values) => (values.length === 1 ? Math.max(...values[0]) : Math.max(...values));
  const least = (...values) => (values.length === 1 ? Math.min(...values[0]) : Math.min(...values));
  const distinct = (values) => values.filter((value, place) => !among(value, values.slice(0, place)));

  function either(...sides) {
    let value;
    for (const side of sides) if (truth((value = side()))) return value;
    return value;
  }

  function both(...sides) {
    let value;
    for (const side of sides) if (!truth((value = side()))) return value;
    return value;
  }

  // Words.

  function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const inner = text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\t/g, "\\t").replace(/\r/g, "\\r");
    return quote + (quote === "'" ? inner.replace(/'/g, "\\'") : inner) + quote;
  }

  function written(value) {
    if (value === null || value === undefined) return "None";
    if (value === true) return "True";
    if (value === false) return "False";
    if (typeof value === "string") return quoted(value);
    if (Array.isArray(value) && value.list) return `[${value.map(written).join(", ")}]`;
    if (Array.isArray(value)) return `(${value.map(written).join(", ")}${value.length === 1 ? "," : ""})`;
    return String(value);
  }

  function shorten(text, longest = 80) {
    const line = text.split(/\s+/).filter(Boolean).join(" ");
    return line.length <= longest ? line : `${line.slice(0, longest - 3)}...`;
  }

  const showWhole = (value) => shorten(written(value));
  const show = (value) => showWhole(Array.isArray(value) && value.length === 1 && !value.list ? value[0] : value);

  function joinWords(items, conjunction, most) {
    let words = [...items];
    if (most && words.length > most) words = [...words.slice(0, most - 1), `${words.length - most + 1} others`];
    const last = words.pop();
    return words.length ? `${words.join(", ")} ${conjunction} ${last}` : last;
  }

  // How alike two words are: twice the letters in blocks that both have, over all letters.

  function blocks(a, b) {
    if (!a || !b) return 0;
    let length = 0, inA = 0, inB = 0;
    let row = new Array(b.length + 1).fill(0);
    for (let i = 0; i < a.length; i++) {
      const next = new Array(b.length + 1).fill(0);
      for (let j = 0; j < b.length; j++) {
        if (a[i] !== b[j]) continue;
        next[j + 1] = row[j] + 1;
        if (next[j + 1] > length) {
          length = next[j + 1];
          inA = i - length + 1;
          inB = j - length + 1;
        }
      }
      row = next;
    }
    if (!length) return 0;
    return length + blocks(a.slice(0, inA), b.slice(0, inB)) + blocks(a.slice(inA + length), b.slice(inB + length));
  }

  const likeness = (a, b) => (a.length + b.length ? (2 * blocks(a, b)) / (a.length + b.length) : 1);

  function closest(word, words, cutoff = 0.6) {
    const scored = words.map((other) => [likeness(other, word), other]).filter(([score]) => score >= cutoff);
    scored.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? 1 : -1));
    return scored.length ? scored[0][1] : null;
  }

  const declared = {};
  const ceilDiv = (a, b) => 0 - floorDiv(-a, b);
  const helpers = { Float, same, truth, among, item, zip, floorDiv, ceilDiv, mod, either, both, greatest, least, distinct };

  function declare(name, write) {
    declared[name] = { name, ...write(helpers) };
  }

  window.padproofAsk = {
    ...helpers, LayerError, declared, declare, isInt, written, shorten, show, showWhole, joinWords, closest, likeness, plain,
  };
})();
