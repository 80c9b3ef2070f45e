// Puts the crisis plan into this browser where its owner chooses so, and takes it away again. Loaded only on that page.
(() => {
  const part = document.querySelector("[data-offline]");
  if (!part || !("serviceWorker" in navigator) || !("caches" in globalThis)) return;
  const { file, worker, kept, done, gone, failed } = part.dataset;
  const shelf = "medvirk-offline";
  const scope = "/offline/";
  const form = part.querySelector("form");
  const status = part.querySelector("output");
  const open = part.querySelector("[data-offline-open]");
  part.hidden = false;
  document.querySelector("[data-offline-without]").hidden = true;
  const show = async () => {
    open.hidden = !(await (await caches.open(shelf)).match(kept));
  };
  const put = async () => {
    const answer = await fetch(file, { redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    const registration = await navigator.serviceWorker.register(worker, { scope });
    const page = new Response(await answer.text(), {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": answer.headers.get("content-security-policy"),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      },
    });
    await (await caches.open(shelf)).put(kept, page);
    const coming = registration.installing ?? registration.waiting;
    if (coming && coming.state !== "activated")
      await new Promise((resolve) =>
        coming.addEventListener("statechange", () => coming.state === "activated" && resolve()),
      );
  };
  const remove = async () => {
    await caches.delete(shelf);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const putting = event.submitter?.value !== "remove";
    status.textContent = "";
    try {
      // What is to happen at sign-out is known before anything lies here.
      const fields = new URLSearchParams(new FormData(form));
      fields.set("act", putting ? "put" : "remove");
      const chosen = await fetch(form.action, { method: "POST", body: fields, redirect: "error" });
      if (!chosen.ok) throw new Error(String(chosen.status));
      await (putting ? put() : remove());
      status.textContent = putting ? done : gone;
    } catch {
      await remove().catch(() => {});
      status.textContent = failed;
    }
    await show();
  });
  show();
})();
