// A handling in a forum as it is typed, and read into a treatment or what is wrong with it.
import { ADDITION_MAX, type Treatment } from '../proposal/decision.ts';
import { readDay } from '../shared/horizon.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { addDays } from '../shared/time.ts';
import { cleanLine, cleanText } from '../shared/typed-text.ts';
import { type TextFault, textFault } from './text-fault.ts';

/** Longest number of an item on an agenda, in characters. */
export const ITEM_MAX = 20;
/** How long ago a meeting may have been, in days. */
const OLDEST_DAYS = 3 * 365;

/** As typed; `forum` and `word` are ids, an empty text where nothing is chosen. */
export interface TypedTreatment {
  readonly forum: string;
  readonly on: string;
  readonly item: string;
  readonly word: string;
  readonly addition: string;
  readonly note: string;
}

/** What is said of a treatment before it is known who wrote it down, and when. */
export type TreatmentGiven = Omit<Treatment, 'by' | 'at' | 'onBehalf' | 'decides'>;

export type TreatmentFault =
  | { readonly field: 'forum' | 'on' | 'word'; readonly kind: 'required' }
  /** No day, one to come, or one long ago. */
  | { readonly field: 'on'; readonly kind: 'bad-day' }
  | TextFault<'item' | 'addition' | 'note'>;

/** What may be chosen, and the day it is. */
export interface TreatmentChoices {
  readonly forums: readonly string[];
  readonly words: readonly string[];
  readonly today: string;
  /** Fields in which a number is said to be no CPR number. */
  readonly notCpr: readonly string[];
}

/** Every fault at once, so that nobody mends one after another. */
export function checkTreatment(
  typed: TypedTreatment,
  choices: TreatmentChoices,
): Result<TreatmentGiven, readonly TreatmentFault[]> {
  const { forums, words, notCpr } = choices;
  const item = cleanLine(typed.item);
  const addition = cleanText(typed.addition).trim();
  const note = cleanText(typed.note).trim();
  const on = readDay(typed.on);
  const given = {
    forum: typed.forum,
    word: typed.word,
    on: on ?? '',
    ...(item !== '' && { item }),
    ...(addition !== '' && { addition }),
    ...(note !== '' && { note }),
  };
  const faults: readonly TreatmentFault[] = [
    ...(forums.includes(typed.forum) ? [] : [{ field: 'forum', kind: 'required' } as const]),
    ...dayFault(typed.on, on, choices),
    ...(words.includes(typed.word) ? [] : [{ field: 'word', kind: 'required' } as const]),
    ...textFault('item', item, { max: ITEM_MAX, notCpr }),
    ...textFault('addition', addition, { max: ADDITION_MAX, notCpr }),
    ...textFault('note', note, { max: ADDITION_MAX, notCpr }),
  ];
  return faults.length === 0 ? ok(given) : refused(faults);
}

/** True when both say the same of the same meeting. */
export function isSameTreatment(one: TreatmentGiven, other: TreatmentGiven): boolean {
  return (['forum', 'on', 'item', 'word', 'addition', 'note'] as const).every(
    (part) => one[part] === other[part],
  );
}

function dayFault(
  typed: string,
  on: string | undefined,
  { today }: TreatmentChoices,
): readonly TreatmentFault[] {
  if (typed.trim() === '') return [{ field: 'on', kind: 'required' }];
  const fits = on !== undefined && on <= today && on >= addDays(today, -OLDEST_DAYS);
  return fits ? [] : [{ field: 'on', kind: 'bad-day' }];
}
