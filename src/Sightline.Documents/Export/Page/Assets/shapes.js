// The marks. A mark's shape is its kind; hollow means that it did not take place, or that a child was not seen.
const svgNames = "http://www.w3.org/2000/svg";
function svg(name, attributes = {}, children = []) {
  const element = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const star = Array.from({ length: 10 }, (_, i) => {
  const angle = Math.PI * (i / 5 - 0.5), length = i % 2 ? 0.48 : 1.2;
  return [Math.cos(angle) * length, Math.sin(angle) * length];
});
const outlines = [
  null,
  [[-.85, -.85], [.85, -.85], [.85, .85], [-.85, .85]],
  [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  [[-.7, -1.1], [1, -.55], [-.3, .1], [-.3, 1.1], [-.7, 1.1]],
  [[0, -1.1], [1.1, .9], [-1.1, .9]],
  [[-1.1, -.45], [.05, -.45], [.05, -1.1], [1.15, 0], [.05, 1.1], [.05, .45], [-1.1, .45]],
  star,
  [[-.4, -1.1], [.4, -1.1], [.4, -.4], [1.1, -.4], [1.1, .4], [.4, .4], [.4, 1.1], [-.4, 1.1], [-.4, .4], [-1.1, .4], [-1.1, -.4], [-.4, -.4]],
  [[-.55, -1], [.55, -1], [1.1, 0], [.55, 1], [-.55, 1], [-1.1, 0]],
  [[0, -1.15], [1.1, -.2], [.75, -.2], [.75, 1], [-.75, 1], [-.75, -.2], [-1.1, -.2]],
  [[-.4, -1.1], [.4, -1.1], [.4, 1.1], [-.4, 1.1]],
];
const radius = 6.5;
function outlineOf(shape, x, y) {
  if (outlines[shape] === null) return svg("circle", { class: "shape", cx: x, cy: y, r: radius });
  const points = outlines[shape].map(([dx, dy]) => (x + dx * radius).toFixed(1) + "," + (y + dy * radius).toFixed(1)).join(" ");
  return svg("polygon", { class: "shape", points });
}

const shapeOfEntry = e => e.kinds.length === 0 ? outlines.length - 1 : record.kinds[e.kinds[0]].shape;
function outlineIn(mark, x, y) {
  if (!mark.sight) return [outlineOf(shapeOfEntry(mark.entry), x, y)];
  const parts = [outlineOf(0, x, y)];
  if (mark.sight === "alone") parts.push(svg("circle", { class: "shape", cx: x, cy: y, r: radius + 2.5, fill: "none", "fill-opacity": 0 }));
  if (mark.sight === "unseen") parts.push(svg("path", { class: "shape", d: `M${x - 4.5} ${y + 4.5}L${x + 4.5} ${y - 4.5}` }));
  return parts;
}

function legend(byChild) {
  const item = (parts, words, className = "") =>
    Object.assign(document.createElement("li"), {}).appendChild(
      svg("svg", { viewBox: "0 0 22 22", class: className, "aria-hidden": "true" }, parts)).parentNode.appendChild(
      Object.assign(document.createElement("span"), { textContent: words })).parentNode;
  const used = new Set(entries.map(shapeOfEntry));
  const items = byChild ? [
    item(outlineIn({ sight: "seen" }, 11, 11), "the child was seen, not recorded as alone"),
    item(outlineIn({ sight: "alone" }, 11, 11), "the child was seen alone"),
    item(outlineIn({ sight: "unseen" }, 11, 11), "recorded as not seen", "hollow"),
    item([svg("line", { class: "within", x1: 1, x2: 21, y1: 11, y2: 11 })], "dotted line: some day within this time"),
  ] : [
    ...record.shapes.map((words, i) => [words, i]).filter(([, i]) => used.has(i)).map(([words, i]) => item([outlineOf(i, 11, 11)], words)),
    item([outlineOf(0, 11, 11)], "hollow, in any shape: it did not take place (no access, not brought, cancelled, no reply)", "hollow"),
    item([svg("rect", { class: "lasts", x: 1, y: 7, width: 20, height: 8 })], "bar: it lasted that long"),
    item([svg("line", { class: "within", x1: 1, x2: 21, y1: 11, y2: 11 })], "dotted line: some day within this time"),
  ];
  items.push(item([svg("g", { class: "gap" }, [svg("rect", { x: 1, y: 4, width: 20, height: 14 })])],
    byChild ? "dashed box: nobody recorded seeing the child" : "dashed box: no entry by this agency"));
  byId("legend").replaceChildren(...items);
}
