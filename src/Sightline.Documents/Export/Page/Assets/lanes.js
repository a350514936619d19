// What stands in each lane: marks for what is chosen, and gaps counted over the whole record.
const inOrder = entries.filter(e => e.from !== null);

// A lane of an agency is covered as long as an entry lasts. A sighting "some day this term" does not cover the term once a later day is known.
function gapsBetween(spans, start, end, least, words, latest = Math.max) {
  const gaps = [];
  let covered = start;
  spans.forEach(([from, to], i) => {
    if (covered !== null && from - covered >= least) gaps.push({ from: covered, to: from, words: words(from - covered, i === 0 ? "first" : "") });
    covered = covered === null ? to : latest(covered, to);
  });
  if (covered !== null && end - covered >= least) gaps.push({ from: covered, to: end, words: words(end - covered, spans.length === 0 ? "never" : "last") });
  return gaps;
}

function agencyLanes(want, least) {
  return record.agencies.map((name, i) => ({
    name, index: i,
    marks: inOrder.filter(e => e.shown && e.agency === i).map(entry => ({ entry })),
    gaps: gapsBetween(inOrder.filter(e => e.agency === i).map(e => [e.from, e.to]), null, record.last, least,
      (days, which) => "no entry for " + counted(days, "day", "days") + (which === "last" ? ", to the end" : "")),
  })).filter(lane => want.agencies.length === 0 || want.agencies.includes(lane.index));
}

function childLanes(want, least) {
  return record.children.map((child, i) => {
    const seen = inOrder.filter(e => e.seen.includes(i));
    const start = Math.max(record.first, child.born ?? record.first), end = Math.min(record.last, child.died ?? record.last);
    return {
      name: child.name, index: i,
      marks: inOrder.filter(e => e.shown && (e.seen.includes(i) || e.unseen.includes(i)))
        .map(entry => ({ entry, sight: entry.alone.includes(i) ? "alone" : entry.seen.includes(i) ? "seen" : "unseen" })),
      gaps: gapsBetween(seen.map(e => [e.from, e.to]), start, end, least, (days, which) =>
        (which === "never" ? "never seen, " : "not seen for ") + counted(days, "day", "days") + (which === "last" ? ", to the end" : ""), (before, now) => now),
    };
  }).filter(lane => want.children.length === 0 || want.children.includes(lane.index));
}

function markWords(mark, lane) {
  if (!mark.sight) return entryWords(mark.entry);
  const saw = { seen: "seen", alone: "seen alone", unseen: "not seen" }[mark.sight];
  return lane.name + " " + saw + ". " + entryWords(mark.entry);
}

// Stacks marks that would lie on each other; what does not fit on the levels is counted in a box.
const cell = 24, levels = 4, boxWidth = 34;
function place(marks, xOf, left, right) {
  const free = Array(levels).fill(-Infinity), boxes = [];
  for (const mark of marks) {
    mark.x = Math.min(Math.max(xOf(mark.entry.from), left), right);
    mark.end = Math.min(Math.max(xOf(mark.entry.to), mark.x), right);
    mark.level = free.findIndex(x => x <= mark.x);
    if (mark.level >= 0) {
      free[mark.level] = Math.max(mark.x + cell, mark.entry.exactness === 1 ? mark.end + cell / 2 : 0);
    } else {
      const last = boxes.at(-1);
      if (last && mark.x < last.x + boxWidth) last.marks.push(mark);
      else boxes.push({ x: mark.x, marks: [mark] });
    }
  }
  const placed = marks.filter(mark => mark.level >= 0);
  return { placed, boxes, height: (boxes.length ? levels + 1 : Math.max(1, ...placed.map(mark => mark.level + 1))) * cell };
}
