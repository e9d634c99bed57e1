// Where somebody chooses a station for the slot that runs.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopStationsView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';
import { rehearsalButtons } from './rehearsal-buttons.ts';
import { phaseText } from './workshop-phase.ts';

/** Id of the input. */
export const STATION_INPUT = 'w.station';

const STATION_MAX = 80;

/** One choice and one button. */
export function workshopStations(view: WorkshopStationsView, language: Language): Filled {
  const { taking: words, leading } = catalogueOf(language).workshop;
  const { round, station = '', note, rehearsal } = view;
  const { workshop } = round;
  const at = { ...workshop, endsAt: workshop.phaseEndsAt };
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(round.title, TITLE_MAX)),
      title: rehearsal ? words.chooseStation : phaseText(at, language),
      lines: rehearsal ? [[run(leading.rehearsal, SMALL)]] : [],
      quotes: [],
      fields: [
        field({
          choices: [
            {
              id: STATION_INPUT,
              label: words.chooseStation,
              value: station,
              style: 'expanded',
              several: false,
              placeholder: '',
              choices: workshop.stations.map(({ id, title }) => ({
                title: oneLine(title, STATION_MAX),
                value: id,
              })),
            },
          ],
          faults: note === undefined ? [] : [fault(words.chooseFirst)],
        }),
      ],
      actions: buttons(
        ...(rehearsal
          ? rehearsalButtons(words.go, { round: round.id, page: 'note' }, language)
          : [
              {
                title: words.go,
                press: { verb: 'workshop.go', data: { round: round.id } },
                look: 'positive',
              } as const,
            ]),
      ),
    },
  };
}
