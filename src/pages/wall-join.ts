// How somebody in the room takes part: a word to write, and a code to scan.
import type { Wall } from '../domain/round/wall.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Node, node } from './markup.ts';
import { qrCode } from './qr.ts';

/**
 * Nothing once nobody is to join any more. The code leads to a chat with the bot in which the words are written
 * already; the person still presses send. Without an application there is no such chat.
 */
export async function wallJoin(
  { round, state, workshop }: Wall,
  words: Catalogue['wall'],
  appId: string | undefined,
): Promise<Node | undefined> {
  const { code, kind } = round;
  const late = workshop !== undefined && ['vote', 'answer', 'done'].includes(workshop.phase);
  if (code === undefined || state === 'last-minute' || state === 'closed' || late) return undefined;
  const said = `${words.commands[kind]} ${code}`.trim();
  const link = appId && chatWith(appId, said);
  return node('aside', { class: 'join' }, [
    node('h2', {}, words.join),
    link ? await qrCode(link, words.qr(said)) : undefined,
    node('p', { class: 'say' }, words.write(said)),
    link ? node('p', { class: 'small' }, words.scan) : undefined,
  ]);
}

/** A deep link to a personal chat with the bot, with a message that is not sent yet. */
function chatWith(appId: string, message: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${encodeURIComponent(message)}`;
}
