import type { Child } from "hono/jsx";
import { href, type Lang } from "#platform/texts/index.ts";
import { Aside, Button, ClockLine, type ClockWords, Form, LinkButton } from "#web/index.ts";
import { publishTexts } from "../texts/publish.ts";
import type { StaffTexts } from "../texts/staff.ts";

interface CaseAsideProps {
  t: StaffTexts;
  lang: Lang;
  id: string;
  /** The clock that runs, in words; null when nothing is owed. */
  clock: ClockWords | null;
  /** What may be done now. */
  may: { acknowledge: boolean; ask: boolean; moreTime: boolean; handOver: boolean; publish: boolean };
  formKey: string;
  /** Whether an answer is owed: then the unit's cases stand here to be chosen from, else those it led to. */
  answers: boolean;
  cases: readonly { id: string; title: string }[];
}

/** Beside the case: by when, what else one can do, and what the unit works on already. */
export const CaseAside = ({ t, lang, id, clock, may, formKey, answers, cases }: CaseAsideProps) => {
  const at = (noun: string) => href(lang, `/my/voices/${id}/${noun}`);
  const steps: Child[] = [
    may.acknowledge && (
      <Form action={at("acknowledgement")} formKey={formKey}>
        <Button secondary>{t.acknowledge}</Button>
      </Form>
    ),
    may.ask && (
      <LinkButton secondary href={at("question")}>
        {t.file.ask}
      </LinkButton>
    ),
    may.moreTime && (
      <LinkButton secondary href={at("extension")}>
        {t.file.moreTime}
      </LinkButton>
    ),
    may.handOver && (
      <a class="ds-link" href={at("handover")}>
        {t.file.handover}
      </a>
    ),
    answers && (
      <a class="ds-link" href={at("inability")}>
        {t.inability.title}
      </a>
    ),
    may.publish && (
      <a class="ds-link" href={at("publication")}>
        {publishTexts.in(lang).t.title}
      </a>
    ),
  ].filter(Boolean);
  return (
    <Aside id="clock" title={t.file.clock}>
      {clock ? <ClockLine {...clock} basis={`${clock.basis} ${t.clock.seen}`} /> : <p>{t.file.noClock}</p>}
      {steps.length > 0 && (
        <>
          <h2 class="mv-h3">{t.file.actions}</h2>
          {steps}
        </>
      )}
      {cases.length > 0 && (
        <>
          <h2 class="mv-h3">{answers ? t.file.similar : t.file.ledTo}</h2>
          {answers && <p>{t.file.similarText}</p>}
          <ul class="mv-plain mv-stack">
            {cases.slice(0, 5).map((one) => (
              <li>
                <a class="ds-link" href={href(lang, `/my/improvement/${one.id}`)}>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Aside>
  );
};
