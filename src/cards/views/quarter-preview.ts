// The quarterly letter before it is sent: what each kind of workplace gets, how many, and when.
import type { Language } from '../../domain/shared/language.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { type Button, button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { QuarterPreviewView } from '../quarter-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { dateLines } from './letter-preview.ts';
import { quarterSections } from './quarter-lines.ts';

const NUMBER_MAX = 12;
/** In characters; a test holds it to that of the rules. */
export const QUARTER_OPENING_MAX = 300;

/** Ids of the inputs. */
export const QUARTER_INPUTS = {
  opening: 'opening',
  notCpr: 'notCpr.opening',
  shown: 'shown',
  count: 'count',
} as const;

/** One kind's letter is shown as it will look; another is chosen below. */
export function quarterPreview(view: QuarterPreviewView, language: Language): Filled {
  const { quarter: words, letters } = catalogueOf(language);
  const { parts, note } = view;
  const isEmpty = parts.length === 0;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.offer.eyebrow),
      title: words.preview.title(view.quarter),
      lines: [
        ...(note === undefined ? [] : [fault(words.preview.notes[note])]),
        ...(isEmpty ? [[run(words.preview.empty)]] : []),
      ],
      quotes: isEmpty ? [] : [{ lines: shownLines(view, language) }],
      fields: isEmpty
        ? []
        : [
            ...choiceFields(view, language),
            field({ heading: [[run(words.preview.who, BOLD)], ...whoLines(view, language)] }),
            field({
              heading: [[run(letters.preview.when, BOLD)], ...dateLines(view, language)],
            }),
            openingField(view, language),
            ...confirmField(view, language),
          ],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function shownLines(
  { parts, shown, quarter, opening }: QuarterPreviewView,
  language: Language,
): readonly (readonly Run[])[] {
  const { quarter: words, finished } = catalogueOf(language);
  const part = parts.find(({ type }) => type === shown) ?? parts[0];
  if (part === undefined) return [];
  const sections = quarterSections([part], language);
  return [
    [run(finished.types[part.type], SMALL)],
    [run(words.letter.title(quarter), BOLD)],
    [run(opening === '' ? words.letter.opening : opening)],
    ...sections.flatMap(({ heading, blocks }) => [
      [run(heading, { weight: 'bolder', color: 'accent' })],
      ...blocks.flatMap(({ lines }) => lines),
    ]),
  ];
}

/** Which kind's letter is shown, with its own button: the others are far below. */
function choiceFields(
  { parts, shown, quarter }: QuarterPreviewView,
  language: Language,
): readonly Field[] {
  const { quarter: words, finished } = catalogueOf(language);
  if (parts.length < 2) return [];
  const choice = field({
    choices: [
      {
        id: QUARTER_INPUTS.shown,
        label: words.preview.shownLabel,
        style: 'compact',
        several: false,
        value: shown ?? parts[0]?.type ?? '',
        placeholder: '',
        choices: parts.map(({ type }) => ({ title: finished.types[type], value: type })),
      },
    ],
  });
  const press = { verb: 'quarter.look', data: { ...quarter } } as const;
  return [choice, field({ finders: [[button({ title: finished.show, press })]] })];
}

function whoLines(
  { parts, people }: QuarterPreviewView,
  language: Language,
): readonly (readonly Run[])[] {
  const { quarter, finished } = catalogueOf(language);
  const { preview: words } = quarter;
  const none = UNIT_TYPES.filter(
    (type) => (people[type] ?? 0) > 0 && !parts.some((part) => part.type === type),
  );
  return [
    ...parts.flatMap(({ type, done, fresh, underWay }) => [
      [run(words.gets(finished.types[type], people[type] ?? 0))],
      [run(words.holds(done.length, fresh.length, underWay.length), SMALL)],
    ]),
    ...(none.length === 0 ? [] : [[run(words.nothing(namesOf(none)))]]),
    ...(parts.length > 1 ? [[run(words.both, SMALL)]] : []),
  ];

  function namesOf(types: typeof none): string {
    return listText(
      language,
      types.map((type) => finished.types[type].toLowerCase()),
    );
  }
}

function openingField({ opening, openingFault }: QuarterPreviewView, language: Language): Field {
  const { quarter, letters, problems, pages } = catalogueOf(language);
  const { preview: words, letter } = quarter;
  const wrong =
    openingFault === undefined
      ? []
      : openingFault.kind === 'cpr'
        ? [fault(problems.cpr(openingFault.shown.slice(0, 3).join(', ')))]
        : [fault(letters.problems.tooLong(openingFault.max))];
  return field({
    texts: [
      textInput({
        id: QUARTER_INPUTS.opening,
        label: words.opening,
        value: opening === '' ? letter.opening : opening,
        max: QUARTER_OPENING_MAX,
        long: true,
      }),
    ],
    faults: wrong,
    toggles:
      openingFault?.kind === 'cpr' ? [{ id: QUARTER_INPUTS.notCpr, title: pages.notCpr }] : [],
    help: [[run(words.openingHelp, SMALL)]],
  });
}

function confirmField(
  { confirm, reached }: QuarterPreviewView,
  language: Language,
): readonly Field[] {
  if (!confirm) return [];
  const { preview: words } = catalogueOf(language).quarter;
  return [
    field({
      texts: [
        textInput({
          id: QUARTER_INPUTS.count,
          label: `${words.confirm(reached)} *`,
          value: '',
          max: NUMBER_MAX,
          long: false,
        }),
      ],
    }),
  ];
}

function buttonsOf(view: QuarterPreviewView, language: Language): readonly (Button | false)[] {
  const { quarter: words, operations } = catalogueOf(language);
  const { quarter, mark, parts, reached, unreachable } = view;
  return [
    parts.length > 0 &&
      reached > 0 && {
        title: words.preview.send(reached),
        press: { verb: 'quarter.send', data: { ...quarter, mark } },
        look: 'positive',
      },
    {
      title: words.offer.skip,
      press: { verb: 'quarter.skip', data: { ...quarter } },
      takesInputs: false,
    },
    unreachable > 0 && {
      title: operations.buttons.outOfReach,
      press: { verb: 'operations.out-of-reach', data: {} },
      takesInputs: false,
    },
  ];
}
