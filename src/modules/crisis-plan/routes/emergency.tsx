import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { readCode } from "../code.ts";
import { openWithCard, readerForm } from "../emergency.ts";
import { EmergencyPage } from "../pages/emergency.tsx";
import { OpenedPage } from "../pages/opened.tsx";

const isKey = /^[A-Za-z0-9_-]{20,64}$/;

const entry = (c: Ctx, fields: Fields, wrong: readonly Wrong[] = []) =>
  c.html(
    <EmergencyPage {...{ c, fields, wrong }} formKey={fields["key"] || newKey()} />,
    wrong.length === 0 ? 200 : wrong.some(({ word }) => word === "wait") ? 429 : 422,
  );

const opened: Handler = async (c) => {
  const fields = await readForm(c);
  const { code, wrong: slip } = readCode(fields["code"] ?? "");
  const { values, wrong } = checkForm(readerForm, fields);
  // Before the code is tried: whoever does not say who reads learns nothing of it.
  if (slip || !values)
    return entry(c, fields, [...(slip ? [{ field: "code", word: slip }] : []), ...(wrong ?? [])]);
  const key = isKey.test(fields["key"] ?? "") ? (fields["key"] ?? "") : newKey();
  const answer = await openWithCard(c, code, key, values);
  return typeof answer === "string"
    ? entry(c, fields, [{ field: "code", word: answer }])
    : c.html(<OpenedPage {...{ c }} opened={answer} />);
};

/** Reading by a card's code, without signing in. No code stands in an address: what is read answers a post. */
export const emergencyRoutes: readonly Route[] = [
  get("/emergency", "anyone", (c) => entry(c, {})),
  post("/emergency", "code", opened),
];
