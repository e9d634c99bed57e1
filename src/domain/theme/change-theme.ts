// Changes of a theme: each is made from a version somebody saw, and the same again changes nothing.
import type { ProposalNo } from '../proposal/number.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { sameContent } from '../shared/same-content.ts';
import type { CountedPlaces, Theme, ThemeTarget } from './theme.ts';
import { MOST_IN_THEME } from './theme.ts';

export interface ChangedSince {
  readonly kind: 'changed-since';
}

/** Who changes it from which version, and when (ISO instant). */
export interface SeenTheme {
  readonly seen: number;
  readonly now: string;
}

/** What its form asks for. */
export type ThemeWords = Pick<Theme, 'name' | 'text' | 'lead'>;

/** Sets name, text and lead as they were typed; a lead that is left out is nobody. */
export function setWords(
  theme: Theme,
  words: ThemeWords,
  at: SeenTheme,
): Result<Theme, ChangedSince> {
  const { lead: _lead, ...rest } = theme;
  return changed(theme, { ...rest, ...words }, at);
}

/** Takes proposals in and out. Refused when there would be too many. */
export function setProposals(
  theme: Theme,
  { add, remove }: { readonly add: readonly ProposalNo[]; readonly remove: readonly ProposalNo[] },
  at: SeenTheme,
): Result<Theme, ChangedSince | { readonly kind: 'too-many' }> {
  const kept = theme.proposals.filter((no) => !remove.includes(no));
  const proposals = [...new Set([...kept, ...add])];
  if (proposals.length > MOST_IN_THEME) return refused({ kind: 'too-many' });
  return changed(theme, { ...theme, proposals }, at);
}

/** Sets its target; none takes it away. What was counted stays. */
export function setTarget(
  theme: Theme,
  target: ThemeTarget | undefined,
  at: SeenTheme,
): Result<Theme, ChangedSince> {
  const { target: _target, ...rest } = theme;
  return changed(theme, { ...rest, ...(target && { target }) }, at);
}

/** Notes how many places are done. */
export function setCounted(
  theme: Theme,
  counted: Omit<CountedPlaces, 'at'>,
  at: SeenTheme,
): Result<Theme, ChangedSince> {
  const { at: since = at.now } = theme.counted ?? {};
  const same = sameContent(theme.counted, { ...counted, at: since });
  return changed(theme, same ? theme : { ...theme, counted: { ...counted, at: at.now } }, at);
}

function changed(before: Theme, after: Theme, { seen, now }: SeenTheme) {
  if (sameContent(before, after)) return ok(before);
  if (seen !== before.version) return refused({ kind: 'changed-since' } as const);
  return ok({ ...after, version: before.version + 1, changedAt: now });
}
