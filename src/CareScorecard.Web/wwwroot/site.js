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
