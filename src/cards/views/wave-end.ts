// Asks once more before a wave is closed or called off.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WaveEndView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

/** With how many have not answered. */
export function waveEnd({ id, title, open, missing }: WaveEndView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { ends: words } = waves.status;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: open ? words.title : words.callOff,
      lines: [
        [run(open ? words.text : words.callOffText)],
        ...(open && missing > 0 ? [[run(words.half(number(language, missing)))]] : []),
      ],
      actions: buttons(
        {
          title: open ? words.yes : words.yesCallOff,
          press: { verb: 'wave.end-confirm', data: { round: id } },
          look: 'destructive',
        },
        { title: words.no, press: { verb: 'wave.status', data: { round: id } } },
      ),
    },
  };
}
