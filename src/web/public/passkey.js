// Lets the browser make or show a passkey, and puts its answer into the form. Loaded only where there is such a form.
(() => {
  const can =
    globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON &&
    globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON;
  if (!can) return;
  const make = (ask) =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(ask) });
  const show = (ask) =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(ask) });
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.closest("[data-passkey-part]").hidden = false;
    const status = form.querySelector("[role=status]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (status) status.textContent = "";
      const ask = JSON.parse(form.dataset.ask);
      try {
        const credential = await (form.dataset.passkey === "make" ? make(ask) : show(ask));
        form.elements.credential.value = JSON.stringify(credential.toJSON());
        form.submit();
      } catch {
        if (status) status.textContent = form.dataset.stopped;
      }
    });
  }
})();
