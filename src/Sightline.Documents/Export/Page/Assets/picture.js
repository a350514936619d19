// Draws the lanes. The drawing is one stop for the Tab key; the arrows move within it.
const byChild = () => document.querySelector("input[name=lanes]:checked").value === "child";
let lastWidth = 0, focusedKey = null, rows = [], zoomCentre = null;

function timeShown(want) {
  const from = want.from ?? record.first, to = want.to ?? record.last;
  return to < from ? null : [from, Math.max(to, from + 1)];
}

function draw(want = chosen()) {
  const host = byId("drawing");
  if (!host) return;
  const shown = timeShown(want);
  const hadFocus = host.contains(document.activeElement);
  if (!shown) { host.replaceChildren(); byId("drawn").textContent = "The first date is after the last one."; return; }
  const [from, to] = shown;
  const width = lastWidth = Math.max(280, Math.floor(host.clientWidth)), left = 14, right = width - 14;
  const xOf = day => left + (day - from) / (to - from) * (right - left);
  const lanes = byChild() ? childLanes(want, Number(byId("gap").value)) : agencyLanes(want, Number(byId("gap").value));
  const drawing = svg("svg", { role: "group", "aria-labelledby": "picture-heading", "aria-describedby": "picture-help" });
  drawing.append(svg("defs", {}, [svg("pattern", { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    [svg("rect", { width: 7, height: 7, fill: "#fff" }), svg("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: "#c3c7c9", "stroke-width": 2 })])]));
  const ticks = svg("g", { "aria-hidden": "true" });
  drawing.append(ticks);
  let y = 26;
  rows = [];
  for (const lane of lanes) y = drawLane(drawing, lane, xOf, from, to, left, right, y);
  drawTicks(ticks, from, to, xOf, y);
  drawing.setAttribute("viewBox", `0 0 ${width} ${y + 4}`);
  host.replaceChildren(drawing);
  const count = lanes.reduce((sum, lane) => sum + lane.marks.filter(mark => mark.entry.to >= from && mark.entry.from <= to).length, 0);
  byId("drawn").textContent = dayWords(from) + " to " + dayWords(to) + ": " + counted(count, "mark", "marks") + " in " + counted(lanes.length, "lane", "lanes") + ".";
  gapsInWords(lanes, from, to);
  legend(byChild());
  const all = rows.flat();
  const current = all.find(mark => mark.key === focusedKey) ?? all[0];
  if (current) current.element.setAttribute("tabindex", "0");
  if (hadFocus) current?.element.focus();
}

function drawLane(drawing, lane, xOf, from, to, left, right, top) {
  const inside = lane.marks.filter(mark => mark.entry.to >= from && mark.entry.from <= to);
  const { placed, boxes, height } = place(inside, xOf, left, right);
  const group = svg("g", { role: "group", "aria-label": lane.name + ", " + counted(inside.length, "mark", "marks") });
  group.append(svg("line", { class: "laneline", x1: 0, x2: right + 14, y1: top, y2: top }));
  const label = linesOf(lane.name, lastWidth);
  label.forEach((line, i) => group.append(svg("text", { class: "lane", x: 0, y: top + 17 + i * 18 }, [line])));
  const band = top + 6 + label.length * 18;
  const gaps = lane.gaps.filter(gap => gap.to > from && gap.from < to);
  for (const gap of gaps) group.append(drawGap(gap, xOf, left, right, band + 11));
  const first = band + (gaps.length ? 24 : 0) + cell / 2;
  for (const mark of placed) {
    const at = first + mark.level * cell;
    if (mark.entry.exactness === 1) group.append(svg("rect", { class: "lasts", x: mark.x, y: at - 4, width: Math.max(3, mark.end - mark.x), height: 8 }));
    if (mark.entry.exactness === 2) group.append(svg("line", { class: "within", x1: mark.x, x2: mark.end, y1: at, y2: at }));
  }
  const row = [
    ...placed.map(mark => link(mark, lane, first)),
    ...boxes.map(box => boxLink(box, lane, first + levels * cell)),
  ].sort((a, b) => a.x - b.x);
  for (const one of row) group.append(one.element);
  if (row.length) rows.push(row);
  drawing.append(group);
  return first - cell / 2 + (row.length ? height : 2) + 8;
}

function link(mark, lane, first) {
  const y = first + mark.level * cell;
  const hollow = mark.sight ? mark.sight === "unseen" : mark.entry.missed;
  const element = svg("a", { href: "#e" + mark.entry.number, tabindex: -1, class: hollow ? "hollow" : "full", "aria-label": markWords(mark, lane) },
    [svg("rect", { class: "hit", x: mark.x - cell / 2, y: y - cell / 2, width: cell, height: cell }), ...outlineIn(mark, mark.x, y)]);
  return { element, x: mark.x, day: mark.entry.from, key: lane.index + ":" + mark.entry.number };
}

function boxLink(box, lane, y) {
  const first = box.marks[0].entry, last = box.marks.at(-1).entry, many = box.marks.length;
  const words = lane.name + ": " + number(many) + " more from " + dayWords(first.from) + " to " + dayWords(last.from) + ". Come closer to tell them apart";
  const x = box.x - cell / 2;
  const element = svg("a", { href: "#e" + first.number, tabindex: -1, class: "many", "aria-label": words, "data-from": first.from, "data-to": last.from },
    [svg("rect", { x, y: y - 11, width: boxWidth - 2, height: 22 }), svg("text", { x: x + boxWidth / 2 - 1, y: y + 4 }, ["+" + many])]);
  return { element, x: box.x, day: first.from, key: lane.index + ":box" + first.number };
}

function drawGap(gap, xOf, left, right, y) {
  const start = Math.max(xOf(gap.from), left), end = Math.min(xOf(gap.to), right);
  const x = start + 1, width = Math.max(3, end - start - 2);
  const group = svg("g", { class: "gap" }, [svg("title", {}, [gap.words]), svg("rect", { x, y: y - 10, width, height: 20 })]);
  const short = gap.words.replace(/^(no entry|not seen) for |, to the end$/g, "");
  const words = [gap.words, short, short.replace(/ days?$/, "d")].find(text => text.length * 6.7 + 10 < width);
  if (words) {
    const middle = x + width / 2, half = words.length * 3.35 + 4;
    group.append(svg("rect", { class: "behind", x: middle - half, y: y - 8, width: 2 * half, height: 16 }),
      svg("text", { class: "in-gap", x: middle, y: y + 4.5, "text-anchor": "middle" }, [words]));
  }
  return group;
}

// A name in lines that fit: eight and a half pixels are a little more than a bold letter takes.
function linesOf(name, width) {
  const lines = [""], most = Math.floor(width / 8.5);
  for (const word of name.split(" ")) {
    const longer = (lines.at(-1) + " " + word).trim();
    if (longer.length <= most || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawTicks(group, from, to, xOf, bottom) {
  const wanted = Math.max(2, Math.floor(lastWidth / 70)), length = to - from;
  const step = [1, 3, 6, 12, 24, 60, 120].find(m => length / (m * 30.4) <= wanted) ?? 240;
  const start = dateOf(from);
  let year = start.getUTCFullYear(), month = step >= 12 ? 0 : Math.floor(start.getUTCMonth() / step) * step;
  for (let day = dayOf(year, month); day <= to; month += step, day = dayOf(year, month)) {
    if (day < from) continue;
    const d = dateOf(day), x = xOf(day);
    const words = step >= 12 || d.getUTCMonth() === 0 ? String(d.getUTCFullYear()) : months[d.getUTCMonth()].slice(0, 3);
    group.append(svg("line", { class: "tickline", x1: x, x2: x, y1: 18, y2: bottom }));
    if (x < lastWidth - 30) group.append(svg("text", { class: "year", x: x + 2, y: 14 }, [words]));
  }
  if (!group.querySelector("text")) group.append(svg("text", { class: "year", x: 2, y: 14 }, [dayWords(from)]));
}

function gapsInWords(lanes, from, to) {
  const items = lanes.flatMap(lane => lane.gaps.filter(gap => gap.to > from && gap.from < to).map(gap =>
    Object.assign(document.createElement("li"), { textContent: lane.name + ": " + gap.words + ", " + dayWords(gap.from) + " to " + dayWords(gap.to) + "." })));
  byId("gap-count").textContent = counted(items.length, "gap", "gaps") + " in words";
  byId("gap-words").replaceChildren(...items);
}

function moveFocus(from, to) {
  if (!to) return;
  from?.element.setAttribute("tabindex", "-1");
  to.element.setAttribute("tabindex", "0");
  focusedKey = to.key;
  to.element.focus();
}

function onKey(event) {
  const lane = rows.findIndex(row => row.some(mark => mark.element === document.activeElement));
  if (lane < 0) return;
  const row = rows[lane], i = row.findIndex(mark => mark.element === document.activeElement), mark = row[i];
  const nearest = other => other?.reduce((best, one) => Math.abs(one.x - mark.x) < Math.abs(best.x - mark.x) ? one : best);
  const target = { ArrowRight: row[i + 1], ArrowLeft: row[i - 1], Home: row[0], End: row.at(-1), ArrowDown: nearest(rows[lane + 1]), ArrowUp: nearest(rows[lane - 1]) }[event.key];
  if (event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End") event.preventDefault();
  moveFocus(mark, target);
}

function zoom(how) {
  const [from, to] = timeShown(chosen()) ?? [record.first, record.last], length = to - from;
  let [start, end] = [from, to];
  if (how === "all") [start, end] = [record.first, record.last];
  if (how === "in") { const middle = Math.min(Math.max(zoomCentre ?? (from + to) / 2, from), to); start = middle - length / 4; end = middle + length / 4; }
  if (how === "out") { start = from - length / 2; end = to + length / 2; }
  if (how === "earlier") { start = from - length / 2; end = to - length / 2; }
  if (how === "later") { start = from + length / 2; end = to + length / 2; }
  showBetween(start, end);
}

function showBetween(start, end) {
  const length = Math.max(14, Math.round(end - start));
  let from = Math.round(start);
  if (from + length > record.last) from = record.last - length;
  from = Math.max(from, record.first);
  const to = Math.min(from + length, record.last), all = from <= record.first && to >= record.last;
  byId("from").value = all ? "" : isoOf(from);
  byId("to").value = all ? "" : isoOf(to);
  show();
}
