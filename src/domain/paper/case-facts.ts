// The figures a case, the short version and the briefing tell: computed once, the same in all three.
import { EXTENTS, type Extent } from '../proposal/assessment.ts';
import { AUTHORITIES, type Authority, NEEDS, type Need } from '../proposal/classification.ts';
import { inOrder } from '../shared/register-lookup.ts';
import { dayOf } from '../shared/time.ts';
import { isOpen } from './case-trail.ts';
import { type EconomyTold, economySums } from './economy-sums.ts';
import { listedArea } from './numbered.ts';
import type { PaperProposal } from './paper-proposal.ts';
import { answers } from './promises.ts';
import { STATUS_GROUPS, type StatusGroup, statusGroup } from './status-group.ts';
import type { PaperStock } from './stock.ts';
import { type Tally, tally } from './tally.ts';
import { type WhenPromised, whenPromised } from './when-promised.ts';

/** One line of the table by area; `undefined` where a proposal has none. */
export interface AreaLine {
  readonly area: string | undefined;
  readonly count: number;
  readonly groups: Readonly<Record<StatusGroup, number>>;
}

export interface CaseFacts {
  readonly count: number;
  /** The days the first and the last of them came. */
  readonly first: string;
  readonly last: string;
  readonly needs: readonly Tally<Need>[];
  readonly authorities: readonly Tally<Authority>[];
  readonly extents: Readonly<Record<Extent, number>>;
  /** How they stand, as a status has it. */
  readonly groups: Readonly<Record<StatusGroup, number>>;
  /** Those that ask for a rule of the municipality's own to go. */
  readonly ownRules: number;
  /** Those more than one workplace has. */
  readonly shared: number;
  /** The average, 1 to 5, of those who said; undefined when nobody did. */
  readonly hassle?: { readonly average: number; readonly of: number };
  readonly areas: readonly AreaLine[];
  readonly when: WhenPromised;
  readonly economy: EconomyTold;
  readonly concernsMed: number;
  /** Decided behind closed doors. */
  readonly closed: number;
  /** Input to the budget, by its year. */
  readonly budgets: readonly Tally<number>[];
}

/** Of the proposals of the stock, each counted once; those merged into it are not counted again. */
export function caseFacts(stock: PaperStock): CaseFacts {
  const { proposals, initiatives, on } = stock;
  const days = proposals.map(({ receivedAt }) => dayOf(receivedAt)).toSorted();
  const years = proposals.flatMap(({ budget }) => budget?.year ?? []).toSorted();
  return {
    count: proposals.length,
    first: days[0] ?? on,
    last: days.at(-1) ?? on,
    needs: tally(proposals, ({ need }) => need, NEEDS),
    authorities: tally(proposals, ({ authority }) => authority, AUTHORITIES),
    extents: extentsOf(proposals),
    groups: groupsOf(proposals, stock),
    ownRules: proposals.filter(isOwnRule).length,
    shared: proposals.filter(({ workplaces }) => workplaces > 1).length,
    ...hassleOf(proposals),
    areas: areaLines(stock),
    when: whenPromised(proposals, initiatives, on),
    economy: economySums(proposals),
    concernsMed: proposals.filter(({ concernsMed }) => concernsMed).length,
    closed: proposals.filter((one) => !isOpen(one)).length,
    budgets: tally(proposals, ({ budget }) => budget?.year, [...new Set(years)]),
  };
}

function extentsOf(proposals: readonly PaperProposal[]): CaseFacts['extents'] {
  const count = (level: Extent) => proposals.filter(({ extent }) => extent === level).length;
  const [small, medium, large] = EXTENTS;
  return { [small]: count(small), [medium]: count(medium), [large]: count(large) };
}

function groupsOf(
  proposals: readonly PaperProposal[],
  { initiatives, on }: Pick<PaperStock, 'initiatives' | 'on'>,
): CaseFacts['groups'] {
  const none = { done: 0, 'under-way': 0, late: 0, planned: 0, forum: 0, waiting: 0 };
  const counts: Record<StatusGroup, number> = { ...none, answered: 0, 'not-carried-out': 0 };
  const groupOf = (proposal: PaperProposal) =>
    statusGroup(
      proposal,
      initiatives.filter((one) => answers(one, proposal)),
      on,
    );
  for (const { key, count } of tally(proposals, groupOf, STATUS_GROUPS)) counts[key] = count;
  return counts;
}

function isOwnRule({ need, authority }: PaperProposal): boolean {
  return need === 'abolish' && (authority === 'political' || authority === 'administrative');
}

function hassleOf(proposals: readonly PaperProposal[]): Pick<CaseFacts, 'hassle'> {
  const given = proposals.flatMap(({ hassle }) => hassle ?? []);
  if (given.length === 0) return {};
  const sum = given.reduce((total, one) => total + one, 0);
  return { hassle: { average: sum / given.length, of: given.length } };
}

/** As the catalogue has them: in the municipality's order, and last what has no area of it. */
function areaLines(stock: PaperStock): readonly AreaLine[] {
  const known = inOrder(stock.register.areas).map(({ id }) => id);
  const asked = stock.wanted.scope.area;
  return [...known, undefined].flatMap((area) => {
    const those = stock.proposals.filter((one) => listedArea(one, { known, asked }) === area);
    if (those.length === 0) return [];
    return [{ area, count: those.length, groups: groupsOf(those, stock) }];
  });
}
