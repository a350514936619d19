// The record as the picture and the choices need it. Its words stay in the table; a row is found by its entry's number.
const byId = id => document.getElementById(id);
const record = JSON.parse(byId("record").textContent);
const entries = record.entries.map((e, i) => ({
  number: i + 1, from: e[0], to: e[1], exactness: e[2], agency: e[3], kinds: e[4], about: e[5],
  seen: e[6], alone: e[7], unseen: e[8], missed: e[9] === 1, shown: true, row: byId("e" + (i + 1)),
}));
const undatedCount = entries.filter(e => e.from === null).length;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const dayMilliseconds = 86400000;
const dateOf = day => new Date(day * dayMilliseconds);
const dayOf = (year, month, day = 1) => Date.UTC(year, month, day) / dayMilliseconds;
const isoOf = day => dateOf(day).toISOString().slice(0, 10);
const number = n => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
const counted = (n, one, many) => number(n) + " " + (n === 1 ? one : many);
function dayWords(day) {
  const d = dateOf(day);
  return d.getUTCDate() + " " + months[d.getUTCMonth()] + " " + d.getUTCFullYear();
}

const wordsIn = (row, part) => (row.querySelector(part)?.textContent ?? "").trim();
function entryWords(e) {
  const codes = [...e.row.querySelectorAll(".codes > li")].map(li => li.textContent).join("; ") || "not read as anything";
  return wordsIn(e.row, ".date") + ", " + record.agencies[e.agency] + ": " + codes + ". Entry " + e.number;
}
