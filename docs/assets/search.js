// The search: a dialog with one field, whose answers come from `ranking.js` and the printed index. Both are fetched when a
// reader goes to the search, not with the page. Without any of this, what opens it is a link to the list of names.
(() => {
  "use strict";
  const opener = document.querySelector(".pp-find");
  if (!opener || !window.HTMLDialogElement) return;
  const { root, scripts } = opener.dataset;
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.setAttribute("aria-keyshortcuts", "/ Control+K");

  // What answers a query, once it is here; a script that fails may be asked for again.
  let ranking = null;
  const fetched = (source) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const load = () => (ranking ??= Promise.all(scripts.split(" ").map(fetched))
    .then(() => padproofRanking(padproofIndex))
    .catch((error) => { ranking = null; throw error; }));

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const field = make("input", {
    type: "text", inputmode: "search", enterkeyhint: "go", name: "q", placeholder: "A layer, an error, a word",
    role: "combobox", "aria-label": "Search", "aria-autocomplete": "list", "aria-controls": "pp-found", "aria-expanded": "false",
    autocomplete: "off", autocapitalize: "off", autocorrect: "off", spellcheck: "false",
  });
  const close = make("button", { type: "button" }, "Close");
  const status = make("p", { role: "status" });
  const list = make("div", { id: "pp-found", role: "listbox", "aria-label": "Pages", hidden: "" });
  const dialog = make("dialog", { class: "pp-search", "aria-label": "Search" },
    make("form", { role: "search" }, field, close), status, list);
  let active = -1, asked = 0;

  const addressOf = ({ address, anchor }) => {
    const folder = address === "index" ? "" : `${address.replace(/(^|\/)index$/, "")}/`.replace(/\/\/$/, "/");
    const file = location.protocol === "file:" ? "index.html" : "";
    return `${root.replace(/\/?$/, "/")}${folder}${file}${anchor && `#${anchor}`}`;
  };

  // A text with the words that matched marked.
  const marked = (text, words) => {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
      if (!words.some((word) => found[0].toLowerCase().startsWith(word))) continue;
      parts.push(text.slice(end, found.index), make("mark", {}, found[0]));
      end = found.index + found[0].length;
    }
    return [...parts, text.slice(end)];
  };

  // The row above the pages for a line that calls a layer: its sizes, in the calculator.
  const answerTo = (line) => {
    const address = addressOf({ address: "calculator", anchor: "" });
    return make("a", { role: "option", id: "pp-found-answer", "aria-selected": "false", tabindex: "-1", href: `${address}?ask=${encodeURIComponent(line)}` },
      make("span", { class: "pp-kind" }, "answer"), " ", make("b", {}, "Sizes of this layer"), " ", make("small", {}, line));
  };

  // Kind, page and section, and why: the layer's name, the text of the error, or the words that stand there.
  const row = (found, place) => {
    const { title, kind, anchor, heading, because, words } = found;
    const shown = anchor || !title.includes(heading) ? [" ", make("span", { class: "pp-section" }, ...marked(heading, words))] : [];
    const told = `${title} ${shown.length ? heading : ""}`.toLowerCase();
    const why = because ? [because.includes(" ") ? `says “${because}”` : because] : words.filter((word) => !told.includes(word)).slice(0, 8).flatMap((word) => [make("mark", {}, word), " "]);
    return make("a", { role: "option", id: `pp-found-${place}`, "aria-selected": "false", tabindex: "-1", href: addressOf(found) },
      make("span", { class: "pp-kind" }, kind), " ", make("b", {}, ...marked(title, words)), ...shown,
      ...(why.length ? [" ", make("small", {}, ...why)] : []));
  };

  const select = (place) => {
    const rows = [...list.children];
    active = rows.length ? (place + rows.length) % rows.length : -1;
    rows.forEach((each, number) => each.setAttribute("aria-selected", number === active));
    if (active < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", rows[active].id);
      rows[active].scrollIntoView({ block: "nearest" });
    }
  };

  const show = (rows, words) => {
    list.replaceChildren(...rows);
    list.hidden = !rows.length;
    status.textContent = words;
    field.setAttribute("aria-expanded", rows.length > 0);
    select(0);
  };

  const answer = async () => {
    const number = ++asked, query = field.value.trim();
    if (!query) return show([], "");
    let rank;
    try {
      status.textContent ||= "Looking …";
      rank = await load();
    } catch {
      return show([], "The index could not be loaded.");
    }
    if (number !== asked) return;
    const found = rank(field.value, true), first = found[0]?.isLine && answerTo(query);
    show([...(first ? [first] : []), ...found.map(row)], found.length ? `${found.length} page${found.length > 1 ? "s" : ""}` : "Nothing found.");
  };

  const open = () => {
    if (dialog.open) return;
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
    field.select();
    load().then(answer, answer);
  };
  for (const name of ["pointerdown", "focus"]) opener.addEventListener(name, () => load().catch(() => {}), { once: true });
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener("padproof-search", ({ detail }) => {
    open();
    field.value = detail;
    answer();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    open();
  });

  // A paste is an input like any other, by whatever hand.
  field.addEventListener("input", answer);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    event.preventDefault();
    select(active + step);
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.children[active]?.click();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("#pp-found a")) dialog.close();
  });
  addEventListener("pageshow", () => dialog.open && dialog.close());
})();
