
"use strict";
(() => {
  const SLICE = 100;
  const MOST = 4;
  const LEAST = 2;
  const at = id => document.getElementById(id);
  const table = at("roster");
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const words = headings.map(cell => cell.textContent);
  const columns = new Map(headings.map((cell, i) => [cell.dataset.by, i]));
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const count = new Intl.NumberFormat(language);

  /* What the page says in its own language, with all between braces filled in. */
  const say = (named, filled) => at("words").content.querySelector("." + named).textContent
    .replace(/\{([a-z]+)\}/g, (whole, field) => filled[field] ?? whole);

  /** What a cell is sorted by: its figure; nothing where it is not known. */
  const figure = cell => {
    const data = cell.firstElementChild;
    return data ? Number(data.value) : null;
  };

  const creators = [...body.rows].map((row, place) => {
    const cells = row.cells;
    const name = cells[0].firstElementChild.textContent;
    return {
      row, place, name,
      niche: cells[columns.get("niche")].textContent,
      tier: cells[columns.get("tier")].textContent,
      followers: figure(cells[columns.get("followers")]),
      engagement: figure(cells[columns.get("engagement")]),
      views: figure(cells[columns.get("views")]),
      price: figure(cells[columns.get("price")]),
      sought: plain([...cells].slice(0, 3).map(cell => cell.textContent).join(" ")),
      marked: false,
    };
  });
  body.replaceChildren();

  let found = creators;
  let shown = 0;
  const chosen = [];

  /* The state of the page stands in its address, so that a way back or a link finds it again. */
  const fields = ["q", "tier", "niche", "from", "to", "sort"];

  const remember = () => {
    const state = new URLSearchParams();
    fields.filter(id => at(id).value).forEach(id => state.set(id, at(id).value));
    history.replaceState(null, "", "#" + state);
  };

  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    fields.forEach(id => { at(id).value = state.get(id) ?? ""; });
    ["tier", "niche", "sort"].filter(id => at(id).selectedIndex < 0)
      .forEach(id => { at(id).value = ""; });
  };

  const option = value => {
    const made = document.createElement("option");
    made.textContent = value;
    return made;
  };

  const fill = () => {
    const tiers = new Map();
    creators.forEach(one =>
      tiers.set(one.tier, Math.min(tiers.get(one.tier) ?? Infinity, one.followers)));
    [...tiers].sort((a, b) => a[1] - b[1]).forEach(([tier]) => at("tier").append(option(tier)));
    const niches = new Set(creators.map(one => one.niche).filter(Boolean));
    [...niches].sort(collator.compare).forEach(niche => at("niche").append(option(niche)));
  };

  const compare = (by, down) => (a, b) => {
    const one = a[by];
    const other = b[by];
    if (one === other) return a.place - b.place;
    /* What is not known stands last, whichever way. */
    if (one === null || one === "") return 1;
    if (other === null || other === "") return -1;
    const order = typeof one === "string" ? collator.compare(one, other) : one - other;
    return (down ? -order : order) || a.place - b.place;
  };

  const choose = () => {
    const sought = plain(at("q").value).split(/\s+/).filter(Boolean);
    const { value: tier } = at("tier");
    const { value: niche } = at("niche");
    const from = at("from").value === "" ? -Infinity : Number(at("from").value);
    const to = at("to").value === "" ? Infinity : Number(at("to").value);
    const priced = from > -Infinity || to < Infinity;
    found = creators.filter(one =>
      (!tier || one.tier === tier) && (!niche || one.niche === niche)
      && (!priced || (one.price !== null && one.price >= from && one.price <= to))
      && sought.every(word => one.sought.includes(word)));
    const { value: sort } = at("sort");
    const by = sort.replace("-", "");
    if (by) found.sort(compare(by, sort.startsWith("-")));
    headings.forEach(cell => {
      cell.removeAttribute("aria-sort");
      if (by && cell.dataset.by === by) {
        cell.setAttribute("aria-sort", sort.startsWith("-") ? "descending" : "ascending");
      }
    });
    body.replaceChildren();
    shown = 0;
    more();
    remember();
  };

  /* A row may be laid out as a card: it is said what its cells are nonetheless. */
  const roles = row => {
    row.setAttribute("role", "row");
    [...row.cells].forEach((cell, i) => cell.setAttribute("role", i === 0 ? "rowheader" : "cell"));
  };

  const box = one => {
    roles(one.row);
    const cell = one.row.insertCell(0);
    cell.className = "pick";
    cell.setAttribute("role", "cell");
    const label = document.createElement("label");
    const tick = document.createElement("input");
    tick.type = "checkbox";
    const hint = document.createElement("span");
    hint.className = "unseen";
    hint.textContent = say("pick", one);
    label.append(tick, hint);
    cell.append(label);
    tick.addEventListener("change", () => pick(one, tick.checked));
    one.tick = tick;
  };

  const more = (all = false) => {
    const next = found.slice(shown, all ? undefined : shown + SLICE);
    next.filter(one => !one.tick).forEach(box);
    body.append(...next.map(one => one.row));
    shown += next.length;
    at("more").hidden = shown >= found.length;
    at("more").textContent = say("more", { count: count.format(Math.min(SLICE, found.length - shown)) });
    const named = !found.length ? "none" : shown < found.length ? "first" : "found";
    at("shown").textContent = say(named, {
      found: count.format(found.length),
      all: count.format(creators.length),
      shown: count.format(shown),
    });
    limit();
  };

  const limit = () => creators.filter(one => one.tick)
    .forEach(one => { one.tick.disabled = chosen.length >= MOST && !one.tick.checked; });

  const pick = (one, on) => {
    if (on) chosen.push(one);
    else chosen.splice(chosen.indexOf(one), 1);
    tray();
  };

  const tray = () => {
    const names = chosen.map(one => one.name).join(", ");
    at("tray").hidden = chosen.length === 0;
    at("compare").disabled = chosen.length < LEAST;
    at("chosen").textContent = chosen.length < LEAST ? say("another", { names })
      : chosen.length === MOST ? say("most", { names }) : names;
    limit();
  };

  /* Cells are copied as they are: nothing of the roster is ever read as markup. */
  const beside = () => {
    const fresh = document.createElement("tbody");
    words.forEach((heading, i) => {
      const row = fresh.insertRow();
      const head = document.createElement("th");
      head.scope = "row";
      head.textContent = heading;
      row.append(head);
      chosen.forEach(one => {
        const from = one.row.cells[i + 1];
        const cell = document.createElement(i === 0 ? "th" : "td");
        if (i === 0) cell.scope = "col";
        cell.append(...[...from.childNodes].map(node => node.cloneNode(true)));
        if (!cell.textContent) cell.textContent = "–";
        row.append(cell);
      });
    });
    at("beside").replaceChildren(fresh);
    at("comparison").showModal();
  };

  const sortable = () => headings.filter(cell => cell.dataset.by).forEach(cell => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = cell.textContent;
    cell.replaceChildren(button);
    button.addEventListener("click", () => {
      const { by } = cell.dataset;
      const down = !["name", "niche", "tier"].includes(by);
      const now = at("sort").value;
      const first = down ? "-" + by : by;
      const other = down ? by : "-" + by;
      const next = now === first ? other : first;
      if (![...at("sort").options].some(known => known.value === next)) {
        const made = option(next.startsWith("-")
          ? say("downwards", { heading: button.textContent }) : button.textContent);
        made.value = next;
        at("sort").append(made);
      }
      at("sort").value = next;
      choose();
    });
  });

  const picking = document.createElement("th");
  picking.scope = "col";
  picking.textContent = at("compare").textContent;
  fill();
  sortable();
  table.tHead.rows[0].prepend(picking);
  recall();
  at("controls").hidden = false;
  table.classList.add("live");
  table.setAttribute("role", "table");
  body.setAttribute("role", "rowgroup");
  choose();

  let waiting = 0;
  at("controls").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(choose, 120);
  });
  at("clear").addEventListener("click", () => {
    fields.forEach(id => { at(id).value = ""; });
    choose();
    at("q").focus();
  });
  at("more").addEventListener("click", () => more());
  at("compare").addEventListener("click", beside);
  at("close").addEventListener("click", () => at("comparison").close());
  at("none").addEventListener("click", () => {
    chosen.splice(0).forEach(one => { one.tick.checked = false; });
    tray();
    at("shown").scrollIntoView({ block: "nearest" });
  });
  addEventListener("hashchange", () => { recall(); choose(); });
  addEventListener("beforeprint", () => more(true));
})();
