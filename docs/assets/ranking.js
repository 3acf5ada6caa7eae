// Which pages answer a query, best first: `padproofRanking(padproofIndex)` is a function of the query.
//
// Own code, and not an engine, for two reasons. The index comes inverted, so that a phone builds nothing. And what ranks
// is not how often a word stands somewhere but what a query names: a framework, a layer, an error; of that an engine
// knows nothing, and what it does know is the thirty lines of `spoken`, `closest` and `weigh`.
var padproofRanking = (index) => {
  "use strict";
  const PROMINENCE = [3, 2, 1.3, 1];       // of a word in a title, a heading, code, prose
  const TEXT = 1.4, FRAMEWORK = 6, NAME = 6, MESSAGE = 4, SYNONYM = 5;
  const AIMS = new Set(["in", "for", "to", "into", "with"]);  // before the framework that is asked about
  const words = index.words.split(" "), steps = index.places.split(","), stop = new Set(index.stop.split(" "));
  const at = new Map(words.map((word, place) => [word, place]));

  // Sections stand in the order of their pages.
  const pages = index.pages.map(([address, title, kind, size]) => ({ address, title, kind, size }));
  const pageOf = pages.flatMap((page, place) => Array(page.size).fill(place));
  pages.forEach((page, place) => (page.first = pageOf.indexOf(place)));
  const pageAt = new Map(pages.map((page, place) => [page.address, place]));
  const many = index.sections.length;

  const fold = (text) => text.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase();
  const stem = (word) => (/^[a-z]{2,}[^suia]s$/.test(word) && !stop.has(word) ? word.slice(0, -1) : word);
  const spoken = (text) => (fold(text).match(/[a-z0-9_]+/g) ?? []).map(stem);
  const told = (word) => word.length > 1 && !stop.has(word) && !/^[\d_]+$/.test(word);
  const squeeze = (name) => name.replace(/[_.:]/g, "").toLowerCase();

  const decoded = new Map();
  const placesOf = (word) => {
    if (!decoded.has(word)) {
      let section = 0;
      decoded.set(word, steps[at.get(word)].split(" ").map((step) => {
        const number = parseInt(step, 36);
        section += number >> 2;
        return [section, number & 3];
      }));
    }
    return decoded.get(word);
  };
  const placed = ({ first, size }, anchor) => {
    for (let section = first; anchor && section < first + size; section++) if (index.sections[section][0] === anchor) return section;
    return first;
  };
  const standsOn = (word, page) => placesOf(word).some(([section]) => pageOf[section] === page);
  const rarity = (word) => (at.has(word) ? Math.log(1 + many / placesOf(word).length) : 0);

  // Names of layers: whole, with a short name for the module, and each end; as written, in small letters, and squeezed.
  // Each leads to the sections of its layers, with their full names.
  const written = new Map(), small = new Map(), squeezed = new Map();
  const note = (map, key, section, name) => {
    if (!map.has(key)) map.set(key, new Map());
    if (!map.get(key).has(section)) map.get(key).set(section, name);
  };
  const aliases = index.frameworks.map(([address, , short]) => [pageAt.get(address), short.split(" ").filter(Boolean).map((pair) => pair.split("="))]);
  const shortOf = new Map(aliases);
  for (const [section, names] of index.names) {
    for (const name of names.split(" ")) {
      const calls = new Set([name]);
      for (const [short, full] of shortOf.get(pageOf[section]) ?? []) if (name.startsWith(full + ".")) calls.add(short + name.slice(full.length));
      for (let end = name; end.includes("."); ) calls.add((end = end.slice(end.indexOf(".") + 1)));
      for (const call of calls) {
        note(written, call, section, name);
        note(small, call.toLowerCase(), section, name);
      }
      note(squeezed, squeeze(name.slice(name.lastIndexOf(".") + 1)), section, name);
    }
  }

  // Phrases that name a framework, and phrases that mean other words or a page.
  const phrase = (text) => spoken(text);
  const called = index.frameworks.flatMap(([address, names]) => names.map((name) => [phrase(name), pageAt.get(address)]));
  const meanings = [];
  for (const [text, meaning] of index.synonyms) {
    const [address, anchor] = meaning.slice(1).split("#"), page = /^[@!]/.test(meaning) ? pageAt.get(address) : undefined;
    if (page !== undefined && pages[page].kind === "framework") called.push([phrase(text), page]);
    else meanings.push([phrase(text), page ?? spoken(meaning), meaning.startsWith("!"), anchor]);
  }
  called.sort((one, other) => other[0].length - one[0].length);
  const known = new Set([...called, ...meanings].flatMap(([parts]) => parts));

  // Errors, numbers as #; a word of every day weighs less.
  const said = (text) => (fold(text).match(/[a-z0-9_]+|#/g) ?? []).map((word) => (/^\d+$/.test(word) ? "#" : word));
  const weight = (word) => (word === "#" ? .2 : stop.has(word) || word.length < 2 ? .35 : 1);
  const total = (list) => list.reduce((sum, word) => sum + weight(word), 0);
  const messages = index.messages.map(([text, sections]) => {
    const parts = said(text);
    return { text, parts, sections, total: total(parts) };
  });

  // How much of two lists of words is one run in both, by weight.
  const common = (one, other) => {
    let best = 0, row = new Array(other.length + 1).fill(0);
    for (const word of one) {
      const next = [0];
      for (let place = 0; place < other.length; place++) next.push(word === other[place] ? row[place] + weight(word) : 0);
      best = Math.max(best, ...next);
      row = next;
    }
    return best;
  };

  // Letters to insert, delete, change or exchange, up to a limit.
  const distance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let before = [], row = Array.from({ length: other.length + 1 }, (_, place) => place);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > limit) return limit + 1;
      [before, row] = [row, next];
    }
    return row[other.length];
  };

  // The known word that a misspelt one was meant for, or else begins with; a framework or a phrase before others.
  const closest = (word) => {
    const limit = word.length < 5 || /^\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
    let best = null, least = limit + .9;
    const measure = (candidate, handicap) => {
      const begins = candidate.length > 5 && word.startsWith(candidate);
      const far = Math.min(distance(word, candidate, limit), begins ? limit + .6 - candidate.length / 100 : Infinity) + handicap;
      if (far < least) [best, least] = [candidate, far];
    };
    if (limit) {
      known.forEach((candidate) => measure(candidate, 0));
      squeezed.forEach((_, candidate) => measure(candidate, .2));
      words.forEach((candidate) => measure(candidate, .3 - Math.min(.2, placesOf(candidate).length / many)));
    }
    return best;
  };
  // The longest name in a name of somebody's own: of ConvTranspose2dSamePad, ConvTranspose2d.
  const longest = (word) => [...squeezed.keys()].filter((name) => name.length > 5 && word.includes(name)).sort((one, other) => other.length - one.length)[0];
  const familiar = (word) => at.has(word) || known.has(word) || squeezed.has(squeeze(word)) || small.has(word) || !told(word);
  const beginnings = (word) => words.filter((candidate) => candidate.startsWith(word)).slice(0, 40);

  // Where the parts of a phrase follow one another in a list of words, of which one may still be typed.
  const runs = (list, parts, typed = -1) => list.flatMap((_, start) => {
    const fits = (part, place) => list[start + place] === part || (start + place === typed && list[typed].length > 3 && part.startsWith(list[typed]));
    return parts.every(fits) ? [start] : [];
  });

  // What looks like code: names with dots, and whether the query is a call of it.
  const codes = (query) => [...query.matchAll(/[A-Za-z_]\w*(?:(?:\.|::)[A-Za-z_]\w*)*/g)].map((found) => ({
    name: found[0].replaceAll("::", "."),
    called: /^\s*\(/.test(query.slice(found.index + found[0].length)) && /^\s*([\w.]+\s*[=:]\s*)?$/.test(query.slice(0, found.index)),
    quoted: query[found.index - 1] === "`",
  }));

  // Of frameworks that fit alike, those most asked for; they stand first.
  const asked = (place) => Math.max(0, 1 - .12 * place);

  // Adds to `bonus` what the names in a query are worth to the sections of their layers; whether one of them is called.
  const weighNames = (query, list, named, bonus) => {
    const found = codes(query), alone = list.filter((word, place) => told(word) && !named.taken.has(place)).length <= 1;
    const add = (sections, worth) => sections?.forEach((because, section) => {
      const elsewhere = named.pages.size && !named.pages.has(pageOf[section]);
      const score = (elsewhere ? .35 * worth : worth) + asked(pageOf[section]);
      if (score > (bonus.get(section)?.worth ?? 0)) bonus.set(section, { worth: score, because });
    });
    const within = (sections) => new Map([...sections ?? []].filter(([section]) => named.pages.has(pageOf[section])));
    let line = false;
    for (const { name, called: isCalled, quoted } of found) {
      const everyday = /^[A-Z]?[a-z]+$/.test(name) && !isCalled && !quoted && !alone;
      const worth = everyday ? .5 : NAME;
      let end = name;
      while (!small.has(end.toLowerCase()) && end.includes(".")) end = end.slice(end.indexOf(".") + 1);
      const meant = squeeze(end.slice(end.lastIndexOf(".") + 1));
      if (small.has(end.toLowerCase())) {
        line ||= isCalled;
        add(small.get(end.toLowerCase()), worth - 1);
        if (/[A-Z\d_.]/.test(end) || alone) add(written.get(end), worth + (end === name && end.includes(".") ? 1.5 : 0));
        if (!everyday) add(within(squeezed.get(meant)), worth - 1.5);
      } else if (!everyday && meant.length > 3 && !known.has(meant)) {
        add(squeezed.get(meant), worth - 2.5);
        if (!squeezed.has(meant) && !at.has(meant)) add(squeezed.get(closest(meant)) ?? squeezed.get(longest(meant)), worth - 2.5);
      }
      if (everyday || meant.length < 4) continue;
      squeezed.forEach((sections, candidate) => {
        if (alone && candidate.startsWith(meant)) add(sections, worth - 3);
        else if (candidate.includes(meant)) add(within(sections), worth - 3);
      });
    }
    for (let length = 2; length <= 4; length++) {
      for (let start = 0; start + length <= list.length; start++) {
        const joined = squeeze(list.slice(start, start + length).join(""));
        const isPhrase = meanings.some(([parts]) => parts.length === length && parts.every((part, place) => part === list[start + place]));
        if (joined.length > 6 && !isPhrase && !found.some(({ name }) => squeeze(name) === joined)) {
          const share = Math.min(1, length / Math.max(1, list.filter(told).length));
          squeezed.get(joined)?.forEach((name, section) => add(new Map([[section, name]]), share === 1 ? NAME + .5 : (1 + 3 * share) * (asked(pageOf[section]) ? 1 : .6)));
          add(within(squeezed.get(joined)), NAME + .5);
        }
      }
    }
    return line;
  };

  const weighMessages = (query, named, bonus) => {
    const list = said(query).slice(0, 200), whole = total(list);
    for (const { text, parts, sections, total: length } of messages) {
      const shared = common(parts, list);
      if (shared < Math.min(2.2, length) || shared < 1.5 || shared < .75 * (shared < 3.5 ? length : Math.min(length, whole))) continue;
      for (const [place, section] of sections.entries()) {
        const elsewhere = named.pages.size && !named.pages.has(pageOf[section]);
        const score = (Math.min(shared, 6) + MESSAGE) * (elsewhere ? .7 : 1) - Math.min(1, .1 * place);
        const before = bonus.get(section) ?? { worth: 0 };
        const because = score > before.worth ? text : before.because;
        bonus.set(section, { worth: Math.max(before.worth, score) + .1 * Math.min(before.worth, score), because });
      }
    }
  };

  // What a phrase with a page of its own is worth: all where nothing else is said or it decides, else by how seldom its
  // words are.
  const worthOf = (parts, content, decides) => {
    const rare = parts.filter((word) => !stop.has(word)).map((word) => rarity(word) || 6);
    if (rare.length >= content) return 4 + SYNONYM;
    if (decides) return 3 + SYNONYM;
    return (2 + SYNONYM * rare.length / content) * Math.min(1, rare.reduce((sum, each) => sum + each, 0) / rare.length / 4) ** 2;
  };

  // A name whose every part is given names its framework, and its modules name no other.
  const weighModules = (query, list, named) => {
    for (const { name } of codes(query)) {
      const found = name.includes(".") ? new Set([...written.get(name)?.keys() ?? []].map((section) => pageOf[section])) : [];
      if (found.size !== 1) continue;
      found.forEach((page) => named.pages.add(page));
      const parts = spoken(name);
      for (const start of runs(list, parts)) parts.slice(0, -1).forEach((_, place) => named.taken.add(start + place));
    }
  };

  const answer = (query, typing = false) => {
    let list = spoken(query.replace(/(\d)\s*[x\u00d7]\s*(?=\d)/g, "$1 "));
    const last = typing && /\w$/.test(query) ? list.length - 1 : -1;
    list = list.map((word, place) => familiar(word) || (place === last && beginnings(word).length) ? word : closest(word) ?? word);

    const named = { pages: new Set(), taken: new Set(), aim: new Set() };
    weighModules(query, list, named);
    for (const [parts, page] of called) {
      for (const start of runs(list, parts, last)) {
        const covered = parts.map((_, place) => start + place);
        if (covered.some((place) => named.taken.has(place))) continue;
        covered.forEach((place) => named.taken.add(place));
        named.pages.add(page);
        if (AIMS.has(list[start - 1])) named.aim.add(page);
      }
    }

    // Each term: words that stand for it, with what they are worth.
    const terms = [], content = list.filter(told).length, onPage = new Map();
    list.forEach((word, place) => {
      if (!told(word) || named.taken.has(place)) return;
      const term = new Map(at.has(word) ? [[word, 1]] : []);
      if (place === last) beginnings(word).forEach((longer) => term.has(longer) || term.set(longer, .6));
      if (word.includes("_")) word.split("_").filter((part) => at.has(part)).forEach((part) => term.set(part, .4));
      for (const joined of [list.slice(place, place + 2), list.slice(place, place + 3)]) {
        for (const glue of ["_", ""]) if (joined.length > 1 && at.has(joined.join(glue))) term.set(joined.join(glue), 1.2);
      }
      terms.push(term);
    });
    const meant = new Set();
    for (const [parts, meaning, decides, anchor] of meanings) {
      if (!runs(list, parts, last).length) continue;
      if (typeof meaning === "number") {
        const before = onPage.get(meaning) ?? { worth: 0 }, worth = worthOf(parts, content, decides) * (named.pages.size ? .6 : 1);
        onPage.set(meaning, { worth: before.worth + worth, anchor: anchor ?? before.anchor });
      }
      else meaning.filter((word) => at.has(word)).forEach((word) => meant.add(word));
    }
    meant.forEach((word) => terms.some((term) => term.has(word)) || terms.push(new Map([[word, .7]])));

    const worth = terms.map((term) => Math.max(0, ...[...term.keys()].map(rarity)));
    const all = worth.reduce((sum, each) => sum + each, 0) || 1;
    const bySection = new Float64Array(many), byPage = new Float64Array(pages.length), covered = new Float64Array(pages.length);
    terms.forEach((term, number) => {
      const best = new Map();
      for (const [word, share] of term) {
        for (const [section, field] of placesOf(word)) {
          best.set(section, Math.max(best.get(section) ?? 0, share * rarity(word) * PROMINENCE[field]));
        }
      }
      const page = new Map();
      for (const [section, score] of best) {
        bySection[section] += score / all;
        page.set(pageOf[section], Math.max(page.get(pageOf[section]) ?? 0, score));
      }
      for (const [place, score] of page) {
        byPage[place] += score / all;
        covered[place] += worth[number] / all;
      }
    });

    const bonus = new Map();
    const isLine = weighNames(query, list, named, bonus);
    weighMessages(query, named, bonus);

    const results = pages.map((page, place) => {
      const share = named.pages.has(place) ? FRAMEWORK * (terms.length ? .6 + .4 * covered[place] : 1) + (named.aim.has(place) ? .5 : 0) : 0;
      let best = page.first, most = -1;
      for (let section = page.first; section < page.first + page.size; section++) {
        const score = TEXT * .6 * bySection[section] + (bonus.get(section)?.worth ?? 0);
        if (score > most + 1e-9) [best, most] = [section, score];
      }
      const score = most + TEXT * .4 * byPage[place] + share + (onPage.get(place)?.worth ?? 0);
      if (onPage.has(place) && !bonus.has(best)) best = placed(page, onPage.get(place).anchor);
      if (share && !terms.length && !bonus.size) best = page.first;
      return { place, section: best, score };
    });
    results.sort((one, other) => other.score - one.score || one.place - other.place);
    const least = Math.max(.25, .1 * results[0].score);
    return results.slice(0, 20).filter(({ score }) => score > least).map(({ place, section, score }) => ({
      address: pages[place].address,
      title: pages[place].title,
      kind: pages[place].kind,
      anchor: index.sections[section][0],
      heading: index.sections[section][1],
      because: bonus.get(section)?.because ?? "",
      words: [...new Set(terms.flatMap((term) => [...term.keys()].filter((word) => standsOn(word, place)).slice(0, 1)))],
      isLine: isLine && bonus.has(section),
      score,
    }));
  };
  return Object.assign(answer, { words: (text) => spoken(text).filter(told) });
};
