// A page that takes a while says that it is coming; most are there before this is seen.
const patience = 400;
let waiting;

Blazor.addEventListener("enhancednavigationstart", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => document.getElementById("coming")?.replaceChildren("Reading the figures…"), patience);
});

Blazor.addEventListener("enhancednavigationend", () => {
  clearTimeout(waiting);
  document.getElementById("coming")?.replaceChildren();
});

// After a link is followed without a full load, a screen reader is told where it has arrived, as a full load would do.
let path = location.pathname;

Blazor.addEventListener("enhancedload", () => {
  if (location.pathname !== path && !location.hash) {
    const heading = document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  path = location.pathname;
});
