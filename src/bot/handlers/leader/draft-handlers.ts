// Buttons of the guided questions.
import type { Inputs } from '../../../cards/index.ts';
import { receiptCard, settledReceiptCard } from '../../../cards/index.ts';
import { fieldsOf } from '../../../domain/proposal/fields.ts';
import { asId, type DraftId } from '../../../domain/shared/ids.ts';
import { answerPage } from '../../../usecases/drafts/answer-page.ts';
import type { HandedIn } from '../../../usecases/drafts/hand-in.ts';
import {
  dropDraft,
  type OpenProblem,
  resumeDraft,
  startDraft,
} from '../../../usecases/drafts/open-draft.ts';
import type { PagePress } from '../../../usecases/drafts/page-press.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { endorsedReceipt, showEndorsedCard } from './endorsed-reply.ts';
import { type LeaderKit, menuReply, problemReply, sayPage, showPage } from './leader-kit.ts';

type DraftVerbs = 'draft.new' | 'draft.resume' | 'draft.drop' | 'draft.answer';

/** Inputs of a question are named `a.<question>`; the word that a number is none, `notCpr.<question>`. */
const ANSWER = 'a.';
const NOT_CPR = 'notCpr.';

/** Handlers for beginning, answering, resuming and dropping a draft. */
export function makeDraftHandlers(kit: LeaderKit): Pick<Handlers, DraftVerbs> {
  return {
    'draft.new': async (context) => {
      const started = await startDraft(kit, context.person);
      return started.ok
        ? sayPage(kit, started.value, context)
        : problemReply(started.problem.kind, context, { as: 'say' });
    },
    'draft.resume': async (context, { draft }) => {
      const resumed = await resumeDraft(kit, context.person, {
        id: asId<DraftId>(draft),
        note: 'resumed',
      });
      // As a message of its own: the menu that led here is still of use.
      return resumed.ok
        ? sayPage(kit, resumed.value, context)
        : notOpened(kit, context, resumed.problem);
    },
    'draft.drop': async (context, { draft, revision }) => {
      const dropped = await dropDraft(kit, context.person, {
        draft: asId<DraftId>(draft),
        revision,
      });
      return dropped.ok
        ? menuReply(kit, context, { reason: 'dropped', as: 'forMe' })
        : problemReply(dropped.problem.kind, context);
    },
    'draft.answer': async (context, { draft, to, ...press }) => {
      const answered = await answerPage(kit, context.person, {
        ...press,
        draft: asId<DraftId>(draft),
        ...(to !== undefined && { to }),
        ...typedAnswers(context.inputs),
        press: context.caller.activity,
      });
      if (!answered.ok) return problemReply(answered.problem.kind, context);
      if (answered.value.kind === 'later') {
        return menuReply(kit, context, { reason: 'later', as: 'forMe' });
      }
      if (answered.value.kind === 'page') return showPage(kit, answered.value.shown, context);
      return receiptReply(kit, context, answered.value);
    },
  };
}

/** Why a draft cannot be gone on with; of one that was sent, what became of it. */
export async function notOpened(
  kit: LeaderKit,
  context: Context,
  problem: OpenProblem,
): Promise<readonly Reply[]> {
  const same = problem.kind === 'already-sent' && problem.endorsed === true;
  const seen = same ? await showEndorsedCard(kit, context, problem.no) : undefined;
  if (seen !== undefined) return [{ kind: 'say', card: seen }];
  const sent = problem.kind === 'already-sent' && { no: problem.no };
  return problemReply(problem.kind, context, { as: 'say', ...sent });
}

/** The receipt, on every device: the form must not be left open on another one. */
export async function receiptReply(
  kit: LeaderKit,
  context: Context,
  {
    proposal,
    how,
  }: Pick<HandedIn, 'proposal'> & { readonly how: HandedIn['how'] | 'supplemented' | 'withdrawn' },
): Promise<readonly Reply[]> {
  if (how === 'endorsed') {
    return [{ kind: 'forAll', card: await endorsedReceipt(kit, context, proposal) }];
  }
  const { person, language } = context;
  // Handed in from somebody's message, before there was a chat with us.
  const reach = person.place === undefined && ({ outOfReach: true } as const);
  if (how === 'covered' || how === 'guided') {
    const { no, receivedAt: at, answer: by = '' } = proposal;
    return [{ kind: 'forAll', card: settledReceiptCard({ no, how, by, at, ...reach }, language) }];
  }
  const register = await kit.registry.register(person.tenant);
  const locally = how === 'received' && proposal.outcome === 'decided-locally';
  const { no, receivedAt, changedAt, holder, dueOn, status, outcome } = proposal;
  const card = receiptCard(
    {
      no,
      at: how === 'received' ? receivedAt : changedAt,
      holder,
      status,
      kind: locally ? 'locally' : how,
      offerExtra: how === 'received' && !locally,
      names: kit.namesOf(register, language),
      ...(how === 'received' && { visibility: fieldsOf(proposal.answers).visibility }),
      ...(dueOn !== undefined && { dueOn }),
      ...reach,
      ...(outcome !== undefined && { outcome }),
    },
    language,
  );
  return [{ kind: 'forAll', card }];
}

/** What a page's inputs hold: answers by question, and the questions whose number is said to be none. */
export function typedAnswers(inputs: Inputs): Pick<PagePress, 'inputs' | 'notCpr'> {
  const ticked = Object.entries(starting(NOT_CPR, inputs)).filter(
    ([, value]) => String(value) === 'true',
  );
  return { inputs: starting(ANSWER, inputs), notCpr: ticked.map(([question]) => question) };
}

function starting(prefix: string, inputs: Inputs): Readonly<Record<string, unknown>> {
  const own = Object.entries(inputs).filter(([id]) => id.startsWith(prefix));
  return Object.fromEntries(own.map(([id, value]) => [id.slice(prefix.length), value]));
}
