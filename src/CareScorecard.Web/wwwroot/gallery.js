// In the gallery only: does to slides and notes what a state is about, once their own script has begun.
(() => {
  const { press, happens, heard } = document.currentScript.dataset;

  addEventListener("DOMContentLoaded", () => {
    for (const key of press?.split(" ") ?? []) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }

    if (happens) {
      dispatchEvent(new Event(happens));
    }

    if (heard) {
      const minutes = 12 * 60_000;
      new BroadcastChannel(document.getElementById("notes").dataset.channel).postMessage({ kind: "state", begun: Date.now() - minutes, ...JSON.parse(heard) });
    }
  });
})();
