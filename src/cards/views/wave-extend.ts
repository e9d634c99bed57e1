// A new end for a wave that is out, and room for one more reminder.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WaveExtendView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Ids of the inputs. */
export const EXTEND_INPUTS = { until: 'w.until', reminder: 'w.reminder' } as const;

/** The day it ends, and the days on which those who have not answered are still reminded. */
export function waveExtend(view: WaveExtendView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { extend: words } = waves.form;
  const coming = view.coming.map((day) => dayMonth(language, day)).join(' · ');
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, TITLE_MAX)),
      title: words.title,
      lines: [],
      quotes: [],
      fields: [
        date(view, 'until', language),
        { ...date(view, 'reminder', language), help: [[run(words.help(coming), SMALL)]] },
      ],
      actions: buttons(
        {
          title: waves.buttons.save,
          press: { verb: 'wave.extend-save', data: { round: view.id } },
          look: 'positive',
        },
        {
          title: waves.buttons.cancel,
          press: { verb: 'wave.status', data: { round: view.id } },
          takesInputs: false,
        },
      ),
    },
  };
}

function date(view: WaveExtendView, which: 'until' | 'reminder', language: Language): Field {
  const { pages, waves } = catalogueOf(language);
  const { extend: words } = waves.form;
  return field({
    dates: [
      {
        id: EXTEND_INPUTS[which],
        label: words[which],
        value: view[which],
        placeholder: pages.chooseDate,
      },
    ],
    faults: view.faults.includes(which) ? [fault(words.faults[which])] : [],
  });
}
