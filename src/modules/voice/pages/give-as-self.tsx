import { href } from "#platform/texts/index.ts";
import { type Frame, Heading, LinkButton, Page } from "#web/index.ts";
import { giveTexts } from "../texts/give.ts";

/** Whoever is here in a role at work, or for somebody else, is not a giver; the text waits as a draft until that is changed. */
export function GiveAsSelfPage({ frame, path, atWork }: { frame: Frame; path: string; atWork: boolean }) {
  const { t, lang } = giveTexts.in(frame.lang);
  const s = t.asSelf;
  return (
    <Page
      frame={frame}
      title={s.title}
      heading={<Heading title={s.title} lead={atWork ? s.lead : s.leadFor} />}
    >
      <div class="mv-stack">
        <div class="mv-row">
          <LinkButton href={href(lang, "/my/role")}>{s.change}</LinkButton>
          <LinkButton href={href(lang, path)} secondary>
            {s.goOn}
          </LinkButton>
        </div>
        {atWork && (
          <p>
            {s.entry}{" "}
            <a class="ds-link" href={href(lang, "/my/entry")}>
              {s.entryLink}
            </a>
            .
          </p>
        )}
      </div>
    </Page>
  );
}
