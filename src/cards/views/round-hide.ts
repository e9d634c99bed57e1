// Words to hide in everything of a survey or a workshop: where they stand, and how it will look.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine, paragraphs } from '../plain.ts';
import type { RoundHideView } from '../result-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';
import { REDACT_INPUT, REDACT_MAX } from './redact-form.ts';

/** In bytes, and so many texts: what is not shown is hidden in all the same. */
const TEXT_MAX = 400;
const TEXTS = 4;
const PLACES = ['name', 'note', 'shortlist', 'answer'] as const;

/** Looked at first, then hidden for good: what was looked at is what is hidden. */
export function roundHide(view: RoundHideView, language: Language): Filled {
  const { hiding: words, kinds } = catalogueOf(language).rounds;
  const { done, preview, typed } = view;
  const shown = preview?.found.slice(0, TEXTS) ?? [];
  const quoted = shown.flatMap(({ text }) =>
    paragraphs(text, TEXT_MAX, 3).map((one) => [run(one)]),
  );
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(`${kinds[view.kind]} · ${oneLine(view.title, TITLE_MAX)}`),
      title: done === undefined ? words.title : words.done,
      lines: done === undefined ? askLines(view, language) : doneLines(done, language),
      quotes: quoted.length === 0 ? [] : [{ lines: quoted }],
      fields: done === undefined ? [wordsField(view, language)] : [],
      actions: buttons(...buttonsOf(view, typed, language)),
    },
  };
}

function askLines({ preview }: RoundHideView, language: Language): readonly (readonly Run[])[] {
  const { hiding: words } = catalogueOf(language).rounds;
  if (preview === undefined) return [[run(words.lead, SMALL)]];
  const { found, copies, unseen } = preview;
  const counts = PLACES.flatMap((place) => {
    const n = found.filter(({ where }) => where === place).length;
    return n === 0 ? [] : [`${words.where[place]}: ${n}`];
  });
  const list = [...counts, ...(copies === 0 ? [] : [words.copies(copies)])].join(', ');
  return [
    [run(words.lead, SMALL)],
    [run(list === '' ? words.notFound : words.stands(list), BOLD)],
    ...(unseen ? [[run(words.unseen, SMALL)]] : []),
    ...(found.length === 0 ? [] : [[run(words.looks)]]),
  ];
}

function doneLines(
  { busy }: NonNullable<RoundHideView['done']>,
  language: Language,
): readonly (readonly Run[])[] {
  const { hiding: words } = catalogueOf(language).rounds;
  return [[run(words.stays)], ...(busy > 0 ? [[run(words.busy(busy), BOLD)]] : [])];
}

function wordsField({ typed, problem }: RoundHideView, language: Language): Field {
  const { hiding: words } = catalogueOf(language).rounds;
  const problems = {
    required: words.required,
    'too-long': words.tooLong(REDACT_MAX),
    'nothing-found': words.notFound,
  };
  return field({
    texts: [
      textInput({
        id: REDACT_INPUT,
        label: words.label,
        value: typed,
        max: REDACT_MAX,
        long: true,
      }),
    ],
    faults: problem === undefined ? [] : [fault(problems[problem])],
    help: [[run(words.help, SMALL)]],
  });
}

function buttonsOf(
  { round, kind, preview, done }: RoundHideView,
  typed: string,
  language: Language,
): readonly (Button | false | undefined)[] {
  const { rounds, workshop } = catalogueOf(language);
  const { hiding: words, results } = rounds;
  const back: Button =
    kind === 'workshop'
      ? {
          title: workshop.leading.moving.back,
          press: { verb: 'workshop.control', data: { round } },
        }
      : {
          title: results.buttons.overall,
          press: { verb: 'results.show', data: { round, page: 0 } },
        };
  return [
    preview && {
      title: words.confirm,
      press: { verb: 'results.hide-do', data: { round, words: typed } },
      look: 'destructive',
      takesInputs: false,
    },
    done === undefined
      ? { title: words.look, press: { verb: 'results.hide-look', data: { round } } }
      : { title: words.again, press: { verb: 'results.hide', data: { round } } },
    { ...back, takesInputs: false },
  ];
}
