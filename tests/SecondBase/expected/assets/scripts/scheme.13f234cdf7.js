// The colours that a reader chose, set before anything is painted: no page flashes in the other ones first.
// The site's path is part of the key, because several sites may share one host and its storage.
(() => {
  const key = `${new URL("../../", document.currentScript.src).pathname} colours`;
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.scheme = chosen;
      document.querySelector("meta[name=color-scheme]").content = chosen;
    }
  } catch {
    // Storage may be refused; then the device's own colours stand.
  }

  // The page of results keeps room for what its address asks for.
  if (new URLSearchParams(location.search).get("q")) {
    document.documentElement.dataset.asked = "";
  }
})();
