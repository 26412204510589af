// Keeps the words of the work up to date in place. Without this script the page shows how it stood
// when it was loaded.

(() => {
  const place = document.querySelector("[data-follow]");
  if (!place || !window.EventSource) {
    return;
  }
  let stream;

  function show(event) {
    const said = JSON.parse(event.data).said;
    for (const element of place.querySelectorAll("[data-said]")) {
      const words = said[element.dataset.said];
      if (words !== undefined && element.textContent !== words) {
        element.textContent = words;
      }
    }
    const bar = place.querySelector("progress");
    if (bar) {
      bar.hidden = said.all === undefined;
      bar.max = said.all ?? 1;
      bar.value = said.read ?? 0;
    }
  }

  function follow() {
    stream = new EventSource(place.dataset.follow);
    stream.addEventListener("progress", show);
  }

  // A page that nobody looks at takes nobody's place.
  document.addEventListener("visibilitychange", () => {
    stream?.close();
    if (!document.hidden) {
      follow();
    }
  });
  window.addEventListener("pagehide", () => stream?.close());
  if (!document.hidden) {
    follow();
  }
})();
