// A proposal begun from a message somebody wrote in a chat or channel.
import type { Person } from '../../domain/people/person.ts';
import { messageLink } from '../../domain/proposal/message-link.ts';
import { findCpr } from '../../domain/shared/cpr.ts';
import { asId, type DraftId } from '../../domain/shared/ids.ts';
import { clip } from '../../domain/shared/plain-text.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { mayPropose } from './hand-in.ts';
import { beginDraft, isUntouched, type OpenProblem, resumeDraft } from './open-draft.ts';
import { respondentOf, type ShownPage } from './shown-page.ts';
import { chatQuestion, isTooLong } from './take-text.ts';

/** What was seen of the message, all of it the client's word. */
export interface GivenMessage {
  /** Tells it from the person's other messages. */
  readonly key: string;
  /** Empty when it holds a picture alone. */
  readonly text: string;
  readonly link?: string;
}

/** Teams' ids are shorter; where one is not, its end is what differs. */
const KEY_MAX = 80;

/**
 * The first page with the words of the message in it. They are somebody else's, so nothing of them is
 * stored before the person presses on; its address is, with the draft. Opened again for the same
 * message, it is the same draft: where it was left, or what became of it.
 */
export async function proposeFromMessage(
  deps: LeaderDeps,
  person: Person,
  given: GivenMessage,
): Promise<Result<ShownPage, OpenProblem>> {
  const year = yearOf(dayOf(deps.clock.now()));
  const id = asId<DraftId>(`${year}-msg-${given.key.slice(-KEY_MAX)}`);
  const there = await deps.proposals.draft({ tenant: person.tenant, person: person.id }, id);
  const begun =
    there !== undefined && (there.value.sent !== undefined || !isUntouched(there.value));
  if (begun) return resumeDraft(deps, person, { id, note: 'resumed' });
  const respondent = await respondentOf(deps, person);
  if (!mayPropose(deps, respondent)) return refused({ kind: 'not-allowed' });
  const fromMessage = given.link === undefined ? undefined : messageLink(given.link);
  const page = await beginDraft(deps, respondent, {
    id,
    answers: () => ({}),
    ...(fromMessage !== undefined && { fromMessage }),
  });
  return ok(withWords(page, given.text.trim()));
}

/** The words on the page and not in storage; a number that looks like a CPR number is pointed out. */
function withWords(page: ShownPage, text: string): ShownPage {
  const question = chatQuestion(page.set);
  if (question === undefined || text === '') return { ...page, note: 'message-empty' };
  const put = clip(text, question.max);
  const note = isTooLong(text, page.set) ? 'message-clipped' : 'from-message';
  const shown = findCpr(text).map((number) => number.shown);
  return shown.length > 0
    ? { ...page, note, held: [{ question: question.id, text: put, shown }] }
    : { ...page, note, typed: { [question.id]: put } };
}
