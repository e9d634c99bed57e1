// Turns our replies into what Teams takes: the answer to a press, an edit of a card, or a message.
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Card } from '../cards/index.ts';
import type { Background } from './background.ts';
import { ConnectorError } from './connector-error.ts';
import { extensionInvoke } from './extension.ts';
import { extensionBody, extensionWords } from './extension-reply.ts';
import type { Action, Caller, Reply } from './turn.ts';

export interface Stage {
  readonly context: TurnContext;
  readonly caller: Caller;
  readonly action: Action;
  readonly background: Background;
  /** Said where a card meant for one person would be seen by all. */
  readonly notHere: string;
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const LINE_TYPE = 'application/vnd.microsoft.activity.message';
const ERROR_TYPE = 'application/vnd.microsoft.error';

/** Gives every reply its way to the person, by what they did. */
export async function deliver(stage: Stage, replies: readonly Reply[]): Promise<void> {
  const { context } = stage;
  const extension = extensionInvoke(context.activity.name);
  if (extension !== undefined) return answer(context, extensionBody(extension, replies));
  if (context.activity.type === ActivityTypes.Invoke) return answerPress(stage, replies);
  const give = stage.action.kind === 'press' ? replyToSubmit : replyToOther;
  for (const reply of replies) await give(stage, reply);
}

/** Answers a press with an error the client shows on the card; too fast is no error, and a line is enough. */
export async function answerError(
  context: TurnContext,
  status: 400 | 429 | 500,
  message: string,
): Promise<void> {
  const extension = extensionInvoke(context.activity.name);
  if (extension !== undefined) return answer(context, extensionWords(extension, message));
  if (status === 429) return answer(context, bodyFor({ kind: 'hint', text: message }));
  const code = status === 400 ? 'BadRequest' : 'InternalServerError';
  await answer(context, { statusCode: status, type: ERROR_TYPE, value: { code, message } });
}

/** A message of plain text, in the thread of the turn. */
export async function sendText(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.Message, text, textFormat: 'plain' });
}

/** A message with cards in it, one below the other, and a line for the notification. */
export function cardsMessage(cards: readonly Card[], summary: unknown): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    attachments: cards.map((content) => ({ contentType: CARD_TYPE, content })),
    ...(typeof summary === 'string' ? { summary } : {}),
  };
}

/** A message with one card; clients that draw none show its fallback text. */
function cardMessage(card: Card): Partial<Activity> {
  return cardsMessage([card], card['fallbackText']);
}

/** A press is answered once, at once; everything else waits until that answer is on its way. */
async function answerPress(stage: Stage, replies: readonly Reply[]): Promise<void> {
  const { context, background } = stage;
  for (const reply of replies) {
    if (reply.kind === 'forAll') background.start(() => replace(stage, reply.card));
    if (reply.kind === 'say') background.start(() => sendCard(stage, reply.card));
  }
  const shown = replies.find(({ kind }) => kind === 'forMe' || kind === 'forAll');
  const line = replies.find(({ kind }) => kind === 'hint');
  await answer(context, bodyFor(shown ?? line));
}

function bodyFor(reply: Reply | undefined): object {
  switch (reply?.kind) {
    case 'forMe':
    case 'forAll':
      return { statusCode: 200, type: CARD_TYPE, value: reply.card };
    case 'hint':
      return { statusCode: 200, type: LINE_TYPE, value: reply.text };
    default:
      return { statusCode: 200, type: LINE_TYPE, value: '' };
  }
}

async function answer(context: TurnContext, body: object): Promise<void> {
  const value = { status: 200, body };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}

/** Older clients send a press as a message: it has no answer, so the card is edited instead. */
async function replyToSubmit(stage: Stage, reply: Reply): Promise<void> {
  const alone = stage.caller.place.kind === 'personal';
  switch (reply.kind) {
    case 'forAll':
      return replace(stage, reply.card);
    case 'forMe':
      return alone ? replace(stage, reply.card) : sendText(stage.context, stage.notHere);
    case 'hint':
      return sendText(stage.context, alone ? reply.text : stage.notHere);
    case 'say':
      return sendCard(stage, reply.card);
    case 'found':
    case 'nothing':
      return;
  }
}

async function replyToOther(stage: Stage, reply: Reply): Promise<void> {
  if (reply.kind === 'nothing' || reply.kind === 'found') return;
  if (reply.kind === 'hint') return sendText(stage.context, reply.text);
  return sendCard(stage, reply.card);
}

async function sendCard({ context }: Stage, card: Card): Promise<void> {
  await context.sendActivity(cardMessage(card));
}

/** Edits the message the pressed card is in; a message that is gone is sent anew. */
async function replace(stage: Stage, card: Card): Promise<void> {
  const { context, action } = stage;
  const id = action.kind === 'press' ? action.message : undefined;
  if (id === undefined) return sendCard(stage, card);
  try {
    await context.updateActivity({ ...cardMessage(card), id });
  } catch (error) {
    if (!(error instanceof ConnectorError && error.status === 404)) throw error;
    await sendCard(stage, card);
  }
}
