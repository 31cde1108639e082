// What the page's controls do. Everything can be read without it: it only moves, hides and unfolds what stands in the page.
(() => {
  "use strict";

  const groups = document.getElementById("groups");
  const form = document.getElementById("filters");

  const all = groups ? [...groups.querySelectorAll(".finding")].map((card) => ({ card, text: null })) : [];
  const byRule = groups ? [...groups.children].map((section) => ({ section, cards: [...section.querySelectorAll(".finding")] })) : [];

  const key = (card, by) => card.dataset[by] || "";

  /** The words of a group that has no rule to name it. */
  function title(by, value) {
    if (!value) {
      return groups.dataset["no" + by[0].toUpperCase() + by.slice(1)];
    }
    if (by !== "cause") {
      return value;
    }
    const cause = document.getElementById("cause-" + value);
    return cause.querySelector(".place").textContent + ": " + cause.querySelector(".advice").textContent;
  }

  function heading(text, number) {
    const head = document.createElement("h3");
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = text;
    const count = document.createElement("span");
    count.className = "number";
    count.textContent = number;
    head.append(name, count);
    return head;
  }

  /** Largest groups first, those without a value last; causes in their own order. */
  function sorted(by, map) {
    return [...map].sort(([a, x], [b, y]) => {
      if (!a || !b) {
        return a ? -1 : b ? 1 : 0;
      }
      return by === "cause" ? a - b : y.length - x.length || (a < b ? -1 : 1);
    });
  }

  function regroup(by) {
    const page = document.createDocumentFragment();
    if (by === "rule") {
      for (const { section, cards } of byRule) {
        section.append(...cards);
        page.append(section);
      }
    } else {
      const map = new Map();
      for (const { card } of all) {
        const value = key(card, by);
        map.has(value) ? map.get(value).push(card) : map.set(value, [card]);
      }
      for (const [value, cards] of sorted(by, map)) {
        const section = document.createElement("section");
        section.className = "group";
        section.append(heading(title(by, value), cards.length), ...cards);
        page.append(section);
      }
    }
    groups.dataset.by = by;
    groups.replaceChildren(page);
  }

  function filter() {
    const wanted = ["rule", "severity", "recipient", "element"]
      .map((name) => [name, form.elements[name] && form.elements[name].selectedIndex > 0 ? form.elements[name].value : ""])
      .filter(([, value]) => value);
    const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const one of all) {
      if (words.length && one.text === null) {
        one.text = one.card.textContent.toLowerCase();
      }
      const matches = wanted.every(([name, value]) => key(one.card, name) === value) && words.every((word) => one.text.includes(word));
      one.card.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    for (const section of groups.children) {
      const number = section.querySelectorAll(".finding:not([hidden])").length;
      section.hidden = number === 0;
      section.querySelector(".number").textContent = number;
    }
    document.getElementById("no-match").hidden = shown > 0;
    const state = document.getElementById("matches");
    state.textContent = state.dataset.text.replace("{0}", shown).replace("{1}", all.length);
  }

  /** What a link leads to is unfolded and not filtered away. */
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) {
      return;
    }
    const around = target.closest("details");
    if (around !== target) {
      if (around) {
        around.open = true;
        target.scrollIntoView();
      }
      return;
    }
    if (target.hidden) {
      form.reset();
    }
    // after what the reset brings about
    setTimeout(() => {
      target.open = true;
      target.scrollIntoView();
      target.querySelector("summary").focus();
    });
  }

  function fold(open) {
    for (const { card } of all) {
      if (!card.hidden) {
        card.open = open;
      }
    }
  }

  if (form) {
    form.hidden = false;
    let waiting = 0;
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    };
    form.addEventListener("input", (event) => {
      if (event.target.name === "by") {
        regroup(event.target.value);
      }
      event.target.name === "text" ? later() : filter();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () =>
      setTimeout(() => {
        regroup("rule");
        filter();
      })
    );
    document.getElementById("unfold").addEventListener("click", () => fold(true));
    document.getElementById("fold").addEventListener("click", () => fold(false));
    addEventListener("hashchange", reveal);
    // a browser keeps what was chosen when a page is loaded anew
    if (form.elements.by.value !== "rule") {
      regroup(form.elements.by.value);
    }
    filter();
    reveal();
  }

  // on paper nothing can be unfolded
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((one) => (one.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((one) => (one.open = false)));
})();
