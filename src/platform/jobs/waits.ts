/** How often a job is tried: about two and a half days, a mail server's long weekend. A round comes again anyway. */
export const attemptsOf = (job: { isRound: boolean }): number => (job.isRound ? 5 : 20);

/** Seconds to wait after the n-th failed try: 10, 20, 40 … at most six hours. */
export const waitAfter = (attempts: number): number => Math.min(10 * 2 ** (attempts - 1), 6 * 3600);
