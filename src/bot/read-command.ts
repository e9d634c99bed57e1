// Reads a command out of what somebody wrote.
import { COMMANDS, type Command, type CommandRow } from './commands.ts';

export interface ReadCommand {
  readonly command: Command;
  /** What followed the words. */
  readonly rest: string;
}

/** The words of every command, the longest first. */
export const COMMAND_WORDS = (Object.entries(COMMANDS) as [Command, CommandRow][])
  .flatMap(([command, row]) => [...row.da, ...row.en].map((words) => ({ command, row, words })))
  .toSorted((one, other) => other.words.length - one.words.length);

/** How many words may follow a command in personal chat before it is taken for a text to the bot. */
const PERSONAL_REST = 4;

/** A number alone, or with what people put before it. */
const NUMBER =
  /^(?:(?:vis|show|status) )?(?:(?:forslag|proposal|sag|case) )?(?:(?:nr|no)\.? ?|#)?(\d{4}-\d{1,6})$/i;

/**
 * Reads a command, in either language wherever it is written. In personal chat a longer sentence
 * that happens to open with a command's word ("vis mig …") is a text, not a command.
 */
export function readCommand(text: string, where: 'personal' | 'channel'): ReadCommand | undefined {
  const said = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!])[.!]+$/, '')
    // One asks "hvem har min sag?"; a mark alone is a command of its own.
    .replace(/(?<=[^ ?]) ?\?+$/, '');
  const [, number] = NUMBER.exec(said) ?? [];
  if (number !== undefined) return { command: 'show', rest: number };
  const lower = said.toLocaleLowerCase('da');
  for (const { command, row, words } of COMMAND_WORDS) {
    if (!row.where.includes(where)) continue;
    if (lower === words) return { command, rest: '' };
    if (!row.takesMore || !lower.startsWith(`${words} `)) continue;
    const rest = said.slice(words.length + 1).trim();
    const tooLong = rest.split(' ').length > PERSONAL_REST && row.atLength?.test(rest) !== true;
    if (where === 'personal' && tooLong) continue;
    return { command, rest };
  }
  return undefined;
}

/** A command that belongs in a channel, written somewhere else; undefined for everything else. */
export function channelCommandIn(text: string): Command | undefined {
  const read = readCommand(text, 'channel');
  if (read === undefined || read.rest !== '') return undefined;
  const { where }: CommandRow = COMMANDS[read.command];
  return where.includes('personal') ? undefined : read.command;
}
