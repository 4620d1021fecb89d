// Runs first on the pages of the offline kit that have scripts. A browser lets a page from a disk read no other file, but
// does load scripts: so every data file lies there as a script too, and this answers `fetch` with it.
const waiting = new Map();
const policy = globalThis.trustedTypes?.createPolicy("portal-luring", { createScriptURL: (address) => address });

globalThis.portalLuring = (text) => waiting.get(document.currentScript.src)?.(text);

globalThis.fetch = (asked) =>
  new Promise((answer) => {
    const address = new URL(asked, document.baseURI);
    address.search = "";
    const script = document.createElement("script");
    const source = `${address.href}.js`;
    script.src = policy ? policy.createScriptURL(source) : source;
    waiting.set(script.src, (text) => answer(new Response(text)));
    script.addEventListener("error", () => answer(new Response(null, { status: 404 })));
    script.addEventListener("load", () => script.remove());
    document.head.append(script);
  });

// A script may have made a link to a folder, of which a disk only shows what lies in it.
const nameFile = (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
};
addEventListener("click", nameFile, true);
addEventListener("auxclick", nameFile, true);
