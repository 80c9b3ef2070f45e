import { href } from "#platform/texts/index.ts";
import { staffTexts } from "../texts/staff.ts";
import { StepPage, type StepProps } from "./staff-step.tsx";

type Way = "elsewhere" | "above" | "ask" | "later" | "not";

/** "I cannot answer this one": what one can do instead, so that the case does not just lie there. */
export const InabilityPage = ({ open, ...props }: StepProps & { open: readonly Way[] }) => {
  const { c, file } = props;
  const { t } = staffTexts.in(c.var.lang);
  const at = (noun: string) => href(c.var.lang, `/my/voices/${file.voice.id}${noun}`);
  const paths: Record<Way, string> = {
    elsewhere: "/handover",
    above: "/handover?above=yes",
    ask: "/question",
    later: "/extension",
    not: "#answer-title",
  };
  return (
    <StepPage {...props} title={t.inability.title} lead={t.inability.lead}>
      <ul class="mv-plain mv-stack">
        {open.map((way) => (
          <li>
            <a class="ds-link" href={at(paths[way])}>
              {t.inability.ways[way].title}
            </a>
            <p>{t.inability.ways[way].text}</p>
          </li>
        ))}
      </ul>
    </StepPage>
  );
};
