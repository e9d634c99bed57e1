// A text that is no command: a code, a command nearly right or in the wrong place, or something to act on.
import { problemCard } from '../../cards/index.ts';
import { channelAccess } from '../../usecases/channel-access.ts';
import { isAsked } from '../../usecases/drafts/is-asked.ts';
import { COMMANDS, type Command, type CommandRow } from '../commands.ts';
import { likelyCommand } from '../likely-command.ts';
import { channelCommandIn, readCommand } from '../read-command.ts';
import { smallTalkIn } from '../small-talk.ts';
import type { Switchboard } from '../switchboard.ts';
import { type ChannelKit, callerOf } from './channel/channel-kit.ts';
import type { Context } from './context.ts';
import { help } from './help-handlers.ts';
import type { LeaderKit } from './leader/leader-kit.ts';
import { answerText } from './leader/text-handlers.ts';
import { answerCode } from './rounds/code-handlers.ts';
import type { RoundKit } from './rounds/round-kit.ts';

interface TextKits {
  readonly leader: LeaderKit;
  readonly channel: ChannelKit;
  readonly rounds: RoundKit;
}

/** What answers a text in personal chat, and where others look on. */
export function makeTextAnswers(
  kits: TextKits,
  commands: Switchboard['commands'],
): Pick<Switchboard, 'text' | 'channelText'> {
  return {
    text: async (context, said) => {
      const coded = await answerCode(kits.rounds, context, said.text);
      if (coded !== undefined) return coded;
      const elsewhere = channelCommandIn(said.text);
      if (elsewhere !== undefined) {
        const kind = elsewhere === 'bind' ? 'not-a-channel' : 'channel-only';
        return [{ kind: 'say', card: problemCard({ kind }, context.language) }];
      }
      const meant = await meantCommand(kits, context, said.text);
      return meant === undefined
        ? answerText(kits.leader, context, said)
        : commands[meant](context, '');
    },
    channelText: async (context, text) => {
      if (text.trim() === '' || isFriendly(text)) return help(kits, context);
      const likely = likelyCommand(text, 'channel');
      return likely === undefined
        ? [{ kind: 'say', card: problemCard({ kind: whyNot(text) }, context.language) }]
        : commands[likely](context, '');
    },
  };
}

/**
 * The command that was nearly written. None for a single word where a question waits, whose reply it
 * may be, nor where it would only be refused: what is not offered to everybody is guessed for
 * administrators.
 */
async function meantCommand(
  { leader, channel }: TextKits,
  context: Context,
  text: string,
): Promise<Command | undefined> {
  const likely = likelyCommand(text, 'personal');
  if (likely === undefined) return undefined;
  if (isOneWord(text) && (await isAsked(leader, context.person))) return undefined;
  const { offered = [] }: CommandRow = COMMANDS[likely];
  if (offered.includes('personal')) return likely;
  const access = await channelAccess(channel, callerOf(context), 'list');
  return access.ok ? likely : undefined;
}

function isOneWord(text: string): boolean {
  return !/\s/.test(text.trim());
}

/** A greeting in a channel is no mistake: it is answered with what one can write there. */
function isFriendly(text: string): boolean {
  const smallTalk = smallTalkIn(text);
  return smallTalk !== undefined && smallTalk !== 'too-short';
}

/** A word that means something in personal chat is known, and said so. */
function whyNot(text: string): 'personal-only' | 'unknown-command' {
  return readCommand(text, 'personal') === undefined ? 'unknown-command' : 'personal-only';
}
