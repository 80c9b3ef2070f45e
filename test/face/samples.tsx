import { ErrorPage, Heading, Page, staticHelp } from "#web/index.ts";
import { follow } from "./follow-page.tsx";
import { assets, frameOf, numbers, today } from "./frame.ts";
import { give, giveWrong, receipt } from "./give-pages.tsx";
import { answer, tasks } from "./staff-pages.tsx";
import { start } from "./start-page.tsx";

// The pages of the design, made with the parts: to be looked at beside its pictures, and for axe. The words
// are the design's; nothing here is shown to anyone.
const other = {
  text: (
    <>
      Du gjør dette <b>for Ada Eksempel</b>, som verge. Det blir skrevet ned.
    </>
  ),
  forOther: true,
};

const unsent = {
  lang: "nb",
  action: "/units/lyngtun/voice",
  fields: { words: "Telefonen er stengt om kvelden.\n\nDet er da jeg trenger den.", key: "x" },
} as const;

/** Name → HTML of each sample page. */
export const samples: Record<string, string> = {
  start: String(start),
  give: String(give),
  "give-wrong": String(giveWrong),
  receipt: String(receipt),
  follow: String(follow),
  tasks: String(tasks),
  answer: String(answer),
  sami: String(
    <Page
      frame={frameOf({ lang: "se", textLang: "nb", as: other })}
      title="Åvvir"
      heading={<Heading title="Dette er ikke oversatt" />}
    >
      <p>På bokmål.</p>
    </Page>,
  ),
  discreet: String(
    <Page frame={frameOf({ discreet: true })} title="Saken din" heading={<Heading title="Saken din" />} />,
  ),
  missing: String(<ErrorPage frame={frameOf({ path: "/nowhere" })} status={404} />),
  broken: String(
    <ErrorPage frame={frameOf({ path: "/my/x", lang: "en" })} status={500} reference="7K2M-41" />,
  ),
  "broken-with-text": String(
    <ErrorPage frame={frameOf()} status={500} reference="7K2M-41" unsent={unsent} />,
  ),
  "overtaken-with-text": String(<ErrorPage frame={frameOf()} status={409} unsent={unsent} />),
  help: staticHelp(numbers, today, assets.url)(),
  "help-with-text": staticHelp(numbers, today, assets.url)(unsent),
};
