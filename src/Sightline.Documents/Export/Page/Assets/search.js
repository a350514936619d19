// Words that a reader looks for. A row's words are read from the table once, when they are first needed.
const plain = text => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, "\"");
const texts = [];
function textOf(e) {
  return texts[e.number] ??= plain([".when", ".written", ".codes", ".sighting"].map(part =>
    [...e.row.querySelectorAll(part)].map(found => found.textContent).join(" ")).join(" ")).replace(/\s+/g, " ");
}

function soughtIn(typed) {
  const sought = [];
  for (const [, together, single] of plain(typed).matchAll(/"([^"]+)"|([^\s"]+)/g)) {
    const words = (together ?? single).trim().replace(/\s+/g, " ");
    if (words) sought.push(words);
  }
  return sought;
}

const mostHighlights = 5000;
function highlight(sought) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (sought.length === 0) return;
  const ranges = [];
  for (const e of entries) {
    if (!e.shown || ranges.length > mostHighlights) continue;
    for (const place of e.row.querySelectorAll(".words, .agency, .by, .date, .codes > li")) findIn(place, sought, ranges);
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

function findIn(place, sought, ranges) {
  const nodes = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let whole = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.data;
  }
  const lower = plain(whole).replace(/\s/g, " ");
  if (lower.length !== whole.length) return;
  const at = (position, isEnd) => {
    let i = nodes.length - 1;
    while (i > 0 && (isEnd ? nodes[i].start >= position : nodes[i].start > position)) i--;
    return [nodes[i].node, position - nodes[i].start];
  };
  for (const words of sought) {
    for (let from = lower.indexOf(words); from >= 0 && ranges.length <= mostHighlights; from = lower.indexOf(words, from + words.length)) {
      const range = new Range();
      range.setStart(...at(from, false));
      range.setEnd(...at(from + words.length, true));
      ranges.push(range);
    }
  }
}
