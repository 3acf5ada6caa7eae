// A few small conveniences; every page reads without them.
(() => {
  "use strict";
  // A link to a folder leads to its page; of a disk, to that page's file.
  if (location.protocol === "file:") {
    for (const link of document.querySelectorAll("a[href]:not([href^='#'])")) {
      const [, path, rest] = /^([^?#]*)(.*)$/.exec(link.getAttribute("href"));
      if (!/^[a-z]+:/i.test(path) && /(^|\/)\.{0,2}$/.test(path)) link.setAttribute("href", `${path || "."}${/\/$/.test(path || "./") ? "" : "/"}index.html${rest}`);
    }
  }

  const texOf = (math) => {
    const tex = math.querySelector("annotation")?.textContent ?? math.textContent;
    return math.getAttribute("display") === "block" ? `$$${tex}$$` : `$${tex}$`;
  };

  // Copying a selection that touches a formula gives its LaTeX, whole.
  document.addEventListener("copy", (event) => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0).cloneRange();
    const around = (node) => (node.closest ? node : node.parentElement)?.closest("math");
    const first = around(range.startContainer), last = around(range.endContainer);
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    const copy = document.createElement("div");
    copy.append(range.cloneContents());
    const html = copy.innerHTML, formulas = copy.querySelectorAll("math");
    if (!formulas.length) return;
    formulas.forEach((math) => math.replaceWith(texOf(math)));
    copy.style.cssText = "position:fixed;left:-99999px;white-space:pre-wrap";
    document.body.append(copy);            // innerText keeps line breaks only for text that is laid out
    event.clipboardData.setData("text/plain", copy.innerText.trim());
    event.clipboardData.setData("text/html", html);
    copy.remove();
    event.preventDefault();
  });

  // What a citation or a node of the map leads to stands in a card beside it while it is pointed at or has the focus. A
  // first tap on a citation shows the card too, a second one goes there. Escape puts the card away.
  const card = document.createElement("div");
  card.id = "pp-card";
  card.className = "pp-card md-typeset";
  card.setAttribute("role", "tooltip");
  let shown = null, focused = null, tapped = null, under = null, leaving = 0;
  const leader = (node) => node.closest?.("a.pp-cite[href*='#'], a.pp-node");

  // The cited line, or all lines of a cited chain.
  const cited = (cite) => {
    const first = cite.pathname === location.pathname && document.getElementById(decodeURIComponent(cite.hash.slice(1)));
    const lines = first ? [first] : [];
    for (let next = first?.nextElementSibling; next?.matches("tr.pp-next"); next = next.nextElementSibling) lines.push(next);
    return lines;
  };
  const formulas = (lines) => {
    const table = document.createElement("table"), box = document.createElement("div");
    table.append(...lines.map((line) => line.cloneNode(true)));
    table.querySelectorAll(".pp-reason").forEach((reason) => reason.remove());
    for (const part of table.querySelectorAll("[id], [tabindex], .pp-used")) {
      part.removeAttribute("id");
      part.removeAttribute("tabindex");
      part.classList.remove("pp-used");
    }
    box.className = "pp-derivation";
    box.append(table);
    return [box];
  };
  const entry = (node) => {
    const name = node.querySelector("title");
    if (name) {                            // the browser's own tooltip would cover the card
      node.setAttribute("aria-label", name.textContent);
      name.remove();
    }
    const link = document.querySelector(`.pp-theorems dt a[href="${node.getAttribute("href")}"]`);
    return [...link?.closest("div").querySelectorAll("dt, dd:not(.pp-marks)") ?? []].map((part) => {
      const line = document.createElement("p");
      line.append(...part.cloneNode(true).childNodes);
      line.querySelectorAll("a").forEach((inside) => inside.replaceWith(...inside.childNodes));
      return line;
    });
  };

  const show = (anchor, tap = false) => {
    if (anchor === shown) return;
    document.querySelectorAll(".pp-lit").forEach((line) => line.classList.remove("pp-lit"));
    shown?.removeAttribute("aria-describedby");
    card.remove();
    shown = anchor;
    if (!anchor) return;
    const lines = anchor.matches(".pp-cite") ? cited(anchor) : [];
    card.replaceChildren(...lines.length ? formulas(lines) : anchor.matches(".pp-node") ? entry(anchor) : []);
    lines.forEach((line) => line.classList.add("pp-lit"));
    if (!card.hasChildNodes()) return;
    card.classList.toggle("pp-tapped", tap);
    card.style.cssText = "";
    document.body.append(card);
    anchor.setAttribute("aria-describedby", card.id);
    const size = parseFloat(getComputedStyle(card).fontSize);
    const excess = Math.max(1, ...[...card.querySelectorAll(".pp-formula")].map((box) => box.scrollWidth / box.clientWidth));
    card.style.fontSize = `${size / Math.min(excess, 1.65)}px`;
    // Aslant of its anchor, so that it hides neither what is beside nor what is above or below.
    const at = anchor.getBoundingClientRect(), { offsetWidth: width, offsetHeight: height } = card;
    const room = document.documentElement.clientWidth - 8, before = at.left + 6 - width;
    const left = at.right - 6 + width <= room || before < 8 ? Math.min(at.right - 6, room - width) : before;
    const above = at.bottom + height > innerHeight && at.top > height;
    card.style.left = `${scrollX + left}px`;
    card.style.top = `${scrollY + (above ? at.top + 2 - height : at.bottom - 2)}px`;
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    clearTimeout(leaving);
    const anchor = leader(event.target);
    if (anchor) show(anchor);
    else if (!card.contains(event.target)) leaving = setTimeout(() => show(focused), 150);
    const line = event.target.closest?.(".pp-derivation tr");
    if (line === under) return;
    document.querySelectorAll(".pp-used").forEach((used) => used.classList.remove("pp-used"));
    under = line;
    line?.querySelectorAll(".pp-cite").forEach((cite) => cited(cite).forEach((used) => used.classList.add("pp-used")));
  });
  document.addEventListener("focusin", (event) => {
    focused = event.target.matches(":focus-visible") ? leader(event.target) : null;
    if (focused) show(focused);
  });
  document.addEventListener("focusout", () => {
    if (focused === shown) show(null);
    focused = null;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    focused = null;
    show(null);
  });
  document.addEventListener("pointerdown", (event) => {
    const anchor = leader(event.target);
    tapped = event.pointerType !== "mouse" && anchor !== shown && anchor?.matches(".pp-cite") ? anchor : null;
    if (!anchor && !card.contains(event.target)) show(null);
  });
  document.addEventListener("click", (event) => {
    const anchor = leader(event.target);
    if (!anchor) return;
    if (anchor === tapped) event.preventDefault();
    show(tapped, true);
    tapped = null;
  });

  // What scrolls sideways can be reached, and so scrolled, with the keyboard.
  const scrollers = document.querySelectorAll(".pp-math, .pp-table, .pp-formulas, .pp-formula, .md-typeset pre > code");
  const reach = () => scrollers.forEach((box) => {
    if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
  reach();
  addEventListener("resize", reach);
  addEventListener("load", reach);
  document.fonts?.ready.then(reach);

  // A picker made of a <select> goes where its option says.
  document.addEventListener("change", (event) => {
    const select = event.target.closest?.(".pp-picker select");
    if (select?.value) location.assign(new URL(select.value, document.baseURI));
  });
})();
