/** Hands one text in: types it, reads each card that comes, and presses on until there is a number. */
import type { Seen } from '../client/person.ts';
import type { ReadCard } from '../client/read-card.ts';
import { fillCard } from './fill-card.ts';
import { pressWithRepeats, type Repeating, sayWithRepeats } from './repeats.ts';
import { buttonOn, detourKey, type Way } from './ways.ts';

/** What came of a text. Two numbers for one text would be the bot's fault. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly numbers: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'lost'; readonly why: string };

const NUMBER = /\b20\d\d-\d{4,6}\b/;
/** More presses than the longest way there is, three times over. */
const MOST_PRESSES = 60;

/** Hands a text in by one of the ways. */
export async function handIn(at: Repeating, text: string, way: Way): Promise<Outcome> {
  const said = await sayWithRepeats(at, text);
  let seen = shownLast(said);
  const refusal = refusalOfText(seen, text);
  if (refusal !== undefined) return { kind: 'refused', reason: refusal };
  const taken = new Set<string>();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const card = seen?.card;
    const button = card && buttonOn(card, { way, text, taken });
    if (seen === undefined || card === undefined || button === undefined) {
      return { kind: 'lost', why: `nothing to press after “${card?.heading ?? seen?.line ?? ''}”` };
    }
    taken.add(detourKey(button.title, card.heading));
    const extent = way === 'thorough' ? 'all' : 'required';
    const inputs = fillCard(card, { text, extent, chance: at.chance });
    const answers = await pressWithRepeats(at, seen, { button, how: { inputs } });
    const numbers = [...new Set(answers.flatMap(numberOn))];
    if (numbers.length > 0) return { kind: 'accepted', numbers };
    seen = answers[0];
    const faults = seen?.card?.faults ?? [];
    if (faults.length > 0) return { kind: 'refused', reason: faults.join(' ') };
  }
  return { kind: 'lost', why: `no receipt after ${MOST_PRESSES} presses (${way})` };
}

/** The number on a receipt: a card that asks nothing and names it in its heading. */
function numberOn({ card }: Seen): readonly string[] {
  if (card === undefined || card.inputs.length > 0) return [];
  const [number] = NUMBER.exec(card.heading) ?? [];
  return number === undefined ? [] : [number];
}

/** A repeated message may be answered once only: whichever shows something counts. */
function shownLast(seen: readonly Seen[]): Seen | undefined {
  return seen.findLast(({ card }) => card !== undefined) ?? seen.at(-1);
}

/** The bot's words for a text it did not take up: its answer neither asks anything nor quotes it. */
function refusalOfText(seen: Seen | undefined, text: string): string | undefined {
  const card = seen?.card;
  if (card === undefined) return seen?.line || 'no answer';
  if (card.inputs.length > 0 || quotes(card, text)) return undefined;
  const [first] = card.texts.slice(card.texts.indexOf(card.heading) + 1);
  return first ?? card.heading;
}

const COMPARED = 30;

function quotes({ texts }: ReadCard, text: string): boolean {
  const bare = (from: string): string => from.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
  return bare(texts.join(' ')).includes(bare(text).slice(0, COMPARED).trim());
}
