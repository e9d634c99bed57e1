// The proposals of a paper in the order in which they stand in it, numbered through.
import type { AreaId } from '../shared/ids.ts';
import { inOrder } from '../shared/register-lookup.ts';
import { themeOf } from '../theme/theme.ts';
import { PRIORITIES, priorityOf } from '../triage/matrix.ts';
import type { TriageRules } from '../triage/rules.ts';
import type { PaperProposal } from './paper-proposal.ts';
import type { PaperTheme } from './paper-theme.ts';
import type { PaperStock } from './stock.ts';

/** A proposal with its number in the paper: the same in the catalogue and in the overview. */
export interface Numbered {
  readonly at: number;
  readonly proposal: PaperProposal;
}

/** Under an area or a theme; under none where it has neither the paper is grouped by. */
export interface PaperGroup {
  readonly by: 'area' | 'theme';
  readonly area?: AreaId;
  readonly theme?: PaperTheme;
  readonly proposals: readonly Numbered[];
}

type Listed = Pick<PaperStock, 'proposals' | 'register' | 'rules' | 'themes' | 'wanted'>;

/**
 * By area in the municipality's order, or by theme in the order of the stock where that is asked for
 * and any proposal has one; those without come last. Within a group by priority, then by number. A
 * group without proposals is left out.
 */
export function grouped(stock: Listed): readonly PaperGroup[] {
  const { proposals, themes, wanted } = stock;
  const themed = themes.filter((theme) => proposals.some((one) => themeOf(one, themes) === theme));
  if (wanted.scope.grouping !== 'theme' || themed.length === 0) return byArea(stock);
  const groups = numberedIn(stock, themed, (one) => themeOf(one, themes));
  return groups.map(({ key: theme, ...rest }) => ({
    by: 'theme',
    ...(theme && { theme }),
    ...rest,
  }));
}

function byArea(stock: Listed): readonly PaperGroup[] {
  const known = inOrder(stock.register.areas).map(({ id }) => id);
  const asked = stock.wanted.scope.area;
  const groups = numberedIn(stock, known, (one) => listedArea(one, { known, asked }));
  return groups.map(({ key: area, ...rest }) => ({ by: 'area', ...(area && { area }), ...rest }));
}

function numberedIn<K>(
  { proposals, rules }: Listed,
  keys: readonly K[],
  keyOf: (proposal: PaperProposal) => K | undefined,
): readonly { readonly key: K | undefined; readonly proposals: readonly Numbered[] }[] {
  const sorted = proposals.toSorted((one, other) => {
    const [a, b] = [rankOf(one, rules), rankOf(other, rules)];
    return a - b || (one.no < other.no ? -1 : 1);
  });
  let at = 0;
  return [...keys, undefined].flatMap((key) => {
    const mine = sorted.filter((one) => keyOf(one) === key);
    if (mine.length === 0) return [];
    return [{ key, proposals: mine.map((proposal) => ({ at: ++at, proposal })) }];
  });
}

/**
 * The area a proposal is counted in: the one asked for where it is one of several, else the one it was
 * put in first; undefined where the register does not know it.
 */
export function listedArea(
  { areas }: Pick<PaperProposal, 'areas'>,
  { known, asked }: { readonly known: readonly AreaId[]; readonly asked: string | undefined },
): AreaId | undefined {
  const first = asked !== undefined && areas.includes(asked) ? asked : areas[0];
  return known.find((one) => one === first);
}

/** Those nobody has assessed come last. */
function rankOf({ value, extent }: PaperProposal, { matrix }: TriageRules): number {
  if (value === undefined || extent === undefined) return PRIORITIES.length;
  return PRIORITIES.indexOf(priorityOf({ value, extent }, matrix));
}
