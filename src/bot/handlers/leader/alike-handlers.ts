// Buttons on the card that shows what is like a draft.
import type { Data } from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { asId, type DraftId, type InitiativeId } from '../../../domain/shared/ids.ts';
import { answerAlike } from '../../../usecases/drafts/answer-alike.ts';
import { endorseAlike } from '../../../usecases/drafts/endorse-alike.ts';
import type { Followed } from '../../../usecases/drafts/follow-sent.ts';
import { type Settling, settleAlike } from '../../../usecases/drafts/settle-alike.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { receiptReply } from './draft-handlers.ts';
import { type LeaderKit, problemReply, showPage } from './leader-kit.ts';

type AlikeVerbs = 'draft.alike' | 'draft.endorse' | 'draft.follow' | 'draft.guided';

/** Handlers for what others have written about the same. */
export function makeAlikeHandlers(kit: LeaderKit): Pick<Handlers, AlikeVerbs> {
  return {
    'draft.alike': async (context, { draft, revision, go }) => {
      const press = { draft: asId<DraftId>(draft), revision, press: context.caller.activity };
      const answered = await answerAlike(kit, context.person, { ...press, go });
      return answered.ok
        ? followed(kit, context, answered.value)
        : problemReply(answered.problem.kind, context);
    },
    'draft.endorse': async (context, { draft, revision, no }) => {
      const read = readProposalNo(no);
      if (read === undefined) return problemReply('not-found', context);
      const press = { draft: asId<DraftId>(draft), revision, press: context.caller.activity };
      const endorsed = await endorseAlike(kit, context.person, { ...press, no: read });
      return endorsed.ok
        ? followed(kit, context, endorsed.value)
        : problemReply(endorsed.problem.kind, context);
    },
    'draft.follow': async (context, { initiative, ...at }) =>
      settle(kit, context, {
        at,
        by: { kind: 'covered', initiative: asId<InitiativeId>(initiative) },
      }),
    'draft.guided': async (context, { guidance, ...at }) =>
      settle(kit, context, { at, by: { kind: 'guided', guidance } }),
  };
}

async function settle(
  kit: LeaderKit,
  context: Context,
  {
    at,
    by,
  }: { readonly at: Pick<Data<'draft.follow'>, 'draft' | 'revision'>; readonly by: Settling },
): Promise<readonly Reply[]> {
  const press = { ...at, draft: asId<DraftId>(at.draft), press: context.caller.activity };
  const settled = await settleAlike(kit, context.person, { ...press, by });
  return settled.ok
    ? followed(kit, context, settled.value)
    : problemReply(settled.problem.kind, context);
}

function followed(kit: LeaderKit, context: Context, value: Followed): Promise<readonly Reply[]> {
  return value.kind === 'page'
    ? showPage(kit, value.shown, context)
    : receiptReply(kit, context, value);
}
