// What there is about the same as a draft: found when its first page is answered, shown until told.
import { INITIATIVE_STATES, type Initiative } from '../../domain/initiative/initiative.ts';
import { byNumber } from '../../domain/proposal/by-number.ts';
import type { Draft } from '../../domain/proposal/draft.ts';
import { mayEndorse } from '../../domain/proposal/endorse.ts';
import type { FoundAlike } from '../../domain/proposal/found-alike.ts';
import { filled } from '../../domain/questions/filled.ts';
import type { Page, QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import { asId, type InitiativeId } from '../../domain/shared/ids.ts';
import type { Guidance } from '../../domain/shared/register.ts';
import type { AlikeText } from '../../ports/likeness.ts';
import { COLLECTION_SET, type LeaderDeps } from '../leader-deps.ts';
import { mainAmong, mainsOf } from './main-of.ts';
import { type AlikeThing, type ShownPage, shown } from './shown-page.ts';
import type { PageMove } from './way-from.ts';

/** Of all kinds together; with one guidance of two buttons they fit on a card. */
const MOST = 3;
const MOST_GUIDANCE = 1;
/** Words are registered because they tell: fewer of them are enough. */
const LEAST_GUIDED = 0.15;

export type AlikeDeps = Pick<LeaderDeps, 'projection' | 'likeness' | 'initiatives' | 'registry'>;

/** A draft whose page was answered, on its way to another page. */
export interface Going {
  readonly draft: Draft;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly go: PageMove;
  readonly answers: Answers;
}

type Scored = FoundAlike & { readonly score: number };

/**
 * What is like the draft, the likest first, when it leaves the first page of a collection for the
 * next: not when it changes what is sent, was looked through already, or is known to be about
 * something else.
 */
export async function findAlike(
  deps: AlikeDeps,
  { draft, set, page, go, answers }: Going,
): Promise<readonly FoundAlike[]> {
  const asks = go === 'next' && set.id === COLLECTION_SET && page.id === set.pages[0]?.id;
  const settled = draft.edits !== undefined || draft.reviewed === true || draft.different === true;
  const text = filled(set, answers)['challenge'];
  if (!asks || settled || typeof text !== 'string') return [];
  const known = await deps.projection.lately(draft.tenant);
  const main = mainAmong(known);
  const alike = await deps.likeness.find(draft.tenant, known, {
    text,
    // The words of what was merged lead to what it was merged into.
    may: (one) => {
      const counted = main(one);
      return counted !== undefined && mayEndorse(counted, draft.person);
    },
    most: MOST,
  });
  const proposals = mainsOf(alike, known);
  const [initiatives, guidance] = await Promise.all([
    initiativesLike(deps, draft, { text, proposals }),
    guidanceLike(deps, draft, text),
  ]);
  return [...proposals, ...initiatives, ...guidance]
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ score: _, ...found }) => found);
}

/** Those under way, but for the answer to a proposal that is found itself. */
async function initiativesLike(
  { initiatives, likeness }: AlikeDeps,
  { tenant }: Draft,
  { text, proposals }: { readonly text: string; readonly proposals: readonly AlikeText[] },
): Promise<readonly Scored[]> {
  const all = (await initiatives.all(tenant)).filter(
    (one) => isUnderWay(one) && !proposals.some(({ no }) => one.proposals.includes(no)),
  );
  const texts = all.map(({ id, title, what }) => ({ id, text: `${title}\n${what}` }));
  const found = await likeness.among(tenant, texts, { text });
  return found.map(({ id, ...how }) => ({ initiative: asId<InitiativeId>(id), ...how }));
}

async function guidanceLike(
  { registry, likeness }: AlikeDeps,
  { tenant }: Draft,
  text: string,
): Promise<readonly Scored[]> {
  const { guidance } = await registry.register(tenant);
  const texts = guidance
    .filter(isSafe)
    .map(({ id, title, words }) => ({ id, text: [title, ...words].join('\n') }));
  const found = await likeness.among(tenant, texts, { text, least: LEAST_GUIDED });
  return found.slice(0, MOST_GUIDANCE).map(({ id, ...how }) => ({ guidance: id, ...how }));
}

/** True for what somebody is still at, or will be. */
export function isUnderWay({ state }: Initiative): boolean {
  return !INITIATIVE_STATES[state].over;
}

/** Nothing but a page behind a lock is offered to anybody. */
export function isSafe({ link }: Guidance): boolean {
  return URL.parse(link)?.protocol === 'https:';
}

/** A draft where it is now: what is like it comes before its page, as far as it is still open. */
export async function standing(
  deps: Omit<AlikeDeps, 'likeness'>,
  set: QuestionSet,
  { draft, note }: { readonly draft: Draft; readonly note?: ShownPage['note'] },
): Promise<ShownPage> {
  const at = shown(set, draft, note);
  if (draft.alike === undefined || draft.sent !== undefined) return at;
  const found = await Promise.all(draft.alike.map((one) => stillThere(deps, draft, one)));
  const alike = found.filter((one) => one !== undefined);
  return alike.length === 0 ? at : { ...at, alike };
}

async function stillThere(
  { projection, initiatives, registry }: Omit<AlikeDeps, 'likeness'>,
  { tenant, person }: Draft,
  found: FoundAlike,
): Promise<AlikeThing | undefined> {
  const { shared } = found;
  if ('no' in found) {
    const proposals = await projection.lately(tenant);
    const named = byNumber(proposals).get(found.no);
    const proposal = named && mainAmong(proposals)(named);
    return proposal && mayEndorse(proposal, person) ? { proposal, shared } : undefined;
  }
  if ('initiative' in found) {
    const initiative = (await initiatives.all(tenant)).find(({ id }) => id === found.initiative);
    return initiative && isUnderWay(initiative) ? { initiative, shared } : undefined;
  }
  const { guidance } = await registry.register(tenant);
  const there = guidance.find(({ id }) => id === found.guidance);
  return there && isSafe(there) ? { guidance: there, shared } : undefined;
}
