import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { MessagesPage } from "./pages/messages.tsx";
import { sentenceOf } from "./sentence.ts";
import { myMessages, openMessage, readAll } from "./store.ts";
import { messageTexts } from "./texts/index.ts";

const most = 100;

const list = async (c: Ctx): Promise<Response> => {
  const { lang, house, today } = c.var;
  const { acting, messages } = await asMe(c, async (tx, acting) => ({
    acting,
    messages: await myMessages(tx, acting.person_id, most),
  }));
  const spoken = messageTexts.in(lang);
  const frame = c.var.frames(c, { acting, current: "/my/messages", textLang: spoken.lang });
  const rows = messages.map((message) => ({
    id: message.id,
    text: sentenceOf(house.modules, message.kind, spoken.lang)?.text ?? spoken.t.something,
    at: message.created_at,
    isNew: message.read_at === null,
  }));
  return c.html(<MessagesPage frame={frame} t={spoken.t} rows={rows} today={today} formKey={newKey()} />);
};

const open = async (c: Ctx): Promise<Response> => {
  const id = idOf(c);
  const message = await asMe(c, (tx, acting) => openMessage(tx, acting.person_id, id));
  if (!message) throw new NotFound();
  const sentence = sentenceOf(c.var.house.modules, message.kind, c.var.lang);
  return c.redirect(href(c.var.lang, sentence?.href(message.subject_id) ?? "/my/messages"), 303);
};

const reading = async (c: Ctx): Promise<Response> => {
  const fields = await readForm(c);
  // The database counts microseconds, the page milliseconds: the newest one shown lies up to one later.
  const until = new Date(fields["until"] ?? "");
  const to = await asMe(c, (tx, acting) =>
    once(tx, acting.person_id, "message-reading", fields, async () => {
      if (!Number.isNaN(until.getTime())) await readAll(tx, acting.person_id, new Date(until.getTime() + 1));
      return "/my/messages";
    }),
  );
  return c.redirect(href(c.var.lang, to), 303);
};

/** The person's messages. Opening one is a plain link: reading twice is reading once. */
export const routes: readonly Route[] = [
  get("/my/messages", "person", list),
  get("/my/messages/:id", "person", open),
  post("/my/messages/reading", "person", reading),
];
