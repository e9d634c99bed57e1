// The focus area of an initiative, and where else it is in use.
import { choiceCode } from '../../domain/initiative/reach.ts';
import type { Language } from '../../domain/shared/language.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { ReachView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { NOT_CPR_INPUT } from './initiative-form.ts';

/** Ids of the inputs. */
export const REACH_INPUTS = { focus: 'focus', other: 'otherFocus', spread: 'spread' } as const;

/** In characters; a test holds it to that of the rules. */
export const FOCUS_MAX = 60;
/** No name of a focus area anybody would write. */
const NO_FOCUS = '*';
const HEAD_MAX = 120;
const NAME_MAX = 80;
/** As many as fit on a card. */
const SHOWN = 40;

export function reachForm(view: ReachView, language: Language): Filled {
  const { reachForm: words, form } = catalogueOf(language).initiatives;
  const { id, version, fault: wrong } = view;
  const stale = wrong?.kind === 'changed-since' ? [fault(form.faults['changed-since'])] : [];
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, HEAD_MAX)),
      title: words.title,
      lines: [...stale, [run(words.intro, SUBTLE)]],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(
        {
          title: form.save,
          press: { verb: 'initiative.reach-save', data: { id, version } },
          look: 'positive',
        },
        { title: form.back, press: { verb: 'initiative.show', data: { id } }, takesInputs: false },
      ),
    },
  };
}

function fieldsOf(view: ReachView, language: Language): readonly Field[] {
  const { reachForm: words } = catalogueOf(language).initiatives;
  const { typed, focuses, places, fault: wrong } = view;
  const { pages } = catalogueOf(language);
  return [
    ...(focuses.length === 0 ? [] : [focusField(view, language)]),
    field({
      texts: [
        textInput({
          id: REACH_INPUTS.other,
          label: focuses.length === 0 ? words.focus : words.other,
          value: typed.other,
          placeholder: words.otherExample,
          max: FOCUS_MAX,
          long: false,
        }),
      ],
      faults: otherFaults(wrong, language),
    }),
    ...(places.length === 0
      ? []
      : [
          choice({
            id: REACH_INPUTS.spread,
            label: words.spread,
            several: true,
            value: typed.spread.join(','),
            choices: places
              .slice(0, SHOWN)
              .map((to) => ({ title: placeName(to, language), to: choiceCode(to) })),
          }),
        ]),
    ...(wrong?.kind === 'cpr'
      ? [field({ toggles: [{ id: NOT_CPR_INPUT, title: pages.notCpr }] })]
      : []),
  ];
}

function focusField({ focuses, typed }: ReachView, language: Language): Field {
  const { reachForm: words } = catalogueOf(language).initiatives;
  return choice({
    id: REACH_INPUTS.focus,
    label: words.focus,
    several: false,
    value: typed.focus === '' ? NO_FOCUS : choiceCode(typed.focus),
    choices: [
      { title: words.none, to: NO_FOCUS },
      ...focuses.slice(0, SHOWN).map((name) => ({
        title: oneLine(name, NAME_MAX),
        to: choiceCode(name),
      })),
    ],
  });
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly several: boolean;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly to: string }[];
}

function choice({ id, label, several, value, choices }: Choice): Field {
  return field({
    choices: [
      {
        id,
        label,
        style: several ? 'expanded' : 'compact',
        several,
        value,
        placeholder: '',
        choices: choices.map(({ title, to }) => ({ title, value: to })),
      },
    ],
  });
}

/** A kind of workplace by its name, a department as it is called. */
export function placeName(to: string, language: Language): string {
  const type = UNIT_TYPES.find((one) => one === to);
  return type === undefined ? oneLine(to, NAME_MAX) : catalogueOf(language).waves.unitTypes[type];
}

function otherFaults(wrong: ReachView['fault'], language: Language) {
  const { initiatives, problems } = catalogueOf(language);
  switch (wrong?.kind) {
    case 'too-long':
      return [fault(initiatives.form.faults.tooLong(wrong.max))];
    case 'cpr':
      return [fault(problems.cpr(wrong.shown.slice(0, 3).join(', ')))];
    default:
      return [];
  }
}
