// Going from one part of the page to another without an address in the bar: what was looked at stays out of the browser's history.
let cameFrom = null;
const back = document.createElement("button");
back.type = "button";
back.id = "back";
back.hidden = true;
back.textContent = "Back to where you were";

function leaveRow() {
  document.querySelectorAll("tr.here").forEach(row => {
    row.classList.remove("here");
    row.removeAttribute("tabindex");
    row.querySelector(".beside")?.remove();
    const entry = entries[Number(row.id.slice(1)) - 1];
    row.hidden = !entry.shown;
  });
}

function goToEntry(n, origin) {
  const entry = entries[n - 1];
  if (!entry?.row) return;
  leaveRow();
  if (!entry.shown) {
    entry.row.hidden = false;
    const note = document.createElement("td");
    note.className = "beside";
    note.setAttribute("role", "cell");
    note.textContent = "Shown because you followed a link to it; it is not among what you have chosen.";
    entry.row.append(note);
  }
  entry.row.classList.add("here");
  entry.row.tabIndex = -1;
  cameFrom = origin;
  back.hidden = false;
  arrive(entry.row);
}

function arrive(target) {
  if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
  // Rows above take their true height only when they come near: once more, when that has been done.
  requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView({ block: "start" })));
}

function followLinks() {
  document.body.append(back);
  back.addEventListener("click", () => {
    back.hidden = true;
    const origin = cameFrom && document.contains(cameFrom) ? cameFrom : byId("picture");
    leaveRow();
    arrive(origin);
  });
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.button !== 0) return;
    event.preventDefault();
    const id = link.getAttribute("href").slice(1);
    if (/^e\d+$/.test(id)) goToEntry(Number(id.slice(1)), link);
    else if (byId(id)) arrive(byId(id));
  });
}
