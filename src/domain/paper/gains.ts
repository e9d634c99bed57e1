// What initiatives were expected to give, and what they gave: hours, kroner and hassle apart.
import type { Benefit } from '../initiative/initiative.ts';
import type { PaperInitiative, PaperStock } from './stock.ts';

export interface Gain {
  readonly initiative: PaperInitiative;
  readonly expected?: Benefit;
  /** What was found last: after twelve months, until then after three. */
  readonly realised?: Benefit & { readonly after: 3 | 12 };
}

/** Initiatives that answer proposals of the paper and have any figure, oldest first. */
export function gainsOf({
  proposals,
  initiatives,
}: Pick<PaperStock, 'proposals' | 'initiatives'>): readonly Gain[] {
  const listed = new Set(proposals.flatMap(({ no, merged }) => [no, ...merged]));
  return initiatives
    .filter((one) => one.proposals.some((no) => listed.has(no)))
    .filter(({ expected, realised }) => expected !== undefined || realised.length > 0)
    .toReversed()
    .map((initiative) => {
      const { expected } = initiative;
      const realised = initiative.realised.toSorted((a, b) => a.after - b.after).at(-1);
      return { initiative, ...(expected && { expected }), ...(realised && { realised }) };
    });
}

export interface GainSums {
  readonly expected: number;
  readonly realised: number;
}

/** Hours or kroner a year of those that have both figures: only these can be compared. */
export function comparedGains(gains: readonly Gain[], of: 'hoursAYear' | 'kr'): GainSums {
  const both = gains.flatMap(({ expected, realised }) => {
    const [before, after] = [expected?.[of], realised?.[of]];
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  return {
    expected: both.reduce((sum, { before }) => sum + before, 0),
    realised: both.reduce((sum, { after }) => sum + after, 0),
  };
}
