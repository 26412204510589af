// Suggestions under the search box, and a period dragged over the histogram. All of it is there
// without this script too, by other ways.

(() => {
  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  const WAIT = 120; // ms of rest before a suggestion is asked for
  let waiting;
  let asked = 0;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", "suggestions");
  close();

  function close() {
    asked++; // what is on its way comes too late
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  async function suggest() {
    const number = ++asked;
    const typed = box.value;
    if (typed.trim().length < 2) {
      close();
      return;
    }
    const answer = await fetch("/suggestions?q=" + encodeURIComponent(typed));
    if (!answer.ok || number !== asked || document.activeElement !== box) {
      return;
    }
    const words = await answer.text();
    if (number !== asked) {
      return;
    }
    list.innerHTML = words; // ours, and escaped
    list.hidden = options().length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  }

  function mark(option) {
    chosen()?.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function take(option) {
    box.value = option.dataset.query;
    close();
    if (!box.value.endsWith(":")) {
      box.form.requestSubmit();
    }
  }

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, WAIT);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const all = options();
    if (list.hidden || all.length === 0) {
      return;
    }
    const at = all.indexOf(chosen());
    if (event.key === "ArrowDown") {
      mark(all[(at + 1) % all.length]);
    } else if (event.key === "ArrowUp") {
      mark(all[(at <= 0 ? all.length : at) - 1]);
    } else if (event.key === "Escape") {
      close();
    } else if (event.key === "Enter" && at >= 0) {
      take(all[at]);
    } else {
      return;
    }
    event.preventDefault();
  });
  // Before the box loses the focus.
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      take(option);
    }
  });
})();

(() => {
  let from = null;

  const barAt = (event) =>
    document.elementFromPoint(event.clientX, event.clientY)?.closest(".histogram a");
  const bars = () => [...document.querySelectorAll(".histogram a")];

  function between(a, b) {
    const all = bars();
    const ends = [all.indexOf(a), all.indexOf(b)].sort((x, y) => x - y);
    return all.slice(ends[0], ends[1] + 1);
  }

  document.addEventListener("pointerdown", (event) => {
    from = event.button === 0 ? barAt(event) : null;
  });
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest?.(".histogram")) {
      event.preventDefault();
    }
  });
  document.addEventListener("pointermove", (event) => {
    const to = from && barAt(event);
    if (to) {
      bars().forEach((bar) => bar.classList.remove("dragged"));
      between(from, to).forEach((bar) => bar.classList.add("dragged"));
    }
  });
  document.addEventListener("pointerup", (event) => {
    const to = from && barAt(event);
    if (to && to !== from) {
      const period = between(from, to);
      const form = document.querySelector(".period");
      form.elements.from.value = period[0].dataset.from;
      form.elements.to.value = period[period.length - 1].dataset.to;
      form.requestSubmit();
    }
    from = null;
  });
})();

// A result that is changed in place: the page around it follows.
(() => {
  let open = [];

  const facets = () => [...document.querySelectorAll("[data-facet]")];

  document.addEventListener("htmx:beforeSwap", () => {
    open = facets().filter((facet) => facet.open).map((facet) => facet.dataset.facet);
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "result") {
      return;
    }
    facets().filter((facet) => open.includes(facet.dataset.facet)).forEach((facet) => (facet.open = true));
    document.getElementById("q").value = new URL(location).searchParams.get("q") ?? "";
    document.getElementById("announced").textContent = document.querySelector(".summary").textContent;
  });
})();
