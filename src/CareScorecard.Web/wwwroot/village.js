// Copies a paragraph, or reads it aloud where the browser has a voice. The buttons are hidden until this runs.
const voice = globalThis.speechSynthesis;

const words = id => document.getElementById(id)?.textContent.trim() ?? "";

function show() {
  document.querySelectorAll("[data-copy]").forEach(button => { button.hidden = !navigator.clipboard; });
  document.querySelectorAll("[data-say]").forEach(button => { button.hidden = !voice; });
}

function quiet() {
  voice?.cancel();
  document.querySelectorAll("[data-say]").forEach(button => button.setAttribute("aria-pressed", "false"));
}

document.addEventListener("click", async event => {
  const copy = event.target.closest("[data-copy]");
  const say = event.target.closest("[data-say]");
  if (copy) {
    await navigator.clipboard.writeText(words(copy.dataset.copy));
    copy.parentElement.querySelector("[role=status]").textContent = "Copied.";
  } else if (say) {
    const speaks = say.getAttribute("aria-pressed") === "true";
    quiet();
    if (!speaks) {
      const speech = new SpeechSynthesisUtterance(words(say.dataset.say));
      speech.lang = "en-GB";
      speech.onend = quiet;
      say.setAttribute("aria-pressed", "true");
      voice.speak(speech);
    }
  }
});

// Whoever leaves the page is not read to any longer.
Blazor.addEventListener("enhancedload", () => {
  quiet();
  show();
});
addEventListener("pagehide", quiet);
show();
