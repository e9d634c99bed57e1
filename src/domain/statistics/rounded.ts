// Rounding for the screen, as people do it by hand.

/** Far above what a sum divided by a count is off by, far below what one answer more would change. */
const SLACK = 1e-9;

/** Half away from zero, so that 3.65 is 3.7 and -0.05 is -0.1; zero never has a minus. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * factor + 0.5 + SLACK) / factor;
  return size === 0 ? 0 : Math.sign(value) * size;
}
