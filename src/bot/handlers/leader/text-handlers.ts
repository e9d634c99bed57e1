// A text typed in personal chat, and the buttons that say where it belongs.
import { looseTextCard, supplementCard } from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { asId, type DraftId } from '../../../domain/shared/ids.ts';
import { isAsked } from '../../../usecases/drafts/is-asked.ts';
import { looseReply, textAsNew, textToDraft } from '../../../usecases/drafts/place-text.ts';
import { takeText } from '../../../usecases/drafts/take-text.ts';
import { smallTalkIn } from '../../small-talk.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { receiptReply } from './draft-handlers.ts';
import { type LeaderKit, menuReply, problemReply, sayPage, showPage } from './leader-kit.ts';
import { supplementForm } from './own-handlers.ts';

type TextVerbs = 'text.new' | 'text.add' | 'text.reply';

/** Handlers for placing a loose text. */
export function makeTextHandlers(kit: LeaderKit): Pick<Handlers, TextVerbs> {
  return {
    'text.new': async (context, { draft }) => {
      const placed = await textAsNew(kit, context.person, asId<DraftId>(draft));
      return placed.ok
        ? showPage(kit, placed.value, context)
        : problemReply(placed.problem.kind, context);
    },
    'text.add': async (context, { draft, to }) => {
      const placed = await textToDraft(kit, context.person, {
        from: asId<DraftId>(draft),
        to: asId<DraftId>(to),
      });
      return placed.ok
        ? showPage(kit, placed.value, context)
        : problemReply(placed.problem.kind, context);
    },
    'text.reply': async (context, { draft, no }) => {
      const read = readProposalNo(no);
      if (read === undefined) return problemReply('not-found', context);
      const from = asId<DraftId>(draft);
      const reply = await looseReply(kit, context.person, { from, no: read });
      if (!reply.ok) return problemReply(reply.problem.kind, context, { no: read });
      const { proposal, text } = reply.value;
      if (text === undefined) {
        return receiptReply(kit, context, { proposal, how: 'supplemented' });
      }
      // Read once more before it is sent: the row it was chosen with looks like any other.
      const form = { ...supplementForm(kit, context, proposal), draft: from, typed: text };
      return [{ kind: 'forMe', card: supplementCard(form, context.language) }];
    },
  };
}

/** Answers a text that is no command; a dead end for nobody. */
export async function answerText(
  kit: LeaderKit,
  context: Context,
  said: { readonly text: string; readonly attachments: boolean },
): Promise<readonly Reply[]> {
  const text = said.text.trim();
  if (text === '') {
    return menuReply(kit, context, { reason: said.attachments ? 'attachment' : 'menu', as: 'say' });
  }
  const smallTalk = smallTalkIn(text);
  const replies = smallTalk === 'too-short' && (await isAsked(kit, context.person));
  if (smallTalk !== undefined && !replies) {
    return menuReply(kit, context, { reason: smallTalk, as: 'say' });
  }
  const taken = await takeText(kit, context.person, { text, activity: context.caller.activity });
  if (!taken.ok) return problemReply(taken.problem.kind, context, { as: 'say' });
  const attached = said.attachments
    ? await menuReply(kit, context, { reason: 'attachment', as: 'say' })
    : [];
  if (taken.value.kind === 'page') {
    return [...attached, ...(await sayPage(kit, taken.value.shown, context))];
  }
  return [...attached, { kind: 'say', card: looseTextCard(taken.value, context.language) }];
}
