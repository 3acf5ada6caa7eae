// A few small conveniences; every page reads without them.
(() => {
  "use strict";
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

  // Pointing at a citation, or moving the focus to it, lights up the cited fact.
  const light = (on) => (event) => {
    const cite = event.target.closest?.("a.pp-cite[href*='#']");
    if (!cite || cite.pathname !== location.pathname) return;
    document.getElementById(decodeURIComponent(cite.hash.slice(1)))?.classList.toggle("pp-lit", on);
  };
  for (const [on, names] of [[true, ["mouseover", "focusin"]], [false, ["mouseout", "focusout"]]])
    for (const name of names) document.addEventListener(name, light(on));

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

  // The matrix shows the lines that its filter leaves; the filter is part of the address.
  const filter = document.querySelector("form.pp-filter");
  if (filter) {
    const lines = [...document.querySelectorAll(".pp-matrix tbody tr")];
    const { framework, operator, same, text } = filter.elements;
    const sift = (remember) => {
      const words = text.value.trim().toLowerCase();
      let left = 0;
      for (const line of lines) {
        const { framework: name, operator: kind, same: asked } = line.dataset;
        line.hidden = (framework.value && name !== framework.value) || (operator.value && kind !== operator.value) ||
          (same.checked && asked !== "yes") || (words && !line.textContent.toLowerCase().includes(words));
        left += !line.hidden;
      }
      for (const box of document.querySelectorAll(".pp-matrix")) {
        const empty = !box.querySelector("tbody tr:not([hidden])");
        box.hidden = empty;
        if (box.previousElementSibling) box.previousElementSibling.hidden = empty;
      }
      document.querySelector(".pp-none-left").hidden = left > 0;
      filter.querySelector("output").textContent = `${left} of ${lines.length} lines`;
      if (!remember) return;
      const kept = new URLSearchParams(new FormData(filter));
      for (const [key, value] of [...kept]) if (!value) kept.delete(key);
      const query = kept.toString();
      history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    };
    for (const [key, value] of new URLSearchParams(location.search)) {
      const field = filter.elements[key];
      if (field?.type === "checkbox") field.checked = true;
      else if (field) field.value = value;
    }
    filter.addEventListener("input", () => sift(true));
    filter.addEventListener("submit", (event) => event.preventDefault());
    sift(false);
  }

  // A picker made of a <select> goes where its option says.
  document.addEventListener("change", (event) => {
    const select = event.target.closest?.(".pp-picker select");
    if (select?.value) location.assign(new URL(select.value, document.baseURI));
  });
})();
