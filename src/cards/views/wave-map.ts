// Questions that changed since the last wave, and which of them may be compared all the same.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { type Field, field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WaveMapView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Id of the input: ids of questions, joined by commas. */
export const MAP_INPUT = 'w.mapped';

const LABEL_MAX = 140;
/** Questions a card has room for. */
const MOST = 25;

/** What is the same is not listed: it is compared by itself. */
export function waveMap(view: WaveMapView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { mapping: words } = waves;
  const { id, items, mappedAt } = view;
  const open = items.filter((one) => one.open).slice(0, MOST);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(waves.eyebrow),
      title: words.title,
      lines: [
        [run(words.with(oneLine(view.former, TITLE_MAX)), BOLD)],
        [run(items.length === 0 ? words.none : words.lead, SUBTLE)],
        ...(mappedAt === undefined
          ? []
          : [[run(words.saved(shortMoment(language, mappedAt)), SMALL)]]),
      ],
      quotes: [],
      fields: [
        ...(items.length === 0 ? [] : [field({ heading: changedLines(view, language) })]),
        ...(open.length === 0 ? [] : [choices(view, open, language)]),
      ],
      actions: buttons(
        open.length > 0 && {
          title: waves.buttons.save,
          press: { verb: 'wave.map-save', data: { round: id } },
          look: 'positive',
        },
        {
          title: waves.buttons.back,
          press: { verb: 'wave.status', data: { round: id } },
          takesInputs: false,
        },
      ),
    },
  };
}

function changedLines({ items }: WaveMapView, language: Language): readonly (readonly Run[])[] {
  const { mapping: words } = catalogueOf(language).waves;
  return items
    .slice(0, MOST)
    .flatMap(({ label, before, change }) => [
      [run(oneLine(label[language], LABEL_MAX), BOLD), run(`  ${words.changes[change]}`)],
      ...(before === undefined ? [] : [[run(`– ${oneLine(before[language], LABEL_MAX)}`, SMALL)]]),
    ]);
}

function choices({ mapped }: WaveMapView, open: WaveMapView['items'], language: Language): Field {
  const { mapping: words } = catalogueOf(language).waves;
  return field({
    choices: [
      {
        id: MAP_INPUT,
        label: words.ask,
        style: 'expanded',
        several: true,
        value: mapped.join(','),
        placeholder: '',
        choices: open.map(({ id, label }) => ({
          title: oneLine(label[language], LABEL_MAX),
          value: id,
        })),
      },
    ],
  });
}
