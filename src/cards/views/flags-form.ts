// The marks of a proposal: what else it touches, and who must look at it.
import { AUTOMATION_STAGES, BUDGET_KINDS } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { FLAG_KINDS } from '../../domain/triage/flags.ts';
import type { FlagFault } from '../../domain/triage/typed-flags.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { FlagsFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Longest name and number that can be typed, in characters. */
const REVIEWER_MAX = 80;
const NUMBER_MAX = 20;
/** No kind of budget input; what was chosen cannot be taken back otherwise. */
const NO_KIND = '-';

/** Ids of the inputs. */
export const FLAG_INPUTS = {
  kinds: 'flags',
  hours: 'hours',
  reviewer: 'reviewer',
  reviewedAt: 'reviewedAt',
  year: 'year',
  budgetKind: 'budgetKind',
  amount: 'amount',
  stage: 'stage',
} as const;

/** All marks on one card; what belongs to a mark that is not set is not looked at. */
export function flagsForm(view: FlagsFormView, language: Language): Filled {
  const { sorting, triage } = catalogueOf(language);
  const { flags: words } = sorting;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: view.meanwhile ? [fault(words.meanwhile)] : [],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(
        {
          title: words.save,
          press: { verb: 'more.flags', data: { ...beside(view), seen: view.seen } },
          look: 'positive',
        },
        backToQueue(view, language),
      ),
    },
  };
}

function fieldsOf(view: FlagsFormView, language: Language): readonly Field[] {
  const { flags: words, stages } = catalogueOf(language).sorting;
  const { typed, automation } = view;
  const kinds = FLAG_KINDS.filter((kind) => automation || kind !== 'automation');
  const text = (which: 'hours' | 'reviewer' | 'year' | 'amount', max: number, help = '') =>
    field({
      texts: [
        textInput({
          id: FLAG_INPUTS[which],
          label: words[which],
          value: typed[which],
          max,
          long: false,
        }),
      ],
      faults: faultsOf(view, which, language),
      help: help === '' ? [] : [[run(help, SMALL)]],
    });
  return [
    field({
      choices: [
        {
          id: FLAG_INPUTS.kinds,
          label: words.label,
          style: 'expanded',
          several: true,
          value: typed.kinds.join(','),
          placeholder: '',
          choices: kinds.map((value) => ({ title: words.kinds[value], value })),
        },
      ],
    }),
    text('hours', NUMBER_MAX, words.hoursHelp),
    text('reviewer', REVIEWER_MAX),
    field({
      dates: [
        {
          id: FLAG_INPUTS.reviewedAt,
          label: words.reviewedAt,
          value: typed.reviewedAt,
          placeholder: catalogueOf(language).pages.chooseDate,
        },
      ],
      faults: faultsOf(view, 'reviewedAt', language),
    }),
    text('year', NUMBER_MAX),
    budgetKindField(view, language),
    text('amount', NUMBER_MAX, words.amountHelp),
    ...(automation
      ? [
          field({
            choices: [
              {
                id: FLAG_INPUTS.stage,
                label: words.stage,
                style: 'compact',
                several: false,
                value: typed.stage,
                placeholder: words.none,
                choices: AUTOMATION_STAGES.map((value) => ({ title: stages[value], value })),
              },
            ],
            faults: faultsOf(view, 'stage', language),
          }),
        ]
      : []),
  ];
}

function budgetKindField(view: FlagsFormView, language: Language): Field {
  const { sorting, themes } = catalogueOf(language);
  const { flags: words } = sorting;
  return field({
    choices: [
      {
        id: FLAG_INPUTS.budgetKind,
        label: words.budgetKind,
        style: 'compact',
        several: false,
        value: view.typed.budgetKind === '' ? NO_KIND : view.typed.budgetKind,
        placeholder: '',
        choices: [
          { title: words.none, value: NO_KIND },
          ...BUDGET_KINDS.map((value) => ({ title: themes.budget.kinds[value], value })),
        ],
      },
    ],
    faults: faultsOf(view, 'budgetKind', language),
  });
}

function faultsOf({ faults }: FlagsFormView, which: FlagFault['field'], language: Language) {
  const { faults: words } = catalogueOf(language).sorting.flags;
  return faults
    .filter(({ field: wrong }) => wrong === which)
    .map(({ field: wrong, kind }) => {
      if (kind === 'too-long') return fault(words.reviewerLong);
      return fault(kind === 'cpr' ? words.reviewerCpr : words[wrong]);
    });
}
