// Why something cannot be done with a survey, a poll or a workshop.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { field, textInput } from '../field.ts';
import { plain } from '../plain.ts';
import type { RoundProblem, RoundProblemView } from '../round-models.ts';
import { run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** What may be over in a minute. */
const PASSING: readonly RoundProblem[] = [
  'paused',
  'anonymous-paused',
  'members-unknown',
  'not-open',
  'made-up',
];

/** One sentence; below it what was typed and came too late, in fields it can be copied from. */
export function roundProblem(
  { kind, round, typed = [] }: RoundProblemView,
  language: Language,
): Filled {
  const { answering, problems } = catalogueOf(language).rounds;
  const again = round !== undefined &&
    PASSING.includes(kind) && {
      title: answering.again,
      press: { verb: 'round.answer' as const, data: { round } },
      takesInputs: false,
    };
  const words = { lang: language, eyebrow: [], title: problems[kind], actions: buttons(again) };
  if (typed.length === 0) return { layout: 'message', words: { ...words, lines: [] } };
  const fields = typed.map(({ label, text }, at) => {
    const input = { id: `kept.${at + 1}`, label: plain(label[language]), value: text };
    return field({
      texts: [textInput({ ...input, max: Math.max(text.length, 1), long: true })],
    });
  });
  return {
    layout: 'page',
    words: {
      ...words,
      notes: [],
      lines: [[run(answering.handedBack.why)]],
      rows: [],
      fields,
      notices: [],
      foot: [],
    },
  };
}
