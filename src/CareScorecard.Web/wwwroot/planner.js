// The planner answers while one types: the same page is asked for with the numbers of the form, and its answer takes the place of the old
// one. Without script the button does it. Nothing is kept here: the address is what is tried.
const patience = 250;

let waiting, asked;

async function answer(form) {
  asked?.abort();
  asked = new AbortController();
  const address = new URL(form.action);
  address.hash = "";
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  const response = await fetch(address, { signal: asked.signal, headers: { accept: "text/html" } });
  if (!response.ok || response.redirected) {
    return;
  }

  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const id of form.dataset.result.split(" ")) {
    const result = page.getElementById(id);
    if (!result) {
      return;
    }

    document.getElementById(id).replaceChildren(...result.childNodes);
  }

  // What is sent from here on is sent with what is tried.
  history.replaceState(history.state, "", address.pathname + address.search);
  for (const other of document.forms) {
    if (other.method === "post" && new URL(other.action).pathname === address.pathname) {
      other.action = address;
    }
  }
}

document.addEventListener("input", event => {
  const form = event.target.closest("form[data-result]");
  clearTimeout(waiting);
  if (!form) {
    return;
  }

  // What counts as work changes more of the page than the answer.
  if (event.target.type === "checkbox") {
    form.requestSubmit();
  } else if (form.checkValidity()) {
    waiting = setTimeout(() => answer(form).catch(() => { }), patience);
  }
});
