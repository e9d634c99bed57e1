// The few proposals that a case tells more of: what was set going, examples, and what takes more.
import { type Outcome, STATUSES } from '../proposal/status.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import { isOpen } from './case-trail.ts';
import type { PaperProposal } from './paper-proposal.ts';
import { answers } from './promises.ts';
import type { PaperInitiative } from './stock.ts';
import { timeOf } from './when-promised.ts';

/** Something that was set going, for one proposal or several. */
export interface SetGoing {
  readonly title: string;
  readonly what: string;
  readonly improvement: string;
  readonly horizon?: HorizonGiven;
  readonly done: boolean;
}

/** Words of somebody at a workplace, and what came of it. */
export interface FromPractice {
  readonly text: string;
  readonly what?: string;
  readonly done: boolean;
  readonly horizon?: HorizonGiven;
}

/** What can be done at once about a large one, and what must be cleared up first. */
export interface TakesMore {
  readonly title: string;
  readonly now?: string;
  readonly first?: string;
}

const DOING: readonly Outcome[] = ['planned', 'in-progress', 'already-under-way', 'done'];

/**
 * Initiatives first, those for the most proposals before the others; then what answers promised
 * without an initiative, those for the most workplaces first. At most `most`.
 */
export function setGoing(
  proposals: readonly PaperProposal[],
  initiatives: readonly PaperInitiative[],
  most: number,
): readonly SetGoing[] {
  const running = initiatives
    .filter(({ state }) => state !== 'dropped')
    .map((one) => ({ one, those: proposals.filter((proposal) => answers(one, proposal)) }))
    .filter(({ those }) => those.length > 0 && those.every(isOpen))
    .toSorted((a, b) => b.those.length - a.those.length || widest(b.those) - widest(a.those))
    .map(({ one, those }) => fromInitiative(one, those));
  const alone = byWorkplaces(proposals.filter(isOpen))
    .filter((proposal) => !initiatives.some((one) => answers(one, proposal)))
    .flatMap(fromAnswer);
  return eachOnce([...running, ...alone]).slice(0, most);
}

/** Released ones alone, those for the most workplaces first. */
export function fromPractice(
  proposals: readonly PaperProposal[],
  initiatives: readonly PaperInitiative[],
  most: number,
): readonly FromPractice[] {
  return byWorkplaces(proposals.filter(isOpen))
    .flatMap((one) => {
      const { example: text, decision, outcome } = one;
      if (text === undefined) return [];
      const what = decision?.parts?.initiative;
      const horizon = timeOf(one, initiatives);
      const done = outcome === 'done';
      return [{ text, done, ...(what !== undefined && { what }), ...(horizon && { horizon }) }];
    })
    .slice(0, most);
}

/** Those whose answer says that something must be cleared up first. */
export function takingMore(
  proposals: readonly PaperProposal[],
  most: number,
): readonly TakesMore[] {
  const taking = byWorkplaces(proposals.filter(isOpen)).flatMap(({ decision }): TakesMore[] => {
    const { challenge, now, first } = decision?.parts ?? {};
    if (challenge === undefined || first === undefined) return [];
    return [{ title: challenge, first, ...(now !== undefined && { now }) }];
  });
  return eachOnce(taking).slice(0, most);
}

/** Those nobody has answered yet, for the most workplaces first. */
export function pending(proposals: readonly PaperProposal[]): readonly PaperProposal[] {
  return byWorkplaces(proposals).filter(({ status }) => !STATUSES[status].answered);
}

/** What those answers that concern the staff expect it to mean, for the most workplaces first. */
export function improvements(proposals: readonly PaperProposal[], most: number): readonly string[] {
  const told = byWorkplaces(proposals.filter(isOpen)).toSorted(
    (one, other) => Number(other.concernsMed) - Number(one.concernsMed),
  );
  return [...new Set(told.flatMap(({ decision }) => decision?.parts?.improvement ?? []))].slice(
    0,
    most,
  );
}

/** Several proposals may have the same answer. */
function eachOnce<T extends { readonly title: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [one.title, one])).values()].toReversed();
}

function byWorkplaces(proposals: readonly PaperProposal[]): readonly PaperProposal[] {
  return proposals.toSorted((one, other) => other.workplaces - one.workplaces);
}

/** One that was named after what is done has the challenge of its proposal for a title. */
function fromInitiative(
  { title, what, improvement, horizon, state }: PaperInitiative,
  [first]: readonly PaperProposal[],
): SetGoing {
  const named = bare(title) === bare(what) ? (first?.title ?? title) : title;
  return { title: named, what, improvement, done: state === 'done', ...(horizon && { horizon }) };
}

function bare(text: string): string {
  return text.trim().replace(/\.$/, '').toLowerCase();
}

function widest(proposals: readonly PaperProposal[]): number {
  return Math.max(...proposals.map(({ workplaces }) => workplaces));
}

function fromAnswer(one: PaperProposal): readonly SetGoing[] {
  const { outcome } = one;
  if (outcome === undefined || !DOING.includes(outcome)) return [];
  const { challenge, initiative, improvement, horizon } = one.decision?.parts ?? {};
  if (challenge === undefined || initiative === undefined) return [];
  return [
    {
      title: challenge,
      what: initiative,
      improvement: improvement ?? '',
      done: outcome === 'done',
      ...(horizon && { horizon }),
    },
  ];
}
