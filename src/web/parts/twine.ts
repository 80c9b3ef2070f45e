// The plies lie 17 apart along a long, shallow wave, leaning the same way, so close that no eye opens between
// them: with eyes it reads as DNA, not as yarn (design.md § 1).
const plies = Array.from({ length: 51 }, (_, i) => {
  const x = 601 + 17 * i;
  const y =
    x <= 935
      ? 80.75 - 7.75 * Math.cos(((x - 601) / 334) * Math.PI)
      : 88.5 - 17.5 * (1 - Math.cos(((x - 935) / 700) * Math.PI));
  return `M${x} ${y.toFixed(1)}l10-17`;
});

/** The twined part of the start page's thread: the path of each party's plies, every other one. */
export const twine = {
  giver: plies.filter((_, i) => i % 2 === 0).join(""),
  service: plies.filter((_, i) => i % 2 === 1).join(""),
};
