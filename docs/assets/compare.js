// The pages that hold the frameworks against each other: what is shown follows the address, and ways unfold when asked.
(() => {
  "use strict";
  const form = document.querySelector("form.pp-filter");
  const rows = [...document.querySelectorAll(".pp-behaviours tbody, [data-row]")];
  const framed = (row) => row.dataset.framework ? [row] : [...row.querySelectorAll(".pp-chip")];

  // A line that stood here once stands on the page of its framework now, and an operator has a page of its own.
  const { hash, search } = location, asked = new URLSearchParams(search);
  const tab = (page) => document.querySelector(`.pp-tabs a[href*="${page}"]`);
  const moved = { convolution: "convolution", pooling: "pooling-sizes", padding: "padding" }[asked.get("operator")];
  if (moved && tab(moved)) location.replace(tab(moved).href.replace(/#.*/, "") + search);
  else if (hash && !document.getElementById(decodeURIComponent(hash.slice(1)))) {
    const chips = [...document.querySelectorAll(".pp-behaviours .pp-chip")];
    const chip = chips.find((each) => hash.slice(1).startsWith(each.dataset.framework.replaceAll("_", "-") + "-"));
    if (chip) location.replace(chip.href.replace(/#.*/, "") + hash.replace(/-(asked|rule|size|odd|short|dilation|kernel|padding)$/, ""));
  }

  // The filter.
  const fields = form ? [...form.querySelectorAll("select")] : [];
  const chosen = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const sift = () => {
    const wanted = chosen();
    let left = 0;
    for (const row of rows) {
      const own = framed(row).filter((each) => each.dataset.framework === wanted.framework);
      for (const chip of row.querySelectorAll(".pp-chip")) chip.classList.toggle("pp-chosen", own.includes(chip));
      row.hidden = Boolean((wanted.framework && !own.length) ||
        fields.some(({ name, value }) => name !== "framework" && value && !(row.dataset[name] ?? "").split(" ").includes(value)));
      left += !row.hidden;
      if (row.nextElementSibling?.matches(".pp-unfolded")) fill(row, row.nextElementSibling);
    }
    for (const box of document.querySelectorAll(".pp-behaviours, [data-rows]")) {
      const empty = !box.querySelector("tbody:not([hidden], .pp-unfolded), [data-row]:not([hidden])");
      box.hidden = empty;
      if (box.previousElementSibling?.matches("h2, h3")) box.previousElementSibling.hidden = empty;
    }
    for (const none of document.querySelectorAll(".pp-none-left")) none.hidden = left > 0;
    const filtering = Object.values(wanted).some(Boolean);
    form.querySelector("output").textContent = filtering ? `${left} of ${rows.length} shown` : "";
    for (const link of document.querySelectorAll(".pp-tabs a")) {
      const address = new URL(link.href);
      address.search = wanted.framework ? new URLSearchParams({ framework: wanted.framework }) : "";
      link.href = address;
    }
  };
  const obey = () => {
    const kept = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = kept.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.value = "";
    }
    sift();
  };
  const note = () => {
    const kept = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value)).toString();
    history.pushState(null, "", location.pathname + (kept ? `?${kept}` : "") + location.hash);
    sift();
  };

  // The ways to ask for a behaviour: a script holds them, which is loaded at the first unfolding.
  const held = document.querySelector("a.pp-held");
  const address = held?.href.match(/([\w-]+)\.js$/)[1];
  const ways = () => new Promise((done, fail) => {
    if (window.padproofWays?.[address]) return done(window.padproofWays[address]);
    const script = document.createElement("script");
    script.src = held.href;
    script.onload = () => done(window.padproofWays[address]);
    script.onerror = fail;
    document.head.append(script);
  });
  const LABELS = ["system", "layers, asked by", "kernel shorter than stride", "dilation", "kernel", "size argument", "known"];
  const SIGNS = { measured: "measured", read: "cited", contradicted: "failed" };
  const make = (tag, kind, ...inner) => {
    const node = document.createElement(tag);
    if (kind) node.className = kind;
    node.append(...inner);
    return node;
  };
  const written = (words) => words.split("`").map((part, place) => (place % 2 ? make("code", "", part) : part));
  const line = ([, newest, known, ...cells]) => {
    const row = make("tr", newest ? "" : "pp-former");
    cells.forEach((words, place) => {
      const cell = make(place ? "td" : "th", "", make("span", "", ...written(words)));
      if (place) cell.dataset.label = LABELS[place];
      else cell.scope = "row";
      row.append(cell);
    });
    const cell = make("td", "", make("span", `pp-warrant pp-${SIGNS[known]}`, known));
    cell.dataset.label = "known";
    row.append(cell);
    return row;
  };
  const fill = (body, unfolded) => {
    const { framework } = chosen(), all = window.padproofWays[address][body.id];
    const own = all.filter(([name]) => !framework || name === framework);
    const head = make("thead", "", make("tr", "", ...LABELS.map((label) => {
      const cell = make("th", "", label);
      cell.scope = "col";
      return cell;
    })));
    const table = make("table", "", head, make("tbody", "", ...own.map(line)));
    unfolded.querySelector("td").replaceChildren(make("div", "pp-table pp-ways", table));
    unfolded.hidden = body.hidden;
  };
  for (const place of held ? document.querySelectorAll(".pp-unfold") : []) {
    const button = make("button", "pp-unfold", place.textContent), body = place.closest("tbody");
    button.type = "button";
    button.setAttribute("aria-expanded", "false");
    place.replaceWith(button);
    button.addEventListener("click", async () => {
      const open = button.getAttribute("aria-expanded") === "true";
      if (open) body.nextElementSibling.remove();
      else {
        await ways();
        const cell = make("td", "");
        cell.colSpan = 4;
        const unfolded = make("tbody", "pp-unfolded", make("tr", "", cell));
        body.after(unfolded);
        fill(body, unfolded);
      }
      button.setAttribute("aria-expanded", String(!open));
    });
  }

  // What scrolls sideways in its cell can be reached with the keyboard.
  const reach = () => document.querySelectorAll("td[data-label] > span").forEach((cell) => {
    if (cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).overflowX === "auto") cell.tabIndex = 0;
    else cell.removeAttribute("tabindex");
  });
  reach();
  addEventListener("resize", reach);
  addEventListener("load", reach);

  if (form) {
    obey();
    form.addEventListener("input", note);
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", obey);
  }
})();
