/* What a framework does here against its own rule. The twin of derive/runtime/{faults,knowledge}.py.

   Which faults hold, and what is returned instead, are declared; docs/generated/ask/ has their conditions and rules. */
(function () {
  "use strict";

  const ask = window.padproofAsk;
  const { LayerError, truth, joinWords, written } = ask;
  const EMPTY = "answers with nothing: a result of size 0", OTHER_VALUES = "answers with other values, of the same sizes";
  const OTHERWISE = "answers with other sizes or another alignment", ANSWERS = "answers where its own rule has no answer";
  const NO_INDEX_MAP = "not an index map with this stride and dilation", NO_PRODUCT = "not a product of one-dimensional maps";
  const INFERS = "infers another shape than it returns", NUMBERS = [OTHERWISE, ANSWERS, NO_INDEX_MAP, NO_PRODUCT];
  const DOES = {
    [NO_INDEX_MAP]: "return wrong numbers", [NO_PRODUCT]: "return wrong numbers",
    [OTHERWISE]: "return another size or another alignment", [ANSWERS]: "answer all the same", [EMPTY]: "return nothing",
    "kills the process it runs in": "kill the process", "does not answer in time": "never end", [INFERS]: "infer another shape than it returns",
  };

  function findFaults(framework, name, layer, begun, variant) {
    const found = new Map(), variants = variant === undefined ? layer.faulty || [] : [variant];
    for (const own of variants) {
      const there = layer.variants[own];
      if (!there?.faults) continue;
      const all = ask.together(begun.namespaces), predicted = ask.resolved(framework, name, layer, own, begun);
      for (const place of there.faults) {
        const fault = framework.faults[place];
        if (!truth(framework.functions[fault.when](all))) continue;
        const beside = begun.namespaces.map((names, axis) => ({ ...names, ...prefixed(all), axis }));
        const other = fault.instead === undefined ? null : instead(framework, layer, fault, beside);
        const kinds = kindsOf(fault, predicted, other);
        if (!kinds.length) continue;
        if (!found.has(fault.reason)) found.set(fault.reason, { fault, variants: [], kinds, other, sizes: sizesOf(framework, fault, beside, predicted) });
        found.get(fault.reason).variants.push(own);
      }
    }
    const faults = [...found.values()].map((each) => tell(framework, begun, each));
    return [...faults.filter(({ otherwise }) => otherwise), ...faults.filter(({ otherwise }) => !otherwise)];
  }

  const prefixed = (all) => Object.fromEntries(Object.entries(all).map(([name, values]) => [`all_${name}`, values]));

  function instead(framework, layer, fault, beside) {
    const plans = ask.planAxes(framework, layer, [fault.instead], beside);
    if (!plans) return { refused: true };
    try {
      return { axes: plans.map(ask.computeAxis), plans };
    } catch (error) {
      if (error instanceof ask.OutOfDomain) return { refused: true };
      throw error;
    }
  }

  function sizesOf(framework, fault, beside, predicted) {
    if (fault.size === undefined || (predicted.error && fault.needsOwn)) return null;
    return beside.map((names, axis) => framework.functions[fault.size](predicted.error ? names : { ...names, output_size: predicted.axes[axis].output_size }));
  }

  function kindsOf(fault, predicted, other) {
    const refused = Boolean(predicted.error);
    if (fault.observed.length === 1 && fault.observed[0] === OTHER_VALUES) {
      const apart = !refused && other && !other.refused && other.plans[0].reduction !== predicted.plans[0].reduction;
      return apart ? fault.observed : [];
    }
    if (other && (refused || other.refused ? refused && other.refused : JSON.stringify(other.axes) === JSON.stringify(predicted.axes))) return [];
    return fault.observed.filter((kind) => kind !== (refused ? OTHERWISE : ANSWERS));
  }

  function tell(framework, begun, { fault, variants, kinds, other, sizes }) {
    const only = kinds.length === 1 ? kinds[0] : "", own = variants.filter(Boolean);
    let sure = only === OTHER_VALUES || Boolean(fault.sure);
    if (framework.basis) sure = other !== null || sizes !== null;
    const found = other?.axes ? other.axes.map(({ output_size }) => output_size) : sizes;
    const where = `${framework.title} ${framework.version}${own.length ? ` (${joinWords(own, "and", 4)})` : ""}`;
    return {
      said: `${where} ${does(begun.scalar, other, found, kinds, sure)} here`, reason: fault.reason, sure, otherwise: only !== INFERS,
      sizes: found, url: fault.url || "", axes: other?.axes || null,
    };
  }

  function does(scalar, other, sizes, kinds, sure) {
    const shown = (values) => written(ask.bare(values, scalar));
    let done;
    if (other?.axes && kinds.length === 1 && kinds[0] === OTHER_VALUES) {
      done = `return other values: ${ask.reductions[other.plans[0].reduction].words}`;
    } else if (other?.axes) {
      const { operator } = other.axes[0];
      const how = operator === ask.RESIZING ? `by ${other.plans[0].mode}` : `with ${ask.sidesOf(operator)} ${shown(ask.pairsOf(other.axes))}`;
      done = `return ${shown(sizes)} ${how}`;
    } else if (other) {
      done = "refuse";
    } else {
      const verbs = [
        ...(sizes ? [`return ${shown(sizes)} with wrong numbers`] : []),
        ...kinds.filter((kind) => !sizes || !NUMBERS.includes(kind)).map((kind) => DOES[kind] || "raise an error"),
      ];
      const said = sure ? verbs.map(third) : [`may ${verbs[0]}`, ...verbs.slice(1)];
      return joinWords([...new Set(said)], "or");
    }
    return sure ? third(done) : `may ${done}`;
  }

  function third(verb) {
    const [first, ...rest] = verb.split(" ");
    return first === "never" ? `never ${rest.join(" ")}s` : [`${first}s`, ...rest].join(" ");
  }

  // That nothing is left and no error is raised.

  function nothingText(framework, name, layer, begun, variant) {
    const empty = new Map();
    let axes = [];
    for (const own of variant === undefined ? layer.faulty || [] : [variant]) {
      const there = layer.variants[own];
      if (!there?.nothing) continue;
      const { error } = ask.resolved(framework, name, layer, own, begun);
      if (!error || !(error instanceof ask.OutOfDomain)) continue;
      const plans = ask.planAxes(framework, layer, there.meanings, begun.namespaces);
      const counts = plans.map(({ meaning }) => there.nothing[meaning.place] || [0, 0]);
      if (!counts.every(([nothing]) => nothing)) continue;
      empty.set(own, !counts.some(([, raised]) => raised));
      axes = plans.map((plan, axis) => (isEmpty(plan) ? axis : -1)).filter((axis) => axis >= 0);
    }
    if (!axes.length) return "";
    const own = [...empty.keys()].filter(Boolean);
    const where = `${framework.title} ${framework.version}${own.length ? ` (${joinWords(own, "and", 4)})` : ""}`;
    const place = begun.sizes.length > 1 ? ` on axis ${joinWords(axes.map(String), "and")}` : "";
    const done = [...empty.values()].every(Boolean) ? "raises no error here: it returns" : "raises an error here, or returns";
    return `${where} ${done} an empty result, of size 0${place}`;
  }

  function isEmpty(plan) {
    try {
      ask.computeAxis(plan);
      return false;
    } catch (error) {
      if (error instanceof LayerError) return true;
      throw error;
    }
  }

  Object.assign(ask, { findFaults, nothingText });
})();
