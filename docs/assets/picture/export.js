/* A picture to take along: one SVG that needs nothing else, a PNG of it, and text for the clipboard.

   Classic script. From a file the clipboard may be missing: then the text stands selected in a dialog. */
(function () {
  "use strict";

  // What a shape takes from those around it, and what it would be with none around.
  const INHERITED = {
    fill: "#000000", stroke: "none", "stroke-width": "1", "stroke-dasharray": "none", "stroke-linecap": "butt",
    "stroke-linejoin": "miter", "paint-order": "normal", visibility: "visible", "font-style": "normal",
    "font-weight": "400",
  };
  const FONT = '"STIX Two Text", "Times New Roman", Georgia, serif', NAMESPACE = "http://www.w3.org/2000/svg";
  const MARGIN = 12, BETWEEN = 16, SCALE = 2;
  let brush;

  /** A colour as #rrggbb, which every program reads, and how opaque it is. */
  function plain(colour) {
    if (!brush) {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 1;
      brush = canvas.getContext("2d", { willReadFrequently: true });
    }
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  }

  /** Writes what the style sheets say of a shape into it, where it is not what its surroundings say already. */
  function resolve(from, to, around) {
    const style = getComputedStyle(from), here = {};
    for (const property of Object.keys(INHERITED)) {
      let value = style.getPropertyValue(property);
      if (/^(fill|stroke)$/.test(property) && value !== "none") value = plain(value);
      if (property === "stroke-dasharray") value = value.replace(/px/g, "").replace(/,/g, " ");
      if (property === "stroke-width") value = String(parseFloat(value));
      here[property] = value;
      if (value === around[property]) to.removeAttribute(property);
      else to.setAttribute(property, value);
    }
    if (style.opacity !== "1") to.setAttribute("opacity", style.opacity);
    for (const name of ["class", "style", "tabindex", "data-search-exclude"]) to.removeAttribute(name);
    [...from.children].forEach((child, place) => resolve(child, to.children[place], here));
  }

  /** The drawings under one another on the page's colour, as one SVG document. */
  function standalone(drawings, background) {
    let width = 0, down = MARGIN;
    const whole = document.createElementNS(NAMESPACE, "svg"), ground = document.createElementNS(NAMESPACE, "rect");
    whole.append(ground);
    for (const drawing of drawings) {
      const [, , wide, high] = drawing.getAttribute("viewBox").split(" ").map(Number), copy = drawing.cloneNode(true);
      resolve(drawing, copy, INHERITED);
      for (const [key, value] of Object.entries({ x: MARGIN, y: down, width: wide, height: high })) {
        copy.setAttribute(key, value);
      }
      whole.append(copy);
      down += high + BETWEEN;
      width = Math.max(width, wide);
    }
    const size = { width: width + 2 * MARGIN, height: down - BETWEEN + MARGIN };
    whole.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    whole.setAttribute("font-family", FONT);
    ground.setAttribute("fill", plain(background));
    for (const part of [whole, ground]) Object.entries(size).forEach(([key, value]) => part.setAttribute(key, value));
    return { text: new XMLSerializer().serializeToString(whole), ...size };
  }

  /** The PNG at twice the size, as a blob. */
  function painted({ text, width, height }) {
    return new Promise((resolved, rejected) => {
      const image = new Image();
      image.onerror = () => rejected(new Error("the browser could not draw the SVG"));
      image.onload = () => {
        const canvas = document.createElement("canvas");
        canvas.width = SCALE * width;
        canvas.height = SCALE * height;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(resolved, "image/png");
      };
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    });
  }

  function download(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  /** Shows the text, selected, where it cannot be copied for the reader. */
  function offer(text, label) {
    const dialog = document.createElement("dialog"), box = document.createElement("textarea");
    const close = document.createElement("button"), words = document.createElement("label");
    dialog.className = "pp-offer md-typeset";
    box.readOnly = true;
    box.value = text;
    box.rows = 8;
    words.append(`${label}: copy it from here.`, box);
    close.type = "button";
    close.className = "pp-button";
    close.append("Close");
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    dialog.append(words, close);
    document.body.append(dialog);
    dialog.showModal();
    box.focus();
    box.select();
  }

  /** Copies, and says so; where that is refused, offers the text instead. */
  async function copy(text, label) {
    try {
      await navigator.clipboard.writeText(text);
      return `${label} copied.`;
    } catch {
      offer(text, label);
      return "";
    }
  }

  Object.assign(window.padproofPicture, { standalone, painted, download, copy });
})();
