// Whom a wave goes to: units, departments and roles to tick, or mails to type.
import { MAILS_MAX, type TypedAudience } from '../../domain/round/typed-audience.ts';
import { WAVE_ROLES } from '../../domain/round/wave.ts';
import type { Language } from '../../domain/shared/language.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WaveAudienceView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Ids of the inputs. */
export const AUDIENCE_INPUTS = {
  unitTypes: 'w.types',
  departments: 'w.departments',
  roles: 'w.roles',
  mails: 'w.mails',
} as const satisfies Record<keyof TypedAudience, string>;

const NAME_MAX = 80;
const WRONG_SHOWN = 5;
/** Departments a card has room for. */
const MOST_DEPARTMENTS = 60;

/** The second form; with a file there is nothing to choose. */
export function waveAudience(view: WaveAudienceView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { id, title, way } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: waves.form.audience.title,
      lines: [],
      quotes: [],
      fields: way === 'mails' ? [mailField(view, language)] : postFields(view, language),
      actions: buttons(
        {
          title: waves.buttons.next,
          press: { verb: 'wave.audience', data: { round: id } },
          look: 'positive',
        },
        {
          title: waves.buttons.back,
          press: { verb: 'wave.edit', data: { round: id } },
          takesInputs: false,
        },
      ),
    },
  };
}

function postFields(view: WaveAudienceView, language: Language): readonly Field[] {
  const { waves } = catalogueOf(language);
  const { audience: words } = waves.form;
  const { departments, typed, fault: wrong } = view;
  return [
    ticks('roles', words.roles, {
      typed,
      choices: WAVE_ROLES.map((one) => ({ title: waves.roles[one], value: one })),
      faults: wrong?.kind === 'roles' ? [fault(words.faults.roles)] : [],
    }),
    ticks('unitTypes', words.types, {
      typed,
      choices: UNIT_TYPES.map((one) => ({ title: waves.unitTypes[one], value: one })),
    }),
    ticks('departments', words.departments, {
      typed,
      choices: departments
        .slice(0, MOST_DEPARTMENTS)
        .map((one) => ({ title: oneLine(one, NAME_MAX), value: slugOf(one) })),
      help: [[run(words.all, SMALL)]],
    }),
  ];
}

function ticks(
  which: Exclude<keyof TypedAudience, 'mails'>,
  label: string,
  {
    typed,
    choices,
    ...more
  }: Pick<Field['choices'][number], 'choices'> & {
    readonly typed: TypedAudience;
  } & Partial<Pick<Field, 'faults' | 'help'>>,
): Field {
  const id = AUDIENCE_INPUTS[which];
  const value = typed[which];
  return field({
    choices: [{ id, label, style: 'expanded', several: true, value, placeholder: '', choices }],
    ...more,
  });
}

function mailField({ typed, fault: wrong }: WaveAudienceView, language: Language): Field {
  const { audience: words } = catalogueOf(language).waves.form;
  return field({
    texts: [
      textInput({
        id: AUDIENCE_INPUTS.mails,
        label: `${words.mails} *`,
        value: typed.mails,
        max: MAILS_MAX,
        long: true,
      }),
    ],
    faults: wrong === undefined ? [] : [fault(faultText(wrong, language))],
  });
}

function faultText(wrong: NonNullable<WaveAudienceView['fault']>, language: Language): string {
  const { faults } = catalogueOf(language).waves.form.audience;
  if (wrong.kind !== 'bad-mails') return faults[wrong.kind];
  const shown = wrong.wrong.slice(0, WRONG_SHOWN).map((one) => oneLine(one, NAME_MAX));
  const more = wrong.wrong.length > shown.length ? ' …' : '';
  return faults['bad-mails'](`${shown.join(', ')}${more}`);
}
