// The speaker's window: follows the slides of the same address in this browser, and steers them.
(() => {
  const patience = 1500;

  let channel, notes, begun = 0, parked = [], heard = false;

  const by = id => document.getElementById(id);
  const ask = step => channel.postMessage({ kind: "do", step });

  const keys = {
    " ": "next", ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back", Home: "first", End: "last", b: "blank", ".": "blank", d: "detail",
  };

  function follow(state) {
    heard = true;
    ({ begun, parked } = state);
    notes.forEach((note, i) => note.classList.toggle("current", i === state.place));
    by("notes-count").textContent = `${state.place + 1} / ${state.count}`;
    say(state.offline
      ? "The connection has dropped. The slides go on from what is loaded, and nobody in the room is told."
      : state.blank ? "The room sees a blank screen." : "The slides follow this window.");
    list();
    tick();
  }

  function say(words) {
    if (by("notes-line").textContent !== words) {
      by("notes-line").textContent = words;
    }
  }

  function list() {
    by("parked-count").textContent = parked.length ? `(${parked.length})` : "";
    by("parked-list").replaceChildren(...parked.map((one, at) => {
      const item = document.createElement("li");
      const about = document.createElement("span");
      const done = document.createElement("button");
      about.className = "sub";
      about.textContent = `Slide ${one.slide}: ${one.title}`;
      done.type = "button";
      done.className = "link-button no-print";
      done.textContent = "Answered";
      done.setAttribute("aria-label", `Answered: ${one.question}`);
      done.addEventListener("click", () => channel.postMessage({ kind: "unpark", at }));
      item.append(one.question, about, done);
      return item;
    }));
  }

  async function copy() {
    const text = parked.map((one, at) => `${at + 1}. ${one.question} (slide ${one.slide}: ${one.title})`).join("\n");
    const done = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(() => true, () => false);
    by("copied").textContent = done ? "Copied." : "This browser does not let us copy: select the list and copy it.";
  }

  function tick() {
    if (begun) {
      const seconds = Math.max(0, Math.floor((Date.now() - begun) / 1000));
      by("notes-timer").textContent = `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }

  addEventListener("DOMContentLoaded", () => {
    if (!by("notes")) {
      return;
    }

    document.documentElement.classList.add("following");
    channel = new BroadcastChannel(by("notes").dataset.channel);
    notes = [...document.querySelectorAll(".note")];
    by("notes-desk").hidden = false;
    by("parked").hidden = false;
    channel.addEventListener("message", ({ data }) => {
      if (data.kind === "state") {
        follow(data);
      }
    });
    document.addEventListener("click", event => {
      const button = event.target.closest("[data-do]");
      if (button) {
        button.dataset.do === "copy" ? copy() : ask(button.dataset.do);
      }
    });
    document.addEventListener("keydown", event => {
      const step = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (step && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, button, a, summary")) {
        event.preventDefault();
        ask(step);
      }
    });
    by("notes-park").addEventListener("submit", event => {
      event.preventDefault();
      channel.postMessage({ kind: "park", question: by("notes-question").value });
      by("notes-question").value = "";
    });
    setInterval(tick, 1000);
    setTimeout(() => heard || say("No slides are open at this address in this browser. Open them, and the notes follow."), patience);
    ask("");
  });
})();
