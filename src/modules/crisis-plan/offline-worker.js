// Answers for /offline/ alone, and there only with the page that its owner has put into this browser. Keeps nothing by
// itself: what is not kept is asked of the network as if this were not here.
const shelf = "medvirk-offline";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (
    event.request.method !== "GET" ||
    origin !== self.location.origin ||
    pathname !== "/offline/crisis-plan"
  )
    return;
  event.respondWith(
    caches
      .open(shelf)
      .then((kept) => kept.match("/offline/crisis-plan"))
      .then((page) => page ?? fetch(event.request)),
  );
});
