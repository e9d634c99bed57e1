// The entrance of a workshop: its stations, and the button by which people take part.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundEntrance } from '../round-models.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

const STATION_MAX = 80;

/** Nothing on it changes while people write: slot, time and count stand on the board. */
export function workshopEntrance(view: RoundEntrance, language: Language): Filled {
  const { workshop, rounds } = catalogueOf(language);
  const { taking: words } = workshop;
  const { round, title, state, code, stations = [] } = view;
  const open = state === 'open';
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: rounds.kinds.workshop,
      lines: open
        ? [
            [run(words.entrance)],
            [
              run(`${words.stations} `, SUBTLE),
              run(stations.map((one) => oneLine(one, STATION_MAX)).join(' · ')),
            ],
            ...(code === undefined ? [] : [[run(words.codeHelp(code), SMALL)]]),
          ]
        : [[run(rounds.states[state], SUBTLE)]],
      actions: buttons(
        open && {
          title: words.join,
          press: { verb: 'workshop.join', data: { round } },
          look: 'positive',
          takesInputs: false,
        },
      ),
    },
  };
}
