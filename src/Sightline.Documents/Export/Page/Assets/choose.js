// What the reader chose, kept in the form's own controls and nowhere else.
const ticked = name => [...document.querySelectorAll(`#choices input[name="${name}"]:checked`)].map(box => Number(box.value));
const dayIn = id => Number.isNaN(byId(id).valueAsNumber) ? null : byId(id).valueAsNumber / dayMilliseconds;
const chosen = () => ({
  children: ticked("child"), agencies: ticked("agency"), kinds: ticked("kind"), sights: ticked("sight"),
  from: dayIn("from"), to: dayIn("to"), sought: soughtIn(byId("words").value),
});

const sights = [e => e.seen.length > 0, e => e.alone.length > 0, e => e.unseen.length > 0, e => e.missed];
const overlaps = (list, other) => other.some(one => list.includes(one));
function isChosen(e, want) {
  return (want.agencies.length === 0 || want.agencies.includes(e.agency))
    && (want.children.length === 0 || overlaps(want.children, e.about) || overlaps(want.children, e.seen) || overlaps(want.children, e.unseen))
    && (want.kinds.length === 0 || overlaps(want.kinds, e.kinds))
    && (want.sights.length === 0 || want.sights.some(i => sights[i](e)))
    && (e.from === null || ((want.from === null || e.to >= want.from) && (want.to === null || e.from <= want.to)))
    && want.sought.every(words => textOf(e).includes(words));
}

function chosenWords(want) {
  const parts = [];
  const list = (label, positions, names) => { if (positions.length) parts.push(label + ": " + positions.map(i => names[i]).join(", ")); };
  list("children", want.children, record.children.map(child => child.name));
  list("agencies", want.agencies, record.agencies);
  list("kinds", want.kinds, record.kinds.map(kind => kind.name));
  list("only where", want.sights, ["a child was seen", "a child was seen alone", "a child was not seen", "it did not take place"]);
  if (want.from !== null) parts.push("from " + dayWords(want.from));
  if (want.to !== null) parts.push("to " + dayWords(want.to));
  if (want.sought.length) parts.push("with the words " + want.sought.map(words => "‘" + words + "’").join(" and "));
  return parts;
}

function show() {
  const want = chosen();
  leaveRow();
  let count = 0, dateless = 0;
  for (const e of entries) {
    e.shown = isChosen(e, want);
    if (e.row.hidden === e.shown) e.row.hidden = !e.shown;
    if (e.shown) { count++; if (e.from === null) dateless++; }
  }
  const backwards = want.from !== null && want.to !== null && want.from > want.to;
  const parts = chosenWords(want);
  const all = parts.length === 0;
  const says = all ? "Showing all " + counted(entries.length, "entry", "entries")
    : "Showing " + number(count) + " of " + counted(entries.length, "entry", "entries");
  byId("shown").textContent = backwards ? "The first date is after the last one, so no entry lies between them."
    : says + (dateless > 0 ? ", " + number(dateless) + " of them without a date." : ".");
  byId("chosen").textContent = all ? "Printed with nothing left out: " + counted(entries.length, "entry", "entries") + "."
    : "Printed with a choice, not the whole record. " + says + ". Chosen: " + parts.join("; ") + ".";
  for (const [id, is] of [["entries", e => e.from !== null], ["undated", e => e.from === null]]) {
    const none = byId(id)?.querySelector(".none-shown");
    if (none) none.hidden = entries.some(e => e.shown && is(e));
  }
  highlight(want.sought);
  draw(want);
}

function listen() {
  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(show, 150); };
  const form = byId("choices");
  form.reset();
  form.addEventListener("submit", event => { event.preventDefault(); show(); });
  form.addEventListener("input", event => {
    if (event.target.id === "evidence") document.body.classList.toggle("with-evidence", event.target.checked);
    else soon();
  });
  form.addEventListener("reset", () => setTimeout(() => {
    document.body.classList.remove("with-evidence");
    show();
  }));
  byId("print").addEventListener("click", () => window.print());
}
