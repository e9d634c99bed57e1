// A proposal begun in a dialog: from a message of a chat or channel, or from nothing.
import { pageCard, problemCard } from '../../../cards/index.ts';
import { startDraft } from '../../../usecases/drafts/open-draft.ts';
import { proposeFromMessage } from '../../../usecases/drafts/propose-from-message.ts';
import type { HeardMessage, Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import { notOpened } from '../leader/draft-handlers.ts';
import { type LeaderKit, namedDrafts, pageView, showPage } from '../leader/leader-kit.ts';

/** The first page; a message opened before is found where it was left, or with what became of it. */
export async function proposeInDialog(
  kit: LeaderKit,
  context: Context,
  message?: HeardMessage,
): Promise<readonly Reply[]> {
  const { person, language } = context;
  const opened = await (message === undefined
    ? startDraft(kit, person)
    : proposeFromMessage(kit, person, message));
  if (!opened.ok) {
    // Whom the register has cannot be told before Teams has said who they are.
    const unknown = opened.problem.kind === 'not-allowed' && person.mail === undefined;
    return unknown
      ? [{ kind: 'forMe', card: problemCard({ kind: 'not-known-yet' }, language) }]
      : notOpened(kit, context, opened.problem);
  }
  const { draft, note } = opened.value;
  if (note === 'resumed') return showPage(kit, opened.value, context);
  const [begun] = (await namedDrafts(kit, context)).filter(({ id }) => id !== draft.id);
  const view = {
    ...pageView(opened.value, context),
    ...(person.welcomedAt === undefined && { newcomer: true as const }),
    ...(begun !== undefined && { begun: { draft: begun.id, title: begun.title } }),
  };
  return [{ kind: 'forMe', card: pageCard(view, language) }];
}
