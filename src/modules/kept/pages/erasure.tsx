import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  Form,
  Heading,
  LinkButton,
  Page,
  type Problem,
  Section,
} from "#web/index.ts";
import { dueDay, mayTakeBack, type Refusal, type Request } from "../erasure.ts";
import { erasureTexts } from "../texts/erasure.ts";
import { ErasureFacts } from "./erasure-facts.tsx";

type Props = {
  c: Ctx;
  acting: Acting;
  request: Request | null;
  refusal: Refusal | null;
  problems?: readonly Problem[];
  undone?: boolean;
};

/** What being erased means, and asking for it; or that one has asked, and the way back. */
export function ErasurePage({ c, acting, request, refusal, problems = [], undone = false }: Props) {
  const { t, lang } = erasureTexts.in(c.var.lang);
  return (
    <Page
      frame={c.var.frames(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={request ? undefined : t.lead} />}
    >
      {undone && (
        <div class="ds-alert mv-narrow" data-color="accent" id="undone">
          <p>{t.undone}</p>
        </div>
      )}
      {request && <Asked c={c} request={request} />}
      <ErasureFacts lang={lang} />
      {!request && (
        <Section id="ask" title={t.form.title}>
          {refusal ? <p class="mv-narrow">{t.refused[refusal]}</p> : <Ask c={c} />}
        </Section>
      )}
    </Page>
  );
}

function Asked({ c, request }: { c: Ctx; request: Request }) {
  const { t, lang } = erasureTexts.in(c.var.lang);
  return (
    <Section id="asked" title={t.asked.title}>
      <p class="mv-narrow">
        {t.asked.text(dateInWords(lang, oslo(request.asked_at)), dateInWords(lang, request.due))}
      </p>
      {mayTakeBack(request, c.var.today) ? (
        <Form action={href(c.var.lang, "/my/erasure/withdrawal")} formKey={newKey()}>
          <Button>{t.asked.undo}</Button>
        </Form>
      ) : (
        <p>{t.asked.today}</p>
      )}
    </Section>
  );
}

function Ask({ c }: { c: Ctx }) {
  const { t, lang } = erasureTexts.in(c.var.lang);
  const day = dateInWords(lang, dueDay(c.var.today));
  const ways = [
    ["/my/take-out", t.takeOut],
    ["/my/voices", t.voices],
  ] as const;
  return (
    <>
      <p class="mv-narrow">{t.form.when(day)}</p>
      <ul class="ds-list">
        {ways.map(([path, label]) => (
          <li>
            <a class="ds-link" href={href(c.var.lang, path)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Form action={href(c.var.lang, "/my/erasure")} formKey={newKey()}>
        <CheckField name="sure" label={t.form.sure} />
        <Actions>
          <Button>{t.form.act(day)}</Button>
          <LinkButton href={href(c.var.lang, "/my/mine")} secondary>
            {t.form.keep}
          </LinkButton>
        </Actions>
      </Form>
    </>
  );
}
