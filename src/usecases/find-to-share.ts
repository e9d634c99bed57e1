// Finds proposals somebody may show to others: their own, and those that are open to all.
import type { Person } from '../domain/people/person.ts';
import { byNumber } from '../domain/proposal/by-number.ts';
import { readProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { isOpenToOthers, isOwn } from '../domain/proposal/to-share.ts';
import { dayOf, yearOf } from '../domain/shared/time.ts';
import type { Search } from '../ports/search.ts';
import { asMerged } from './as-merged.ts';
import { mayPropose } from './drafts/hand-in.ts';
import { respondentOf } from './drafts/shown-page.ts';
import type { LeaderDeps } from './leader-deps.ts';

/** A page of text asks for no more than this: each word costs a look through the whole index. */
const WORDS_MAX = 200;

export type FindDeps = Pick<
  LeaderDeps,
  'projection' | 'proposals' | 'registry' | 'settings' | 'clock'
> & {
  /** Of its own: it knows nothing but what may be found. */
  readonly shareable: Search;
};

export interface Shareable {
  readonly proposal: Proposal;
  readonly own: boolean;
}

/**
 * Best first; a number finds its own proposal, and no words one's own, newest first. Others' are found
 * by those alone who may propose and have a chat with us: a guest in a team has none.
 */
export async function findToShare(
  deps: FindDeps,
  person: Person,
  wanted: { readonly words: string; readonly skip: number; readonly most: number },
): Promise<readonly Shareable[]> {
  const words = wanted.words.slice(0, WORDS_MAX).trim();
  const all = await deps.projection.proposals(person.tenant);
  const open = await seesOthers(deps, person);
  const may = (one: Proposal) => isOwn(one, person.id) || (open && isOpenToOthers(one, person.id));
  const found = (await inOrder(deps, all, { person, words })).filter(may);
  const page = found.slice(wanted.skip, wanted.skip + wanted.most);
  const now = await asMerged(deps, page);
  return now.map((proposal) => ({ proposal, own: isOwn(proposal, person.id) }));
}

async function seesOthers(deps: FindDeps, person: Person): Promise<boolean> {
  if (person.place === undefined || person.unreachable?.why === 'uninstalled') return false;
  return mayPropose(deps, await respondentOf(deps, person));
}

async function inOrder(
  { shareable, clock }: FindDeps,
  all: readonly Proposal[],
  { person, words }: { readonly person: Person; readonly words: string },
): Promise<readonly Proposal[]> {
  if (words === '') return all.filter((one) => isOwn(one, person.id)).toReversed();
  const no = readProposalNo(words, yearOf(dayOf(clock.now())));
  if (no !== undefined) return all.filter((one) => one.no === no);
  const numbers = await shareable.find(person.tenant, all.map(wordsOf), words);
  return numbers.flatMap((number) => byNumber(all).get(number) ?? []);
}

/** A proposal that changed is another object, and so are its words. */
const known = new WeakMap<Proposal, Proposal>();

/** With nothing to be found by but its challenge: another word would tell of texts nobody may see. */
function wordsOf(proposal: Proposal): Proposal {
  const before = known.get(proposal);
  if (before !== undefined) return before;
  const { tenant, no, version, set, proposer, status, holder, receivedAt, changedAt } = proposal;
  const { challenge = '' } = proposal.answers;
  const words: Proposal = {
    ...{ tenant, no, version, set, proposer, status, holder, receivedAt, changedAt },
    answers: { challenge },
    supplements: [],
  };
  known.set(proposal, words);
  return words;
}
