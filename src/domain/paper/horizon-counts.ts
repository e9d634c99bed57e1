// How much is to be done by when: what was promised, by half-year, and how far it is.
import type { Outcome } from '../proposal/status.ts';
import { yearOf } from '../shared/time.ts';
import type { PaperProposal } from './paper-proposal.ts';

/** What something is promised with. */
const PROMISED: readonly (Outcome | undefined)[] = ['planned', 'in-progress', 'done'];

export interface HorizonCount {
  /** Absent for what was promised without a time. */
  readonly halfYear?: { readonly year: number; readonly half: 1 | 2 };
  readonly done: number;
  readonly running: number;
  readonly planned: number;
  /** Of those not done: how many should have been by now. */
  readonly late: number;
  readonly all: number;
}

/** By the last day of what was promised, earliest first; `today` is a day. */
export function countHorizons(
  proposals: readonly PaperProposal[],
  today: string,
): readonly HorizonCount[] {
  const promised = proposals.filter(({ outcome }) => PROMISED.includes(outcome));
  const until = (one: PaperProposal) => one.decision?.parts?.horizon?.until;
  const keys = [...new Set(promised.map((one) => keyOf(until(one))))].toSorted();
  return keys.map((key) => {
    const mine = promised.filter((one) => keyOf(until(one)) === key);
    const count = (outcome: Outcome) => mine.filter((one) => one.outcome === outcome).length;
    const late = mine.filter((one) => {
      const day = until(one);
      return one.outcome !== 'done' && day !== undefined && day < today;
    });
    return {
      ...halfYearOf(key),
      done: count('done'),
      running: count('in-progress'),
      planned: count('planned'),
      late: late.length,
      all: mine.length,
    };
  });
}

/** What has no time sorts last. */
const NONE = 'z';

function keyOf(day: string | undefined): string {
  if (day === undefined) return NONE;
  return `${yearOf(day)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;
}

function halfYearOf(key: string): Pick<HorizonCount, 'halfYear'> {
  if (key === NONE) return {};
  const [year = '', half] = key.split('-');
  return { halfYear: { year: Number(year), half: half === '1' ? 1 : 2 } };
}
