// Answers questions with the very scripts of the pages: a JSON line in, a JSON line out.
// Given the repository's root, it loads docs/generated/formulas.js, docs/assets/ask/ and docs/generated/ask/ as a page does.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const readline = require("readline");

const docs = path.join(process.argv[2], "docs");
const window = {};
const context = vm.createContext({ window });
const run = (file) => vm.runInContext(fs.readFileSync(path.join(docs, file), "utf-8"), context, { filename: file });
run("generated/formulas.js");
for (const name of ["values", "arguments", "settle", "answer", "faults", "read", "show"]) run(`assets/ask/${name}.js`);
context.padproofAsk = window.padproofAsk;
for (const name of ["words", "modes", "names"]) run(`generated/ask/${name}.js`);
const ask = window.padproofAsk;

const loaded = (name) => {
  if (!ask.declared[name]) run(`generated/ask/frameworks/${name}.js`);
  return ask.declared[name];
};

const plain = (value) => {
  if (Array.isArray(value)) return value.map(plain);
  if (value && typeof value === "object") return new ask.Float(value.float);
  return value;
};

function inText(text, size, variant) {
  const reading = ask.read(text), [call] = reading.calls.filter(({ candidates }) => candidates.length);
  if (!call) throw new ask.LayerError(ask.unknownText(reading.calls[0]?.name ?? text));
  call.candidates.forEach(({ framework }) => loaded(framework));
  return ask.answer(reading, call, size, variant);
}

function answer(question) {
  if ("undress" in question) return ask.undress(question.undress);
  if ("read_size" in question) return read(question.read_size);
  return answered(question);
}

function read(text) {
  try {
    return { size: ask.readSize(text) };
  } catch (error) {
    return { error: error.message };
  }
}

function answered({ framework, layer, size, words = {}, text, variant, lines }) {
  try {
    const entries = Object.entries(words).map(([name, value]) => [name, plain(value)]);
    const found = text === undefined ? ask.evaluate(loaded(framework), layer, plain(size), [], entries, variant)
      : inText(text, typeof size === "string" ? ask.readSize(size) : plain(size), variant);
    const { axes, mode, boundary, reduction, faults, version, operator } = found;
    if (lines) return found.plans.map((plan) => ask.lines(plan).map(({ name, value, words: said }) => [name, value, said]));
    return { axes, mode, boundary, reduction, version, operator, size_choice: found.size_choice, faults: faults.map(({ said, reason }) => `${said}: ${reason}`) };
  } catch (error) {
    if (error instanceof ask.LayerError) return { error: error.message };
    return { broken: `${error.stack}` };
  }
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
});
