// What the page of a measure can do where a script runs: copy its address, read its summary aloud, and save its chart as a picture.
// Each is hidden until it can be done.
const dots = 2;

export function arrive(page) {
  const told = page.querySelector(".told");
  const tell = words => told?.replaceChildren(words);

  const copy = page.querySelector("[data-copy]");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.onclick = async () => {
      try {
        await navigator.clipboard.writeText(new URL(copy.dataset.copy, location.origin).href);
        tell("Copied");
      } catch {
        tell("The browser did not let us copy: take the address from its address line");
      }
    };
  }

  const aloud = page.querySelector("[data-aloud]");
  if (aloud && "speechSynthesis" in window) {
    readAloud(aloud, document.getElementById(aloud.dataset.aloud));
  }

  for (const link of page.querySelectorAll("[data-png]")) {
    link.parentElement.hidden = false;
    link.onclick = async event => {
      event.preventDefault();
      try {
        await savePicture(link.href);
      } catch {
        tell("The picture could not be made: download the drawing (SVG) instead");
      }
    };
  }
}

function readAloud(button, words) {
  const quiet = () => { button.textContent = "Read aloud"; };
  speechSynthesis.cancel();
  quiet();
  button.hidden = false;
  button.onclick = () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      quiet();
      return;
    }

    const voice = new SpeechSynthesisUtterance(words.textContent.replace(/\s+/g, " "));
    voice.lang = "en-GB";
    voice.onend = quiet;
    voice.onerror = quiet;
    button.textContent = "Stop reading";
    speechSynthesis.speak(voice);
  };
}

async function savePicture(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`The drawing was not there: ${answer.status}`);
  }

  const name = /filename="?([^";]+)\.svg/.exec(answer.headers.get("content-disposition"))?.[1] ?? "trend";
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(await answer.text());
  await image.decode();

  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * dots;
  canvas.height = image.naturalHeight * dots;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise(done => canvas.toBlob(done, "image/png"));

  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

addEventListener("pagehide", () => window.speechSynthesis?.cancel());
