"use strict";
// Adds filters and opens what a link points into. The page is whole without it.
for (const bar of document.querySelectorAll("[data-filter]")) {
  const items = [...bar.parentElement.querySelectorAll("[data-kind]")];
  const kinds = [...new Set(items.map((item) => item.dataset.kind))];
  if (kinds.length < 2) continue;
  bar.hidden = false;
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Show");
  for (const kind of kinds) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${kind} (${items.filter((item) => item.dataset.kind === kind).length})`;
    button.setAttribute("aria-pressed", "true");
    button.addEventListener("click", () => {
      const show = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(show));
      for (const item of items) if (item.dataset.kind === kind) item.hidden = !show;
    });
    bar.append(button);
  }
}
const reveal = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (let node = target; node; node = node.parentElement) {
    if (node.tagName === "DETAILS") node.open = true;
    if (node.hidden) node.hidden = false;
  }
  target.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();
let folded = [];  // on paper: what the report itself says; quotes and full texts stay as the reader left them
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details[data-print]:not([open])")];
  for (const item of folded) item.open = true;
});
addEventListener("afterprint", () => { for (const item of folded) item.open = false; });
