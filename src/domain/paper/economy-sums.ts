// What was registered of economy when proposals were decided, added up where it may be.
import { ECONOMY_UNITS, type Economy } from '../proposal/decision.ts';
import type { PaperProposal } from './paper-proposal.ts';

export interface EconomySum {
  readonly kind: 'cost' | 'saving';
  readonly unit: Economy['unit'];
  readonly every: Economy['every'];
  /** Above 0, whether it is a cost or a saving. */
  readonly amount: number;
  /** How many proposals it is the sum of. */
  readonly proposals: number;
}

export interface EconomyTold {
  /** How many proposals have any. */
  readonly registered: number;
  readonly sums: readonly EconomySum[];
}

/** Costs and savings apart, and each unit by itself: kroner, man-years and hours are never added. */
export function economySums(proposals: readonly Pick<PaperProposal, 'decision'>[]): EconomyTold {
  const all = proposals.flatMap(({ decision }) => decision?.economy ?? []);
  const sums = (['cost', 'saving'] as const).flatMap((kind) =>
    ECONOMY_UNITS.flatMap((unit) =>
      (['once', 'year'] as const).flatMap((every) => {
        const those = all.filter(
          (one) => kindOf(one) === kind && one.unit === unit && one.every === every,
        );
        const amount = those.reduce((sum, one) => sum + Math.abs(one.amount), 0);
        return amount === 0 ? [] : [{ kind, unit, every, amount, proposals: those.length }];
      }),
    ),
  );
  return { registered: all.length, sums };
}

function kindOf({ amount }: Economy): EconomySum['kind'] {
  return amount < 0 ? 'saving' : 'cost';
}
