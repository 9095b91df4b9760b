// The key "/" leads to the search box from anywhere but a field that is being written in.
document.addEventListener("keydown", event => {
  const writing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) {
    return;
  }

  const box = document.getElementById("search");
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
