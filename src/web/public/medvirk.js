// Everything works without this file. It moves focus to the error summary, saves drafts of signed-in
// writers, prints, and lets three Escapes leave quickly.
(() => {
  const summary = document.getElementById("problems");
  if (summary) summary.focus();

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) print();
  });
  for (const button of document.querySelectorAll("[data-print][hidden]")) button.hidden = false;

  // Three Escapes within two seconds, for hands that cannot aim; the button does the same.
  const leave = document.querySelector("form.mv-leave");
  let escapes = [];
  document.addEventListener("keydown", (event) => {
    if (!leave || event.repeat) return;
    if (event.key !== "Escape") {
      escapes = [];
      return;
    }
    const now = Date.now();
    escapes = [...escapes.filter((at) => now - at < 2000), now];
    if (escapes.length === 3) leave.submit();
  });

  const IDLE = 2500;
  const LEAST = 5000;
  for (const area of document.querySelectorAll("textarea[data-draft]")) {
    let timer = 0;
    let last = 0;
    let unsavedSince = 0;
    let saved = area.value;
    let busy = false;
    let sent = false;
    const status = document.getElementById(area.dataset.draftStatus);
    const say = (words) => {
      if (status) status.textContent = words;
    };
    // IDLE after the last letter; one who never stops is saved all the same, never more often than LEAST.
    const plan = () => {
      const now = Date.now();
      unsavedSince ||= now;
      const at = Math.max(last + LEAST, Math.min(now + IDLE, unsavedSince + LEAST));
      clearTimeout(timer);
      timer = setTimeout(save, at - now);
    };
    const save = async (keepalive) => {
      const words = area.value;
      if (sent || busy || words === saved) return;
      busy = true;
      last = Date.now();
      unsavedSince = 0;
      try {
        const answer = await fetch(area.dataset.draft, {
          method: "POST",
          body: new URLSearchParams(new FormData(area.form)),
          redirect: "error",
          keepalive: keepalive === true,
        });
        if (!answer.ok) throw new Error(String(answer.status));
        saved = words;
        const time = new Intl.DateTimeFormat("nb", { hour: "2-digit", minute: "2-digit" }).format();
        say(area.dataset.draftSaved.replace("{time}", time.replace(":", ".")));
      } catch {
        say(area.dataset.draftFailed);
      }
      busy = false;
      if (area.value !== saved) plan();
    };
    area.addEventListener("input", plan);
    area.form?.addEventListener("submit", () => {
      sent = true;
      clearTimeout(timer);
    });
    addEventListener("pageshow", () => {
      sent = false;
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") save(true);
    });
  }
})();
