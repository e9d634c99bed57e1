// Which initiatives are wanted on a list.
import { INITIATIVE_STATES, type Initiative, type InitiativeState, isLate } from './initiative.ts';

/** `open` is what is not over. */
export type InitiativeFilter =
  | { readonly kind: 'open' | 'all' | 'late' | 'mine' }
  | { readonly kind: 'state'; readonly state: InitiativeState }
  | { readonly kind: 'area'; readonly area: string };

/** As a card carries it: `late`, `state~done`, `area~it`. */
export function filterText(filter: InitiativeFilter): string {
  if (filter.kind === 'state') return `state~${filter.state}`;
  return filter.kind === 'area' ? `area~${filter.area}` : filter.kind;
}

/** Reads it back; what is open when it is none. */
export function readFilter(text: string): InitiativeFilter {
  const [kind = '', ...rest] = text.split('~');
  const value = rest.join('~');
  if (kind === 'all' || kind === 'late' || kind === 'mine') return { kind };
  if (kind === 'state' && isState(value)) return { kind, state: value };
  if (kind === 'area' && value !== '') return { kind, area: value };
  return { kind: 'open' };
}

/** True for one that is wanted; `today` is a day. */
export function isWanted(
  initiative: Initiative,
  filter: InitiativeFilter,
  { today, mine }: { readonly today: string; readonly mine: boolean },
): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'open':
      return !INITIATIVE_STATES[initiative.state].over;
    case 'late':
      return isLate(initiative, today);
    case 'mine':
      return mine;
    case 'state':
      return initiative.state === filter.state;
    case 'area':
      return initiative.area === filter.area;
  }
}

function isState(text: string): text is InitiativeState {
  return Object.hasOwn(INITIATIVE_STATES, text);
}
