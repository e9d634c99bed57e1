// Which command somebody meant who slipped on the keyboard, or has no Danish letters on it.
import type { Command } from './commands.ts';
import { COMMAND_WORDS } from './read-command.ts';

/** Shorter words are too like others for a slip to be told from another word. */
const LEAST_LETTERS = 5;
/** No command is longer, slips and blanks included. */
const MOST_CHARACTERS = 60;

const LIKELY = COMMAND_WORDS
  // What is guessed may only show something or ask.
  .filter(({ row }) => row.actsAtOnce !== true)
  .map(({ command, row, words }) => ({ command, row, letters: lettersOf(words) }))
  .filter(({ letters }) => letters !== '');

/**
 * The one command whose words are a single slip away ("mine frslag", "nytforslag", "hjaelp"), or
 * undefined where there is none or several. Never one that acts at once.
 */
export function likelyCommand(text: string, where: 'personal' | 'channel'): Command | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const said = lettersOf(text);
  const meant = new Set(
    LIKELY.filter(({ row, letters }) => row.where.includes(where) && isLike(said, letters)).map(
      ({ command }) => command,
    ),
  );
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

function lettersOf(text: string): string {
  return text.toLocaleLowerCase('da').replace(/[^\p{L}\p{N}]/gu, '');
}

function isLike(said: string, words: string): boolean {
  const plain = withoutDanish(said);
  const wanted = withoutDanish(words);
  if (plain === wanted) return true;
  return words.length >= LEAST_LETTERS && (isOneSlip(said, words) || isOneSlip(plain, wanted));
}

function withoutDanish(letters: string): string {
  return letters.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** One letter too many, too few or another one, or two neighbours the wrong way round. */
function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from += 1;
  let after = 0;
  while (after < shorter - from && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const left = one.slice(from, one.length - after);
  const right = other.slice(from, other.length - after);
  const swapped = left.length === 2 && `${left[1]}${left[0]}` === right;
  return swapped || (left.length <= 1 && right.length <= 1);
}
