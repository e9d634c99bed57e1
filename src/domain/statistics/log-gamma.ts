// The logarithm of the gamma function, on which the distributions are built.

/** Lanczos' series with g = 7 and nine terms, good to 15 digits (P. Godfrey, 2001). */
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const G = 7;

/** For x above 0; ln((n - 1)!) for a whole number n. */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + G + 0.5;
  const series = TERMS.reduce(
    (sum, term, at) => sum + term / (shifted + at + 1),
    0.9999999999998099,
  );
  return (shifted + 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}
