// Those a wave cannot be sent to, by name.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { AbsentView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

const NAME_MAX = 80;
const MOST = 60;

/** A long list is cut; the number of the rest is told. */
export function waveAbsent({ id, title, people }: AbsentView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { absent: words } = waves.preview;
  const left = people.length - MOST;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: words.title,
      lines: [
        [run(words.lead, SUBTLE)],
        ...people
          .slice(0, MOST)
          .map(({ name, mail }) => [
            run(oneLine(name, NAME_MAX)),
            ...(mail === undefined || mail === name
              ? []
              : [run(`  ${oneLine(mail, NAME_MAX)}`, SMALL)]),
          ]),
        ...(left > 0 ? [[run(words.more(left), SMALL)]] : []),
      ],
      actions: buttons({
        title: waves.buttons.back,
        press: { verb: 'wave.look', data: { round: id } },
      }),
    },
  };
}
