// Put by ReportInBrowserTest into a copy of a report: works its controls and writes what came of it into the page.
(async () => {
  const lines = [];
  const check = (name, ok, detail) => lines.push((ok ? "ok " : "FAILED ") + name + (ok || detail === undefined ? "" : ": " + detail));
  const pause = () => new Promise((done) => setTimeout(done, 300));
  const cards = [...document.querySelectorAll(".finding")];
  const shown = () => cards.filter((card) => card.getClientRects().length > 0);
  const form = document.getElementById("filters");
  const told = () => document.getElementById("matches").textContent;

  async function set(name, value) {
    form.elements[name].value = value;
    form.elements[name].dispatchEvent(new Event("input", { bubbles: true }));
    await pause();
  }

  async function reset() {
    document.getElementById("show-all").click();
    await pause();
  }

  async function filters(name) {
    const field = form.elements[name];
    if (!field) {
      return;
    }
    for (const option of [...field.options].slice(1)) {
      await set(name, option.value);
      const wanted = cards.filter((card) => (card.dataset[name] || "") === option.value);
      const seen = shown();
      check("filter " + name + " " + option.value, wanted.length > 0 && seen.length === wanted.length && wanted.every((card) => seen.includes(card)), seen.length);
      check("count " + name + " " + option.value, told().match(/\d+/g).join("/") === wanted.length + "/" + cards.length, told());
    }
    await reset();
    check("reset " + name, shown().length === cards.length, shown().length);
  }

  async function group(by) {
    const choice = [...form.elements.by].find((one) => one.value === by);
    if (!choice) {
      return;
    }
    choice.click();
    await pause();
    const groups = [...document.querySelectorAll("#groups > .group")];
    const values = groups.map((section) => new Set([...section.querySelectorAll(".finding")].map((card) => card.dataset[by] || "")));
    check("group " + by + " of one value", values.every((its) => its.size === 1));
    check("group " + by + " apart", new Set(values.map((its) => [...its][0])).size === groups.length);
    check("group " + by + " whole", groups.reduce((sum, one) => sum + one.querySelectorAll(".finding").length, 0) === cards.length);
    check("group " + by + " named", groups.every((one) => one.querySelector("h3 .name").textContent.trim() && !/undefined/.test(one.querySelector("h3").textContent)));
    check("group " + by + " counted", groups.every((one) => +one.querySelector(".number").textContent === one.querySelectorAll(".finding").length));
  }

  try {
    const links = [...document.querySelectorAll("a")];
    const broken = links.filter((a) => !a.getAttribute("href").startsWith("#") || !document.getElementById(a.getAttribute("href").slice(1)));
    check("links lead somewhere", links.length > 0 && broken.length === 0, broken.map((a) => a.outerHTML).join());
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    check("ids are unique", new Set(ids).size === ids.length);
    const labels = [...document.querySelectorAll("[aria-labelledby]")].map((one) => one.getAttribute("aria-labelledby"));
    check("labels exist", labels.every((id) => document.getElementById(id)));
    check("nothing was loaded", performance.getEntriesByType("resource").length === 0);
    check("nothing of the text has run", window.owned === undefined && document.scripts.length <= 2 && !document.querySelector("img, iframe, link, object, embed"));
    check("no text turns the reading order", !/[\u0000\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent));
    check("nothing is wider than the screen", document.documentElement.scrollWidth <= innerWidth, document.documentElement.scrollWidth);

    check("all findings can be seen", shown().length === cards.length && cards.every((card) => card.open));

    if (form && !form.hidden) {
      check("controls are there", form.getClientRects().length > 0);
      check("every control has a name", [...form.elements].every((one) => one.tagName === "OUTPUT" || one.tagName === "FIELDSET" || (one.labels && one.labels.length ? one.labels[0].textContent : one.textContent).trim()));
      check("all are shown", told().match(/\d+/g).join("/") === cards.length + "/" + cards.length, told());
      for (const name of ["rule", "severity", "recipient", "element"]) {
        await filters(name);
      }
      const word = cards[0].querySelector("strong").textContent.split(" ")[0];
      await set("text", word.toUpperCase());
      const found = cards.filter((card) => card.textContent.toLowerCase().includes(word.toLowerCase()));
      check("search", shown().length === found.length, shown().length + " " + found.length);
      await set("text", "there is no such word");
      check("nothing found is told", shown().length === 0 && !document.getElementById("no-match").hidden && told().match(/\d+/)[0] === "0");
      check("empty groups are hidden", [...document.querySelectorAll(".group")].every((one) => one.getClientRects().length === 0));

      document.getElementById("fold").click();
      const last = cards[cards.length - 1];
      last.open = false;
      location.hash = "#" + last.id;
      await pause();
      check("a link shows what was filtered away", shown().includes(last) && last.open && document.activeElement === last.querySelector("summary"));
      for (const by of ["element", "recipient", "cause", "rule"]) {
        await group(by);
      }
      await reset();

      document.getElementById("fold").click();
      check("fold", cards.every((card) => !card.open));
      dispatchEvent(new Event("beforeprint"));
      check("print shows all", [...document.querySelectorAll("details")].every((one) => one.open));
      dispatchEvent(new Event("afterprint"));
      check("after print as before", cards.every((card) => !card.open));
      document.getElementById("unfold").click();
      check("unfold", cards.every((card) => card.open));
    }
  } catch (failure) {
    check("no exception", false, failure.stack);
  }
  const result = document.createElement("pre");
  result.id = "browser-check";
  result.textContent = lines.join("\n");
  document.body.append(result);
})();
