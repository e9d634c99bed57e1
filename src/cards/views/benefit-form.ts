// What an initiative is expected to give, or what came of it: figures, estimated or measured.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { BenefitView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Ids of the inputs. */
export const BENEFIT_INPUTS = {
  hours: 'hours',
  kr: 'kr',
  hassle: 'hassle',
  basis: 'basis',
} as const;

const HEAD_MAX = 120;
const FIGURE_MAX = 20;

/** The form of one time; the others are a press away. */
export function benefitForm(view: BenefitView, language: Language): Filled {
  const { benefitForm: words, form } = catalogueOf(language).initiatives;
  const { id, version, after, others } = view;
  const at = after === undefined ? {} : { after };
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, HEAD_MAX)),
      title: words.titles[after ?? 'expected'],
      lines: [
        ...(view.stale === true ? [fault(form.faults['changed-since'])] : []),
        [run(words.intro, SUBTLE)],
      ],
      quotes: [],
      fields: [
        figureField(view, 'hours', language),
        figureField(view, 'kr', language),
        choiceField(view, 'hassle', language),
        choiceField(view, 'basis', language),
      ],
      actions: buttons(
        {
          title: form.save,
          press: { verb: 'benefit.save', data: { id, version, ...at } },
          look: 'positive',
        },
        ...others.map(
          (one) =>
            ({
              title: words.which[one],
              press: {
                verb: 'benefit.open',
                data: { id, ...(one !== 'expected' && { after: one }) },
              },
              takesInputs: false,
            }) as const,
        ),
        { title: form.back, press: { verb: 'initiative.show', data: { id } }, takesInputs: false },
      ),
    },
  };
}

function figureField(view: BenefitView, which: 'hours' | 'kr', language: Language): Field {
  const { benefitForm: words } = catalogueOf(language).initiatives;
  return field({
    texts: [
      textInput({
        id: BENEFIT_INPUTS[which],
        label: words[which],
        value: view.typed[which],
        max: FIGURE_MAX,
        long: false,
      }),
    ],
    faults: view.faults
      .filter(({ field: at }) => at === which)
      .map(({ kind }) => fault(words.faults[kind])),
    help: which === 'kr' ? [[run(words.help, SMALL)]] : [],
  });
}

function choiceField(view: BenefitView, which: 'hassle' | 'basis', language: Language): Field {
  const { benefitForm: words } = catalogueOf(language).initiatives;
  const time = view.after === undefined ? 'expected' : 'realised';
  const hassles = words.hassles.map((title, at) => ({ title, value: String(at + 1) }));
  const bases = (['estimated', 'measured'] as const).map((value) => ({
    title: words.bases[value],
    value,
  }));
  return field({
    choices: [
      {
        id: BENEFIT_INPUTS[which],
        label: which === 'hassle' ? words.hassle[time] : words.basis,
        style: which === 'hassle' ? 'compact' : 'expanded',
        several: false,
        value: view.typed[which],
        placeholder: '',
        choices: which === 'hassle' ? hassles : bases,
      },
    ],
  });
}
