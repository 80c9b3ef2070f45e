import { Degree, type DegreeStep, OwnText, Pair } from "#web/index.ts";
import type { StaffTexts } from "../texts/staff.ts";
import type { Standing } from "../voice.ts";

/** The two degrees side by side, the giver's first; nothing before the service has set its own. */
export const StaffDegrees = ({ t, now }: { t: StaffTexts; now: Standing }) => {
  const { answer, degree } = now;
  if (!answer?.degree) return null;
  return (
    <>
      <h3 class="mv-h3">{t.file.degrees}</h3>
      <p>{degree?.degree ? t.file.degreesText : t.file.notSaid}</p>
      <Pair>
        {degree?.degree && (
          <Degree
            by="giver"
            who={t.file.giverSaid}
            degree={degree.degree as DegreeStep}
            reason={degree.degree_reason && <OwnText text={degree.degree_reason} />}
          />
        )}
        <Degree
          by="service"
          who={t.file.serviceSaid}
          degree={answer.degree as DegreeStep}
          reason={answer.degree_reason && <OwnText text={answer.degree_reason} />}
        />
      </Pair>
    </>
  );
};
