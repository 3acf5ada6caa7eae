/* The field in which a layer is asked: <pp-ask>, one line of text and a size, and the answer under them as one types.

   What computes the answer is loaded when the field is first used; until then, and without JavaScript, the example that the
   page was printed with stands there. Attribute: data-open (the arguments and all parts unfolded). */
(function () {
  "use strict";

  const root = new URL("../../", document.currentScript.src).href;
  const ENGINE = ["generated/formulas.js", "assets/ask/values.js", "assets/ask/arguments.js", "assets/ask/settle.js", "assets/ask/answer.js",
    "assets/ask/faults.js", "assets/ask/read.js", "assets/ask/show.js", "generated/ask/words.js", "generated/ask/modes.js", "generated/ask/names.js"];
  const started = new Map();
  const DEFAULT_SIZES = { 1: "16", 2: "12×16", 3: "8×12×16" };

  function load(path) {
    if (!started.has(path)) {
      started.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = root + path;
        script.async = false;
        script.onload = done;
        script.onerror = () => failed(new Error(`${path} cannot be loaded`));
        document.head.append(script);
      }));
    }
    return started.get(path);
  }

  const loadEngine = () => Promise.all(ENGINE.map(load));
  const loadFrameworks = (names) => Promise.all(names.map((name) => load(`generated/ask/frameworks/${name}.js`)));
  const page = (path) => root + path + (location.protocol === "file:" ? "index.html" : "");

  let fields = 0;

  class Ask extends HTMLElement {
    connectedCallback() {
      if (this.form) return;
      const own = new URLSearchParams(location.search);
      this.form = this.querySelector("form");
      this.out = this.querySelector(".pp-ask-answer");
      this.said = this.querySelector("[aria-live]");
      this.example = [...this.out.childNodes];
      [this.line, this.size] = this.form.querySelectorAll("textarea, input");
      this.chooser = this.form.querySelector("details");
      this.printed = [this.line.defaultValue, this.size.defaultValue];
      this.first = ++fields === 1;
      this.settled = true;
      this.chooser.open = this.hasAttribute("data-open") && matchMedia("(min-width: 60em)").matches;
      this.read(own);
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.line.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.shiftKey && !this.line.value.includes("\n")) {
          event.preventDefault();
          this.answer(true);
        }
      });
      this.form.addEventListener("focusin", () => loadEngine(), { once: true });
      this.line.addEventListener("input", () => this.answer());
      this.size.addEventListener("input", () => { this.sizeGiven = this.size.value.trim() !== ""; this.answer(); });
      for (const box of [this.line, this.size]) box.addEventListener("change", () => this.answer(true));
      this.chooser.addEventListener("toggle", () => this.chooser.open && this.choose());
      if (this.first) addEventListener("popstate", () => this.restore());
      if ((this.first && own.get("ask")) || this.hasAttribute("data-open")) this.answer(false, this.first && own.get("variant"));
    }

    /** The question of an address, or the one that was printed. */
    read(address) {
      const [line, size] = this.printed, asked = this.first && address.get("ask");
      this.line.value = asked || line;
      this.size.value = (asked && address.get("size")) || (asked ? "" : size);
      this.sizeGiven = Boolean(this.size.value);
      this.fit();
    }

    fit() {
      if (CSS.supports("field-sizing: content")) return;
      this.line.style.height = "auto";
      this.line.style.height = `${Math.min(this.line.scrollHeight + 2, 240)}px`;
    }

    restore() {
      const own = new URLSearchParams(location.search);
      this.read(own);
      this.settled = true;
      this.answer(false, own.get("variant"));
    }

    /** Another line, as the chooser writes it. */
    set(line) {
      this.line.value = line;
      this.answer(true);
    }

    async answer(settled = false, variant = this.variant) {
      const turn = (this.turn = (this.turn || 0) + 1), text = this.line.value.trim();
      this.fit();
      this.variant = variant || undefined;
      const asked = JSON.stringify([text, this.size.value, this.variant, this.number]);
      if (settled && asked === this.asked) return this.remember(settled, text);  // what is shown stays, and can be clicked
      this.asked = asked;
      if (!text) {
        this.out.replaceChildren(...this.example);
        return this.remember(settled, "");
      }
      try {
        await loadEngine();
        if (turn !== this.turn) return undefined;
        const found = await this.find(text, turn);
        if (turn !== this.turn) return undefined;
        this.shown = found;
        const kept = [...this.out.querySelectorAll("details[data-part]")].filter(({ open }) => open).map((part) => part.dataset.part);
        this.choosing?.();
        window.padproofAsk.show(this, found, new Set(this.hasAttribute("data-open") ? ["formula", "elsewhere", "picture"] : kept));
        clearTimeout(this.saying);
        this.saying = setTimeout(() => { this.said.textContent = found.summary; }, 700);
      } catch (error) {
        this.out.textContent = error.message;
      }
      return this.remember(settled, text);
    }

    async find(text, turn) {
      const ask = window.padproofAsk, found = { text, variant: this.variant, page };
      try {
        found.reading = ask.read(text);
        found.calls = found.reading.calls.filter(({ candidates }) => candidates.length);
        found.call = found.calls[Math.min(this.number || 0, found.calls.length - 1)];
        if (!found.call) return { ...found, ...ask.unread(found.reading, text) };
        await loadFrameworks([...new Set(found.call.candidates.map(({ framework }) => framework))]);
        if (turn !== this.turn) return found;
        found.home = ask.choose(found.call, ask.declared);
        found.framework = ask.declared[found.home.framework];
        found.layer = found.framework.layers[found.home.layer];
        if (!this.sizeGiven) this.size.value = DEFAULT_SIZES[ask.rankOf(found)] || DEFAULT_SIZES[1];
        found.size = ask.readSize(this.size.value);
        found.given = ask.given(found.call, found.framework, found.home.layer, found.reading.names);
        found.geometry = ask.evaluate(found.framework, found.home.layer, found.size, found.given.positional, found.given.words, this.variant);
      } catch (error) {
        if (!(error instanceof ask.LayerError)) throw error;
        found.error = error;
      }
      found.summary = ask.summary(found);
      return found;
    }

    remember(settled, text) {
      if (!this.first) return;
      const address = new URL(location.href);
      for (const [name, value] of [["ask", text], ["size", text && this.size.value.trim()], ["variant", text && this.variant]]) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      if (address.href !== location.href) {
        // What is begun after a settled question is an entry of its own; what is typed on is the same one.
        if (this.settled) history.pushState(null, "", address);
        else history.replaceState(null, "", address);
        this.settled = false;
      }
      this.settled = this.settled || settled;
    }

    async choose() {
      await loadEngine();
      await window.padproofAsk.chooser(this, this.chooser.querySelector("div"), loadFrameworks);
    }
  }

  customElements.define("pp-ask", Ask);
  window.padproofPage = { page, load };
})();
