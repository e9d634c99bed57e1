// How many proposals have which traffic light.
import { EXTENTS, type Extent } from '../proposal/assessment.ts';
import type { PaperProposal } from './paper-proposal.ts';

/** In this order everywhere: from little to much, then what nobody has assessed. */
export const LIGHT_COLUMNS = [...EXTENTS, 'none'] as const;
export type LightColumn = Extent | 'none';

export type LightCounts = Readonly<Record<LightColumn | 'all', number>>;

/** Each counted once; `all` is their sum. */
export function countLights(proposals: readonly Pick<PaperProposal, 'extent'>[]): LightCounts {
  const count = (extent: Extent | undefined) =>
    proposals.filter((one) => one.extent === extent).length;
  return {
    small: count('small'),
    medium: count('medium'),
    large: count('large'),
    none: count(undefined),
    all: proposals.length,
  };
}
