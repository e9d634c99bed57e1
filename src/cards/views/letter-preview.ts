// A letter before it is sent: what it looks like, who gets it when, and the last word.
import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText, timeText } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { LetterPreviewView } from '../letter-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { audienceText } from './audience-text.ts';
import { letterLines } from './letter.ts';

/** Days told one by one; whoever comes after them is counted together. */
const DAYS = 4;
const NUMBER_MAX = 12;

/** Id of the input: how many recipients there are, typed to confirm. */
export const LETTER_COUNT_INPUT = 'count';

/** The letter in a frame, then the real dates, then the buttons; the number stands in the first. */
export function letterPreview(view: LetterPreviewView, language: Language): Filled {
  const { letters: words } = catalogueOf(language);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.preview.title,
      lines: [[run(words.toText(audienceText(view.to, language)))]],
      quotes: [{ lines: letterLines(view, language) }],
      fields: [datesField(view, language), ...confirmField(view, language)],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function datesField(view: LetterPreviewView, language: Language): Field {
  const { preview: words } = catalogueOf(language).letters;
  const changed = view.note === 'changed' ? [fault(words.notes.changed)] : [];
  const lines = view.out === undefined ? dateLines(view, language) : outLines(view.out, language);
  return field({ heading: [...changed, [run(words.when, BOLD)], ...lines] });
}

/** How many get it on which days, and who does not. */
export function dateLines(
  view: Pick<LetterPreviewView, 'days' | 'reached' | 'unreachable' | 'now'>,
  language: Language,
): readonly (readonly Run[])[] {
  const { preview: words } = catalogueOf(language).letters;
  const { days, reached, unreachable, now } = view;
  const [first, ...others] = days;
  const rest = others.slice(DAYS).reduce((sum, { count }) => sum + count, 0);
  const texts: string[] = [];
  if (first === undefined || reached === 0) texts.push(words.nobody);
  else if (first.from <= now) texts.push(words.now(first.count));
  else {
    const { day, time } = localParts(first.from);
    texts.push(words.first(first.count, dayText(language, day), timeText(language, time)));
  }
  for (const { count, day } of others.slice(0, DAYS)) {
    texts.push(words.later(count, dayText(language, day)));
  }
  if (rest > 0) texts.push(words.evenLater(rest));
  if (unreachable > 0) texts.push(words.unreachable(unreachable));
  return [...texts.map((text) => [run(text)]), [run(words.muted, SMALL)]];
}

function outLines(
  { sent, waiting }: NonNullable<LetterPreviewView['out']>,
  language: Language,
): readonly (readonly Run[])[] {
  const { preview: words } = catalogueOf(language).letters;
  return [
    ...(sent > 0 ? [[run(words.has(sent))]] : []),
    ...(waiting > 0 ? [[run(words.waits(waiting))]] : []),
    [run(words.bundled, SMALL)],
  ];
}

function confirmField(
  { confirm, note, reached }: LetterPreviewView,
  language: Language,
): readonly Field[] {
  const { preview: words } = catalogueOf(language).letters;
  if (!confirm) return [];
  const wrong = note === 'number-missing' || note === 'number-wrong';
  return [
    field({
      texts: [
        textInput({
          id: LETTER_COUNT_INPUT,
          label: `${words.confirm(reached)} *`,
          value: '',
          max: NUMBER_MAX,
          long: false,
        }),
      ],
      faults: wrong ? [fault(words.notes[note])] : [],
    }),
  ];
}

function buttonsOf(view: LetterPreviewView, language: Language): readonly (Button | false)[] {
  const { letters, operations } = catalogueOf(language);
  const { id, version, reached, out, unreachable } = view;
  const { buttons: names } = letters;
  return [
    (out !== undefined || reached > 0) && {
      title: out === undefined ? names.send(reached) : names.sendNew,
      press: { verb: 'letter.send', data: { id, version } },
      look: 'positive',
    },
    { title: names.edit, press: { verb: 'letter.edit', data: { id } }, takesInputs: false },
    unreachable > 0 &&
      out === undefined && {
        title: operations.buttons.outOfReach,
        press: { verb: 'operations.out-of-reach', data: {} },
        takesInputs: false,
      },
    {
      title: names.drop,
      press: { verb: 'letter.drop', data: { id, version } },
      takesInputs: false,
    },
  ];
}
