// Begins when the whole page is there: shows what needs script, and listens.
function start() {
  document.querySelectorAll(".with-script").forEach(part => { part.hidden = false; });
  document.documentElement.style.setProperty("--on-paper", JSON.stringify(document.querySelector("h1 span:last-child").textContent.replace(/[^\P{C}]/gu, " ")));
  followLinks();
  listen();
  const host = byId("drawing");
  if (host) {
    for (const control of document.querySelectorAll("input[name=lanes], #gap")) control.addEventListener("change", () => draw());
    document.querySelector("input[name=lanes]").checked = true;
    document.querySelector(".zoom").addEventListener("click", event => { if (event.target.dataset.zoom) zoom(event.target.dataset.zoom); });
    host.addEventListener("keydown", onKey);
    const point = event => {
      const mark = event.target.closest("a");
      if (!mark) return;
      byId("pointed").textContent = mark.getAttribute("aria-label") + ".";
      const found = rows.flat().find(one => one.element === mark);
      if (found) { zoomCentre = found.day; focusedKey = found.key; }
    };
    host.addEventListener("focusin", point);
    host.addEventListener("mouseover", point);
    host.addEventListener("click", event => {
      const box = event.target.closest("a.many");
      if (!box) return;
      event.preventDefault();
      event.stopPropagation();
      const from = Number(box.dataset.from), to = Number(box.dataset.to), shown = timeShown(chosen());
      if (shown[1] - shown[0] <= 30) goToEntry(Number(box.getAttribute("href").slice(2)), box);
      else showBetween(from - 7, to + 7);
    });
    new ResizeObserver(() => { if (Math.abs(host.clientWidth - lastWidth) > 1 && host.clientWidth > 0) draw(); }).observe(host);
  }
  show();
}
start();
