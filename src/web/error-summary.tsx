import { useFace } from "./face.ts";

/**
 * What stops the form, first in the main part, each a link to its field. `Page` shows it when there are
 * problems; the script moves focus here, and `role="alert"` says it where there is no script.
 */
export function ErrorSummary() {
  const { t, problems } = useFace();
  return (
    <div
      class="ds-error-summary mv-narrow"
      role="alert"
      tabindex={-1}
      id="problems"
      aria-labelledby="problems-title"
    >
      <h2 class="ds-heading" id="problems-title">
        {problems.some(({ field }) => field !== "") ? t.problems(problems.length) : t.refused}
      </h2>
      <ul class="ds-list">
        {problems.map(({ field, text }) => (
          <li>
            {field === "" ? (
              text
            ) : (
              <a class="ds-link" href={`#${field}`} data-color="neutral">
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
