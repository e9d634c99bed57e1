// What a wave asks, what it is called, how answers are handled, and when: the first form.
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import { COLLECTION, type TypedWave, type WaveFault } from '../../domain/round/typed-wave.ts';
import { MOST_REMINDERS } from '../../domain/round/wave.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WaveFormView } from '../wave-models.ts';

/** Ids of the inputs. */
export const WAVE_INPUTS = {
  set: 'w.set',
  name: 'w.name',
  label: 'w.label',
  privacy: 'w.privacy',
  way: 'w.way',
  from: 'w.from',
  until: 'w.until',
  reminders: 'w.reminders',
} as const satisfies Record<keyof TypedWave, string>;

const NAME_MAX = 80;
const KEPT = { name: 100, label: 20 } as const;
/** More lists than a choice can show. */
const MOST_LISTS = 20;

/** With what was typed, when something is wrong with it. */
export function waveForm(view: WaveFormView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { id, former } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(waves.eyebrow),
      title: former === undefined ? waves.form.title.new : waves.form.title.again,
      lines: [[run(waves.form.lead, SUBTLE)]],
      quotes: [],
      fields: [
        choice(view, { which: 'set', choices: setChoices(view, language) }, language),
        text(view, 'name', language),
        text(view, 'label', language),
        choice(
          view,
          {
            which: 'privacy',
            choices: PRIVACIES.map((one) => ({ title: waves.privacies[one], value: one })),
          },
          language,
        ),
        {
          ...choice(view, { which: 'way', choices: wayChoices(view, language) }, language),
          help: [[run(waves.form.fileHelp, SMALL)]],
        },
        date(view, 'from', language),
        date(view, 'until', language),
        choice(
          view,
          {
            which: 'reminders',
            choices: Array.from({ length: MOST_REMINDERS + 1 }, (_, count) => ({
              title: waves.form.remindersOf(count),
              value: String(count),
            })),
          },
          language,
        ),
      ],
      actions: buttons(
        {
          title: waves.buttons.next,
          press: { verb: 'wave.save', data: { round: id, ...(former && { former }) } },
          look: 'positive',
        },
        { title: waves.buttons.list, press: { verb: 'wave.list', data: {} }, takesInputs: false },
      ),
    },
  };
}

function setChoices({ sets }: WaveFormView, language: Language): Choices {
  const { form } = catalogueOf(language).waves;
  return sets.map(({ id, title }) => ({
    title: id === COLLECTION ? form.collection : oneLine(title[language], NAME_MAX),
    value: id,
  }));
}

function wayChoices({ lists }: WaveFormView, language: Language): Choices {
  const { ways } = catalogueOf(language).waves.form;
  return [
    { title: ways.posts, value: 'posts' },
    { title: ways.mails, value: 'mails' },
    ...lists.slice(0, MOST_LISTS).map(({ id, name, count }) => ({
      title: ways.list(oneLine(name, NAME_MAX), number(language, count)),
      value: `list.${id}`,
    })),
  ];
}

type Choices = Field['choices'][number]['choices'];

function choice(
  { typed, faults }: WaveFormView,
  { which, choices }: { readonly which: keyof TypedWave & WaveFault; readonly choices: Choices },
  language: Language,
): Field {
  const { form } = catalogueOf(language).waves;
  const wrong = faults.filter(
    (one) => one === which || (which === 'privacy' && one === 'not-anonymous'),
  );
  return field({
    choices: [
      {
        id: WAVE_INPUTS[which],
        label: `${form[which]} *`,
        style: 'compact',
        several: false,
        value: typed[which],
        placeholder: '',
        choices,
      },
    ],
    faults: wrong.map((one) => fault(form.faults[one])),
  });
}

function text({ typed, faults }: WaveFormView, which: 'name' | 'label', language: Language): Field {
  const { form } = catalogueOf(language).waves;
  return field({
    texts: [
      textInput({
        id: WAVE_INPUTS[which],
        label: `${form[which]} *`,
        value: [...typed[which]].slice(0, 300).join(''),
        max: KEPT[which],
        long: false,
        placeholder: which === 'name' ? form.nameHint : '',
      }),
    ],
    faults: faults.includes(which) ? [fault(form.faults[which])] : [],
  });
}

function date({ typed, faults }: WaveFormView, which: 'from' | 'until', language: Language): Field {
  const { pages, waves } = catalogueOf(language);
  return field({
    dates: [
      {
        id: WAVE_INPUTS[which],
        label: `${waves.form[which]} *`,
        value: typed[which],
        placeholder: pages.chooseDate,
      },
    ],
    faults: faults.includes(which) ? [fault(waves.form.faults[which])] : [],
  });
}
