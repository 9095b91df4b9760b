// A page that takes a while says that it is coming; most are there before this is seen.
const patience = 400;

// Where a reader was on each page that was left by a link, by address.
const places = new Map();

let waiting;
let here = location.href;
let path = location.pathname;
let returning = false;

addEventListener("popstate", () => { returning = true; });

Blazor.addEventListener("enhancednavigationstart", () => {
  if (!returning) {
    places.set(here, scrollY);
  }

  clearTimeout(waiting);
  waiting = setTimeout(() => document.getElementById("coming")?.replaceChildren("Reading the figures…"), patience);
});

Blazor.addEventListener("enhancednavigationend", () => {
  clearTimeout(waiting);
  document.getElementById("coming")?.replaceChildren();
});

// A page that arrives by a link brings its scripts with it, and a browser does not run what is patched in. A module runs once, however often
// it is asked for.
Blazor.addEventListener("enhancedload", () => {
  document.querySelectorAll('script[type="module"][src]').forEach(script => import(script.src));
});

// A link leads to the top of its page and tells a screen reader where it has arrived, as a full load would;
// back and forward lead to where the reader was.
Blazor.addEventListener("enhancedload", () => {
  if (returning) {
    scrollTo(0, places.get(location.href) ?? 0);
  } else if (location.pathname !== path && !location.hash) {
    scrollTo(0, 0);
    const heading = document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  here = location.href;
  path = location.pathname;
  returning = false;
});

// A file that misses the place for files must not take the page's place in the window.
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    const isPlace = event.target instanceof HTMLInputElement && event.target.type === "file" && !event.target.disabled;
    if (event.dataTransfer?.types.includes("Files") && !isPlace) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    }
  });
}

// The ways on a phone, and the menus in them: closed by Escape, by a click beside them, and by going elsewhere.
const closed = (menu, andFocus) => {
  menu.open = false;
  if (andFocus) {
    menu.querySelector("summary").focus();
  }
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.(".menu-button");
  button?.setAttribute("aria-expanded", button.getAttribute("aria-expanded") !== "true");
  for (const menu of document.querySelectorAll(".way-menu[open]")) {
    if (!menu.contains(event.target)) {
      closed(menu);
    }
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector(".way-menu[open]");
  if (menu) {
    closed(menu, menu.contains(document.activeElement));
  }
});

// A part of a page may name a script that it can do without: it is fetched once, and told whenever a reader arrives.
async function callScripts() {
  for (const part of document.querySelectorAll("[data-script]")) {
    const script = await import(new URL(part.dataset.script, document.baseURI));
    script.arrive(part);
  }
}

Blazor.addEventListener("enhancedload", callScripts);
callScripts();
