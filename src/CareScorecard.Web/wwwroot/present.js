// The slides of a meeting: all are in the page, one is shown at a time. The notes window is spoken to over a channel of this browser, so
// that the show needs no connection once it is loaded.
(() => {
  document.documentElement.classList.add("presenting");

  const listen = 30_000;

  let channel, kept, slides, deck, parked, begun, place = 0, blank = false, offline = !navigator.onLine;

  const by = id => document.getElementById(id);
  const current = () => slides[place];

  const steps = {
    next: () => show(place + 1),
    back: () => show(place - 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    detail: () => {
      const detail = current().querySelector("details.detail");
      if (detail) {
        detail.open = !detail.open;
        pressed("detail", detail.open);
      }
    },
    blank: () => darken(!blank),
    park: () => {
      by("park").hidden = false;
      by("question").focus();
    },
    "close-park": () => {
      by("park").hidden = true;
      by("question").value = "";
      current().querySelector("h2").focus({ preventScroll: true });
    },
    notes: () => window.open(deck.dataset.notes, "notes", "popup,width=1000,height=760"),
    full: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.().catch(() => { }),
    leave: () => { location.href = deck.dataset.leave; },
  };

  const keys = {
    " ": "next", ArrowRight: "next", PageDown: "next",
    ArrowLeft: "back", PageUp: "back", Backspace: "back",
    Home: "first", End: "last", d: "detail", b: "blank", ".": "blank", q: "park", n: "notes", f: "full",
  };

  function restart() {
    begun = Date.now();
    sessionStorage.setItem(kept.begun, begun);
  }

  function show(wanted, focus = true) {
    place = Math.min(Math.max(wanted, 0), slides.length - 1);
    slides.forEach((slide, i) => slide.classList.toggle("current", i === place));
    by("count").textContent = `${place + 1} / ${slides.length}`;
    pressed("detail", current().querySelector("details.detail")?.open ?? false);

    // With the whole address: a bare number sign would be taken from the base of the site.
    history.replaceState(history.state, "", `${location.pathname}${location.search}#slide-${place + 1}`);
    scrollTo(0, 0);
    if (focus) {
      current().querySelector("h2").focus({ preventScroll: true });
    }

    tell();
  }

  function pressed(step, is) {
    document.querySelector(`.desk [data-do=${step}]`).setAttribute("aria-pressed", is);
  }

  function darken(dark) {
    blank = dark;
    by("blank").hidden = !dark;
    tell();
  }

  function park(question) {
    if (question.trim()) {
      parked.push({ question: question.trim(), slide: place + 1, title: current().dataset.title });
      keep();
    }
  }

  function keep() {
    sessionStorage.setItem(kept.parked, JSON.stringify(parked));
    tell();
  }

  // The room is told nothing: only the mark at the edge, and the notes, say that the line has dropped.
  function tell() {
    by("line").classList.toggle("dropped", offline);
    channel.postMessage({ kind: "state", place, count: slides.length, parked, begun, offline, blank });
  }

  function setOffline(is) {
    offline = is;
    tell();
  }

  async function listenForTheServer() {
    if (navigator.onLine) {
      const answers = await fetch("/health/live", { cache: "no-store" }).then(answer => answer.ok, () => false);
      if (answers === offline) {
        setOffline(!answers);
      }
    }
  }

  function tick() {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    by("timer").textContent = `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
  }

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    if (blank) {
      event.preventDefault();
      darken(false);
      return;
    }

    const inField = event.target.closest("input, textarea");
    if (event.key === "Escape") {
      event.preventDefault();
      const detail = current().querySelector("details.detail[open]");
      if (!by("park").hidden) {
        steps["close-park"]();
      } else if (detail) {
        steps.detail();
      } else if (document.fullscreenElement) {
        steps.full();
      } else {
        steps.leave();
      }

      return;
    }

    // A button, a link or a heading that opens keeps its own key.
    const own = event.key === " " && event.target.closest("button, summary, a");
    const step = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (inField || own || !step) {
      return;
    }

    event.preventDefault();
    steps[event.key === " " && event.shiftKey ? "back" : step]();
  }

  addEventListener("DOMContentLoaded", () => {
    deck = by("deck");
    if (!deck) {
      document.documentElement.classList.remove("presenting");
      return;
    }

    // Named by what is shown, so that the notes of the same slides find it, and of no others.
    channel = new BroadcastChannel(deck.dataset.channel);
    kept = { parked: "parked " + deck.dataset.channel, begun: "begun " + deck.dataset.channel };
    parked = JSON.parse(sessionStorage.getItem(kept.parked) ?? "[]");
    begun = Number(sessionStorage.getItem(kept.begun));
    if (!begun) {
      restart();
    }

    slides = [...deck.querySelectorAll(".slide")];
    by("desk").hidden = false;
    document.addEventListener("keydown", press);
    document.addEventListener("click", event => {
      const button = event.target.closest("[data-do]");
      if (button) {
        steps[button.dataset.do]();
      }
    });
    by("blank").addEventListener("click", () => darken(false));
    by("park").addEventListener("submit", event => {
      event.preventDefault();
      park(by("question").value);
      steps["close-park"]();
    });
    channel.addEventListener("message", ({ data }) => {
      if (data.kind === "do") {
        data.step === "restart" ? restart() : steps[data.step]?.();
      } else if (data.kind === "park") {
        park(data.question);
      } else if (data.kind === "unpark") {
        parked.splice(data.at, 1);
        keep();
      }

      tell();
    });
    addEventListener("offline", () => setOffline(true));
    addEventListener("online", () => setOffline(false));
    setInterval(listenForTheServer, listen);
    setInterval(tick, 1000);
    tick();
    show(Number(/^#slide-(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1, false);
  });
})();
