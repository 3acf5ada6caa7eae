/* What a layer does with settled arguments: the demand that it breaks, or its meaning carried out by the printed formulas.

   The twin of derive/runtime/{resolution,prediction,asking,knowledge}.py. Sizes and pads come from docs/generated/formulas.js
   alone; what a rule demands and means comes from docs/generated/ask/. */
(function () {
  "use strict";

  const ask = window.padproofAsk;
  const { LayerError, QUANTITIES, LARGEST, truth, show, shorten, joinWords, isInt, settle, bind } = ask;
  const TRANSPOSED = "transposed convolution", POOLING = "pooling", RESIZING = "resizing", LONGEST_EXPRESSION = 150, LONGEST_MESSAGE = 400;

  class OutOfDomain extends LayerError {}

  // Names.

  function withQuantities(binds, names) {
    const [kernel_size, stride, dilation] = binds.map((read) => read(names));
    const effective_kernel_size = dilation * (kernel_size - 1) + 1;
    if (effective_kernel_size > LARGEST) {  // so that no product of two numbers exceeds what a double counts exactly
      throw new LayerError(`a kernel that reaches over ${effective_kernel_size} elements is more than this page computes with; ask the command: derive evaluate`);
    }
    return { ...names, kernel_size, stride, dilation, effective_kernel_size, full_length: (names.input_size - 1) * stride + effective_kernel_size };
  }

  const together = (namespaces) =>
    Object.fromEntries(Object.keys(namespaces[0]).map((name) => [name, namespaces.map((names) => names[name])]));

  function binder(framework, layer, meaning) {
    return QUANTITIES.map((quantity, place) => framework.functions[meaning?.bind?.[quantity] ?? layer.bind[place]]);
  }

  // Demands.

  function brokenDemand(framework, there, namespaces) {
    const read = (place, names) => (place === undefined ? true : framework.functions[place](names));
    for (const place of there.refusals || []) {
      const refusal = framework.refusals[place];
      if (refusal.across) {
        const all = together(namespaces);
        if (truth(read(refusal.when, namespaces[0])) && !truth(read(refusal.requires, all))) return { refusal, axis: null, names: all };
        continue;
      }
      for (const [axis, names] of namespaces.entries()) {
        if (truth(read(refusal.when, names)) && !truth(read(refusal.requires, names))) return { refusal, axis, names };
      }
    }
    return null;
  }

  const named = (used, names) => joinWords(used.map((name) => `${name}=${show(names[name])}`), "and");

  function refusalText(framework, name, there, { refusal, names }, place) {
    const { subject } = refusal;
    let texts;
    if (refusal.word) {
      texts = [`${named([subject], names)} ${refusal.word} ${rightSide(framework, refusal, names)}`];
    } else {
      const first = subject ? [subject] : refusal.used, rest = refusal.used.filter((word) => !first.includes(word));
      const said = `must satisfy ${shorten(refusal.text, LONGEST_EXPRESSION)}`;
      texts = [`${named(first, names)} ${said}${rest.length ? ` with ${named(rest, names)}` : ""}`, `${named(first.slice(0, 1), names)} ${said}`];
    }
    const words = (refusal.words || []).filter((word) => typeof names[word] === "string");
    const where = words.length ? ` where ${named(words, names)}` : "";
    const ways = [legalValues(framework, there, subject, names), refusal.wayOut].filter(Boolean);
    const whole = texts.map((text) => [`${text}${where} in ${name}${place}`, ...ways].join("; "));
    return whole.find((each) => each.length <= LONGEST_MESSAGE) ?? whole.at(-1);
  }

  function rightSide(framework, refusal, names) {
    const value = refusal.value === undefined ? "" : show(framework.functions[refusal.value](names));
    if (refusal.right.length > LONGEST_EXPRESSION) return value || shorten(refusal.right);
    return value ? `${refusal.right}=${value}` : refusal.right;
  }

  function legalValues(framework, there, subject, names) {
    if (!subject || !isInt(names[subject])) return "";
    const low = [], high = [];
    let exact = false;
    for (const place of there.refusals) {
      const refusal = framework.refusals[place];
      if (refusal.subject !== subject || (refusal.when !== undefined && !truth(framework.functions[refusal.when](names)))) continue;
      for (const [sign, bound] of refusal.bounds || []) {
        const value = framework.functions[bound](names);
        exact = exact || sign === "==";
        if ([">=", ">", "=="].includes(sign)) low.push(value + Number(sign === ">"));
        if (["<=", "<", "=="].includes(sign)) high.push(value - Number(sign === "<"));
      }
    }
    if (!low.length || !high.length) return "";
    const first = Math.max(...low), last = Math.min(...high);
    if (last < first) return `no ${subject} is legal here`;
    if (last === first) return exact ? "" : `the only legal value is ${first}`;
    if (last - first < 4) {
      return `the legal values are ${joinWords(Array.from({ length: last - first + 1 }, (_, step) => String(first + step)), "and")}`;
    }
    return `the legal values are ${first} to ${last}`;
  }

  // Meanings.

  function planAxes(framework, layer, meanings, namespaces) {
    const plans = [];
    for (const given of namespaces) {
      const meaning = meanings.map((place) => framework.meanings[place])
        .find(({ when }) => when === undefined || truth(framework.functions[when](given)));
      if (!meaning) return null;
      const own = QUANTITIES.some((quantity) => meaning.bind && quantity in meaning.bind);
      plans.push(planOf(framework, layer, meaning, own ? withQuantities(binder(framework, layer, meaning), given) : given));
    }
    return plans;
  }

  function planOf(framework, layer, meaning, names) {
    const read = (place, otherwise) => (place === undefined ? otherwise : framework.functions[place](names));
    const operator = meaning.operator || layer.operator, bound = Object.entries(meaning.bind || {});
    if (operator === RESIZING) {
      return { operator, meaning, mode: meaning.mode, numbers: { input_size: names.input_size, asked_size: read(meaning.bind.asked_size) } };
    }
    const numbers = { input_size: names.input_size };
    for (const quantity of QUANTITIES) numbers[quantity] = names[quantity];
    for (const [parameter, place] of bound) if (!QUANTITIES.includes(parameter)) numbers[parameter] = read(place);
    if (operator === TRANSPOSED && !("output_padding" in numbers)) numbers.output_padding = 0;
    const plan = {
      operator, meaning, numbers, mode: meaning.mode, size: meaning.size || "",
      flipped: truth(read(meaning.flipped ?? layer.flipped, false)), boundary: read(layer.boundary, "zeros"), reduction: "", divisor: null,
    };
    if (operator === POOLING) {
      plan.reduction = read(meaning.reduction ?? layer.reduction, "") || "";
      plan.divisor = plan.reduction ? read(layer.divisor, null) : null;
      plan.boundary = plan.reduction ? ask.reductions[plan.reduction].outside : "not stated";
    }
    return plan;
  }

  function computeAxis(plan) {
    const { operator, mode } = plan;
    if (operator === RESIZING) {
      const { input_size, asked_size } = plan.numbers;
      if (asked_size < 1) throw new OutOfDomain(`${mode} needs asked_size >= 1, but asked_size=${asked_size}; ask for a larger one`);
      return { operator, input_size, output_size: asked_size, rule: mode };
    }
    const { output_padding, ...numbers } = plan.numbers, { input_size, kernel_size, stride, dilation } = numbers;
    let found;
    try {
      if (operator === TRANSPOSED) {
        const padding = plan.size ? window.padproof.SIZES[plan.size]({ kernel_size, stride, dilation, output_padding }) : output_padding;
        found = window.padproof.TRANSPOSED[mode]({ ...numbers, output_padding: padding });
      } else {
        found = window.padproof.CONVOLUTION[mode](numbers);
      }
    } catch (error) {
      if (error instanceof RangeError) throw new OutOfDomain(error.message);
      throw error;
    }
    const [output_size, low, high] = found;
    return { operator, input_size, kernel_size, stride, dilation, output_size, low, high, kernel_flipped: plan.flipped };
  }

  // Variants, and which of them the answer is.

  function resolved(framework, name, layer, variant, begun) {
    const there = layer.variants[variant], { namespaces, scalar, settled } = begun;
    const place = (axis) => (axis === null || scalar || namespaces.length === 1 ? "" : ` on axis ${axis}`);
    try {
      const broken = brokenDemand(framework, there, namespaces);
      if (broken) throw new LayerError(refusalText(framework, name, there, broken, place(broken.axis)));
      const plans = planAxes(framework, layer, there.meanings || [], namespaces);
      if (!plans) throw new LayerError(noMeaningText(framework, name, there, settled));
      const axes = plans.map((plan, axis) => {
        try {
          return computeAxis(plan);
        } catch (error) {
          if (error instanceof OutOfDomain) throw new OutOfDomain(`${name}${place(axis)}: ${error.message}`);
          throw error;
        }
      });
      return { plans, axes };
    } catch (error) {
      if (error instanceof LayerError) return { error };
      throw error;
    }
  }

  function noMeaningText(framework, name, there, settled) {
    const conditions = there.meanings.map((place) => framework.meanings[place].condition);
    const used = Object.keys(settled).filter((own) => conditions.some((text) => new RegExp(`\\b${own}\\b`).test(text)));
    const said = joinWords(used.map((own) => `${own}=${show(settled[own])}`), "and");
    return `${said} in ${name} is neither a convolution nor a transposed one; it is where ${joinWords(conditions, "or")}`;
  }

  const bare = (values, scalar) => (scalar ? values[0] : values);
  const sidesOf = (operator) => (operator === TRANSPOSED ? "crop" : "pad");
  const pairsOf = (axes) => axes.map(({ low, high }) => [low, high]);

  function tornText(framework, name, answers, scalar) {
    const said = answers.map(([variants, { axes, plans, error }]) => {
      let words = "refused";
      if (!error) {
        const how = axes[0].operator === RESIZING ? `by ${plans[0].mode}`
          : `with ${sidesOf(axes[0].operator)}=${ask.written(bare(pairsOf(axes), scalar))}`;
        words = `output_size=${ask.written(bare(axes.map(({ output_size }) => output_size), scalar))} ${how}`;
      }
      return `${joinWords(variants, "and")}: ${words}`;
    });
    const names = answers.flatMap(([variants]) => variants).map((variant) => ask.written(variant));
    const begun = `${name} ${framework.version} depends on the variant`, wayOut = `give variant=${joinWords(names, "or", 9)}`;
    return `${begun} (${shorten(said.join("; "), 400 - begun.length - wayOut.length - " (); ".length)}); ${wayOut}`;
  }

  function evaluate(framework, name, inputSize, positional, words, variant) {
    const layer = framework.layers[name];
    const given = bind(name, layer, positional, words);
    if (layer.kernelOfWeight && !(layer.kernelOfWeight[0] in given)) {
      const [kernel, weight] = layer.kernelOfWeight;
      throw new LayerError(`${kernel} missing for ${name}, which takes it from the shape of ${weight}; give ${kernel}=…`);
    }
    const begun = settle(name, layer, given, inputSize, framework.functions);
    begun.namespaces = begun.namespaces.map((names) => withQuantities(binder(framework, layer), names));
    const behaviours = layer.behaviours.map((variants) => (variant === undefined ? variants : variants.filter((own) => own === variant || own.startsWith(`${variant}-`))))
      .filter((variants) => variants.length);
    if (!behaviours.length) throw new LayerError(`variant=${show(variant)} is none of ${framework.title}; give ${joinWords(framework.variants.filter(Boolean).map(show), "or", 9)}`);
    const answers = behaviours.map((variants) => [variants, resolved(framework, name, layer, variants[0], begun)]);
    const answering = answers.filter(([, { error }]) => !error);
    const key = ({ axes }) => JSON.stringify(axes);
    if (new Set(answering.map(([, answer]) => key(answer))).size > 1) throw new LayerError(tornText(framework, name, answers, begun.scalar));
    const [, first] = (answering.length ? answering : answers)[0];
    const faults = ask.findFaults(framework, name, layer, begun, variant);
    if (first.error) {
      const told = ask.nothingText(framework, name, layer, begun, variant) || faults.find(({ otherwise }) => otherwise)?.said;
      throw told ? new LayerError(`${shorten(first.error.message, 400 - told.length - "; ".length)}; ${told}`) : first.error;
    }
    const { plans, axes } = first;
    if (plans.some(({ meaning }) => meaning.sizeOnly)) {
      throw new LayerError(
        `${name} has output_size=${ask.written(bare(axes.map(({ output_size }) => output_size), begun.scalar))} here; how it is aligned ` +
        "is not known, because only the size could be measured or read");
    }
    const undecided = new Set(answering.map(([, answer]) => JSON.stringify(answer.plans.map(({ reduction }) => reduction)))).size > 1;
    const [plan] = plans;
    return {
      layer: name, version: framework.version, operator: plan.operator, mode: plan.mode, size_choice: plan.size || "", axes, plans, scalar: begun.scalar,
      boundary: undecided ? "depends on the variant" : plan.operator === RESIZING ? null : plan.boundary, reduction: undecided ? "" : plan.reduction || "",
      faults, refused: answers.filter(([, { error }]) => error), settled: begun.settled,
      warrants: plans.map(({ meaning }) => layer.warrants[meaning.place]),
    };
  }

  Object.assign(ask, { evaluate, resolved, planAxes, computeAxis, together, withQuantities, binder, bare, pairsOf, sidesOf, OutOfDomain, RESIZING, TRANSPOSED });
})();
