/* What a pasted text says: the calls in it, what they are given, and which layers they may be. Nothing is executed.

   Read is what calls look like in Python, and in languages that write them alike: names, numbers, words, tuples, lists,
   option objects, arithmetic of constants, names that the text assigns. `derive evaluate` reads more; what is not read
   here says so. */
(function () {
  "use strict";

  const ask = window.padproofAsk;
  const { Float, LayerError, shorten, show, joinWords, takes, places } = ask;
  const LONGEST = 20000;

  class Unclear extends Error {}

  // What stands round a line that was pasted.

  const FENCE = /^\s*(?:```|~~~)\s*[\w+-]*\s*$/, DIFF = /^(?:@@|\+\+\+|---|diff --git|index) /;
  const PROMPT = /^\s*(?:>>>|\.\.\.:?|In \[\d*\]:|\$)(?:[ \t]|$)/, PRINTED = /^[ \t]*\([\w-]+\): (?:\d+ x )?(?=\w+\()/;
  const ON_EVERY_LINE = [/^[\w./\\-]+\.\w+:\d+:/, /^\s*\d+(?:\s*[:|]|\.?[ \t]+(?=[A-Za-z_"'(+#-]))/, /^\s*[>*](?: |$)/, /^\s*#+ ?/];

  function undress(text) {
    let lines = text.split(/\r\n|\r|\n/).filter((line) => !FENCE.test(line) && !DIFF.test(line));
    if (lines.some((line) => line.includes("`"))) {
      const spans = lines.join("\n").match(/`+([^`\n]+)`+/g) || [];
      lines = spans.length ? spans.map((span) => span.replace(/^`+|`+$/g, "")) : lines;
    }
    for (let before = ""; before !== lines.join("\n");) {
      before = lines.join("\n");
      lines = lines.map((line) => line.replace(PROMPT, ""));
      const full = lines.filter((line) => line.trim());
      for (const mark of ON_EVERY_LINE) if (full.length && full.every((line) => mark.test(line))) lines = lines.map((line) => line.replace(mark, ""));
      const signs = new Set(lines.filter((line) => line.trim()).map((line) => line[0]));
      if (signs.size && [...signs].every((sign) => "+- ".includes(sign)) && (signs.size > 1 || !signs.has(" "))) lines = lines.map((line) => line.slice(1));
    }
    return lines.map((line) => line.replace(PRINTED, "")).join("\n").trim();
  }

  // Tokens.

  const TOKEN = new RegExp([
    /(?<space>[ \t\f\\]+|#[^\n]*)/, /(?<end>[\n;])/,
    /(?<float>(?:\d[\d_]*\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)/, /(?<int>\d[\d_]*)/,
    /(?<text>[rbuRBU]{0,2}(?:"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))/,
    /(?<name>[A-Za-z_\u00a1-\uffff][\w\u00a1-\uffff]*(?:(?:\.|::)[A-Za-z_][\w]*)*)/, /(?<sign>=>|->|==|!=|<=|>=|\/\/|\*\*|[-+*/%()[\]{},:=.<>@!&|^~?])/,
  ].map(({ source }) => source).join("|"), "y");

  const isOperand = (token) => Boolean(token) && (["int", "float", "name", "text"].includes(token.kind) || [")", "]"].includes(token.text));

  function tokens(source) {
    const found = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
      const begin = TOKEN.lastIndex;
      if (source.startsWith("//", begin) && !isOperand(found.at(-1))) {  // after an operand it divides
        TOKEN.lastIndex = (source.indexOf("\n", begin) + 1 || source.length + 1) - 1;
        continue;
      }
      const match = TOKEN.exec(source);
      if (!match) {
        TOKEN.lastIndex = begin + 1;
        found.push({ kind: "odd", text: source[begin], begin, end: begin + 1 });
        continue;
      }
      const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined);
      if (kind !== "space") found.push({ kind, text: match[0], begin, end: TOKEN.lastIndex });
    }
    return found;
  }

  // Expressions. One that cannot be read is of the kind "odd": a call round it is read all the same.

  const CLOSED = { "(": ")", "[": "]", "{": "}" };
  const LEVELS = [["+", "-"], ["*", "/", "//", "%", "=>"]];

  class Parser {
    constructor(source) {
      this.source = source;
      this.list = tokens(source);
      this.at = 0;
      this.depth = 0;
      this.calls = [];
      this.assigned = [];
    }

    get next() { return this.list[this.at] || { kind: "end", text: "" }; }
    is(text) { return this.next.kind === "sign" && this.next.text === text; }
    skipLines() { while (this.depth && this.next.kind === "end" && this.at < this.list.length) this.at++; }
    take(text) {
      this.skipLines();
      if (!this.is(text)) return false;
      this.at++;
      return true;
    }

    statements() {
      while (this.at < this.list.length) {
        const from = this.at, name = this.next, sign = this.list[this.at + 1];
        if (name.kind === "name" && sign?.kind === "sign" && sign.text === "=") {
          this.at += 2;
          this.assigned.push([name.text, this.expression()]);
        } else {
          this.expression();
        }
        if (this.at === from) this.at++;
      }
      return this;
    }

    expression(level = 0) {
      this.skipLines();
      if (level === LEVELS.length) return this.unary();
      let left = this.expression(level + 1);
      for (;;) {
        this.skipLines();
        const sign = LEVELS[level].find((text) => this.is(text));
        if (!sign) return left;
        this.at++;
        left = { kind: "binary", sign, left, right: this.expression(level + 1) };
      }
    }

    unary() {
      for (const sign of ["-", "+"]) if (this.take(sign)) return { kind: "unary", sign, of: this.unary() };
      for (const sign of ["**", "*"]) if (this.take(sign)) return { kind: "odd", of: this.unary() };
      const base = this.postfix();
      return this.take("**") ? { kind: "binary", sign: "**", left: base, right: this.unary() } : base;
    }

    postfix() {
      let node = this.atom();
      for (;;) {
        const begin = node.begin;
        if (this.is("(") && node.kind !== "odd") {
          this.at++;
          const given = this.entries(")");
          node = { kind: "call", of: node, given, begin, end: this.list[this.at - 1]?.end };
          this.calls.push(node);
        } else if (this.is("[") && node.kind !== "odd") {
          this.at++;
          node = { kind: "item", of: node, given: this.entries("]"), begin };
        } else if (this.is(".") && this.list[this.at + 1]?.kind === "name") {
          this.at += 2;
          node = { kind: "odd", of: node, begin };
        } else {
          return node;
        }
      }
    }

    atom() {
      this.skipLines();
      const token = this.next, { kind, text, begin, end } = token;
      if (kind === "int" || kind === "float") {
        this.at++;
        const number = Number(text.replaceAll("_", ""));
        return { kind: "value", value: kind === "int" ? number : new Float(number), begin, end };
      }
      if (kind === "text") {
        this.at++;
        return { kind: "value", value: text.replace(/^[rbuRBU]{0,2}("""|'''|"|')([^]*)\1$/, "$2"), begin, end };
      }
      if (kind === "name") {
        this.at++;
        return { kind: "name", name: text.replaceAll("::", "."), begin, end };
      }
      if (kind === "sign" && text in CLOSED) {
        this.at++;
        const given = this.entries(CLOSED[text]);
        if (text === "{") return { kind: "options", given, begin, end };
        const bare = text === "(" && given.length === 1 && !given.comma && !given[0].word;
        return bare ? given[0].node : { kind: "tuple", list: text === "[", given, begin, end };
      }
      if (kind !== "end" && !(kind === "sign" && [")", "]", "}", ","].includes(text))) this.at++;
      return { kind: "odd", begin, end };
    }

    entries(close) {
      const found = [];
      found.comma = false;
      this.depth++;
      while (this.at < this.list.length) {
        this.skipLines();
        if (this.is(close)) break;
        const from = this.at, name = this.next, sign = this.list[this.at + 1];
        if (["name", "text"].includes(name.kind) && sign?.kind === "sign" && ["=", ":"].includes(sign.text)) {
          this.at += 2;
          found.push({ word: name.kind === "text" ? name.text.slice(1, -1) : name.text, node: this.expression() });
        } else {
          found.push({ word: null, node: this.expression() });
        }
        this.skipLines();
        while (this.at < this.list.length && !this.is(",") && !this.is(close) && this.next.kind !== "end" && !Object.values(CLOSED).some((sign) => this.is(sign))) {
          found.at(-1).node = { kind: "odd", of: found.at(-1).node };
          if (this.next.kind === "sign" && this.next.text in CLOSED) {
            this.at++;
            this.entries(CLOSED[this.list[this.at - 1].text]);
          } else {
            this.at++;
          }
        }
        if (this.take(",")) found.comma = true;
        if (this.at === from) break;
      }
      this.depth--;
      if (this.is(close)) this.at++;
      return found;
    }
  }

  // What an expression is.

  const CONSTANTS = { True: true, False: false, None: null, true: true, false: false, null: null, nothing: null, undefined: null };

  function valueOf(node, names, depth = 0) {
    if (depth > 50) throw new Unclear();
    const inner = (other) => valueOf(other, names, depth + 1);
    if (node.kind === "value") return node.value;
    if (node.kind === "name") {
      if (node.name in CONSTANTS) return CONSTANTS[node.name];
      const found = names.filter(([name]) => name === node.name);
      if (found.length !== 1) throw new Unclear(node.name);
      return inner(found[0][1]);
    }
    if (node.kind === "tuple" && node.given.every(({ word }) => word === null)) {
      return Object.defineProperty(node.given.map((entry) => inner(entry.node)), "list", { value: node.list });
    }
    if (node.kind === "unary") return computed("-", 0, inner(node.of), node.sign);
    if (node.kind === "binary") return computed(node.sign, inner(node.left), inner(node.right));
    throw new Unclear();
  }

  function computed(sign, left, right, unary = "") {
    if (unary === "+") return right;
    if (sign === "*" && Array.isArray(left) && ask.isInt(right) && right < 9) return Array(Math.max(right, 0)).fill(left).flat();
    if (sign === "+" && Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
    const [a, b] = [ask.plain(left), ask.plain(right)], float = left instanceof Float || right instanceof Float;
    if (typeof a !== "number" || typeof b !== "number" || (["/", "//", "%"].includes(sign) && b === 0)) throw new Unclear();
    const found = { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "//": Math.floor(a / b), "%": ask.mod(a, b), "**": a ** b }[sign];
    if (found === undefined || (!float && sign !== "/" && !Number.isSafeInteger(found))) throw new Unclear();
    return float || sign === "/" || !Number.isInteger(found) ? new Float(found) : found;
  }

  // Calls, and the layers they may be.

  function homeOf(place) {
    const [framework, layer] = ask.names.layers[place].split(" ");
    return { framework, layer };
  }

  function candidates(name) {
    const own = ask.names.layers.findIndex((entry) => entry.endsWith(` ${name}`));
    if (own >= 0) return [homeOf(own)];
    const found = ask.names.names[name];
    if (found === undefined) return [];
    const owner = ask.names.owners[name];
    return (Array.isArray(found) ? found : [found]).map((place) => ({ ...homeOf(place), owner: place === owner }));
  }

  function read(text) {
    if (text.length > LONGEST) throw new LayerError(`${text.length} characters are more than this field reads, which is ${LONGEST}; give the layer alone`);
    const source = undress(text).replace(/[,;\s]+$/, "");
    if (/^[A-Za-z_][\w.]*$/.test(source)) {
      return { calls: [{ name: source, candidates: candidates(source), positional: [], words: [], text: source }], names: [], bare: true };
    }
    const parser = new Parser(source).statements();
    const made = parser.assigned.filter(([, node]) => node.kind === "call").map(([name]) => name);
    const calls = parser.calls.filter(({ of }) => of.kind === "name" && !made.includes(of.name)).map((call) => described(call, parser));
    calls.sort((a, b) => a.begin - b.begin);
    return { calls, names: parser.assigned, bare: false };
  }

  function described(call, parser) {
    const options = call.given.filter(({ word, node }) => word === null && node.kind === "options").flatMap(({ node }) => node.given);
    const given = [...call.given.filter(({ node }) => node.kind !== "options"), ...options];
    const later = parser.calls.filter(({ of }) => of === call).flatMap((other) => other.given).filter(({ word }) => word !== null);
    return {
      name: call.of.name, candidates: candidates(call.of.name), begin: call.begin, text: parser.source.slice(call.begin, call.end),
      positional: given.filter(({ word }) => word === null).map(({ node }) => node),
      words: given.filter(({ word }) => word !== null), later,
    };
  }

  /** The layer that a call is, once the scripts of its candidates are loaded: the one that takes such arguments. */
  function choose(call, declared) {
    const words = call.words.map(({ word }) => word);
    const layerOf = ({ framework, layer }) => declared[framework].layers[layer];
    const fitting = call.candidates.filter((found) => takes(layerOf(found), call.positional.length, words));
    const among = fitting.length ? fitting : call.candidates, own = among.filter(({ owner }) => owner);
    const left = among.length > 1 && own.length ? own : among;
    if (left.length === 1) return left[0];
    throw new LayerError(`${show(call.name)} may be ${joinWords(left.map(({ layer }) => layer), "or", 5)}; write the full name`);
  }

  /** What a call gives to a layer: values by position, and by name. */
  function given(call, framework, layerName, names) {
    const layer = framework.layers[layerName], order = places(layer);
    const matter = new Set([...Object.keys(layer.arguments || {}), ...(layer.fixed || []), ...Object.values(layer.parts || {}).flat(2)]);
    const value = (name, node) => {
      const word = node.kind === "name" ? node.name : null;
      if (word && layer.arguments?.[name]?.words?.includes(word)) return word;
      try {
        return valueOf(node, names);
      } catch (error) {
        if (!(error instanceof Unclear)) throw error;
        if (!matter.has(name)) return null;
        throw new LayerError(`${name} of ${layerName} is not given as a number or a word in the text; write it out`);
      }
    };
    const later = (call.later || []).filter(({ word }) => layer.parameters.some(([name, place]) => name === word && place === "later"));
    return {
      positional: call.positional.map((node, place) => value(order[place], node)),
      words: [...call.words, ...later].map(({ word, node }) => [word, value(word, node)]),
    };
  }

  /** What a call gives to a layer, by name. */
  function boundNames({ framework, home, given: { positional, words } }) {
    const order = places(framework.layers[home.layer]);
    return { ...Object.fromEntries(positional.slice(0, order.length).map((value, place) => [order[place], value])), ...Object.fromEntries(words) };
  }

  /** The answer to a call whose candidates are loaded. */
  function answer(reading, call, size, variant) {
    const found = choose(call, ask.declared), framework = ask.declared[found.framework];
    const { positional, words } = given(call, framework, found.layer, reading.names);
    return ask.evaluate(framework, found.layer, size, positional, words, variant);
  }

  function unknownText(name) {
    const last = name.split(".").at(-1);
    if (ELEMENTWISE.test(last)) return `${show(name)} works on each element alone, by its name, and passes sizes through; leave it out`;
    const ends = new Map(ask.names.layers.map((entry) => [entry.split(/[ .]/).at(-1), entry.split(" ")[1]]));
    const close = ask.closest(last, [...ends.keys()], 0.85);
    return close && close !== last ? `${show(name)} is no layer that is known here; did you mean ${ends.get(close)}?` : `${show(name)} is no layer that is known here; all that are stand under Frameworks`;
  }

  const ELEMENTWISE = /relu|gelu|silu|mish|elu|swish|sigmoid|tanh|softmax|softplus|softsign|hardshrink|softshrink|dropout|identity|activation|batch_?norm|layer_?norm|group_?norm|instance_?norm|rms_?norm|normalization/i;

  // Sizes.

  function readSize(text) {
    let inner = text.trim();
    const printed = /^(?:[\w.]*\.)?(?:Size|TensorShape)\((.*)\)$/.exec(inner);
    if (printed) inner = printed[1].trim();
    const bracketed = /^(?:\((.*)\)|\[(.*)\])$/.exec(inner), bare = bracketed ? (bracketed[1] ?? bracketed[2]).trim() : inner;
    for (const separator of [/ *, */, / *[x×*] */, /[ \t]+/]) {
      const words = bare.replace(/\s*,$/, "").split(separator);
      if (!words.every((word) => /^(?:[+-]?\d+|None|null|\?|N|B|batch(?:_size)?)$/.test(word))) continue;
      const entries = words.map((word) => (/\d/.test(word) ? Number(word) : null));
      return entries.length === 1 && entries[0] !== null && !bracketed && !printed && !bare.includes(",") ? entries[0] : entries;
    }
    throw new LayerError(`input_size=${show(text)} must be integers separated by commas, such as 12 or 12,16, or a shape such as 1,3,12,16`);
  }

  Object.assign(ask, { read, choose, given, boundNames, answer, candidates, unknownText, readSize, undress, shorten });
})();
