// Surveys and collections sent to many, newest first.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import type { WaveListView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';
import { momentOf } from './wave-moment.ts';

/** Each leads to how it stands. */
export function waveList({ items, next }: WaveListView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(waves.eyebrow),
      title: waves.list.title,
      lines: items.length === 0 ? [[run(waves.list.none)]] : [],
      quotes: [],
      sections: section(
        undefined,
        items.map((item) => rowOf(item, language)),
      ),
      actions: buttons(
        { title: waves.buttons.new, press: { verb: 'wave.new', data: {} } },
        next !== undefined && {
          title: waves.list.older,
          press: { verb: 'wave.list', data: { page: next } },
        },
      ),
    },
  };
}

function rowOf(item: WaveListView['items'][number], language: Language): Row {
  const { rounds, waves } = catalogueOf(language);
  const { id, kind, state, asked, sendAt, endsAt } = item;
  const title = oneLine(item.title, TITLE_MAX);
  const when =
    state === 'prepared' && sendAt !== undefined
      ? waves.status.planned(momentOf(sendAt, language))
      : state === 'open' && endsAt !== undefined
        ? waves.status.until(dateText(language, dayOf(endsAt)))
        : waves.status.states[state];
  const parts = [
    ...(kind === 'collection' ? [rounds.kinds.collection] : []),
    when,
    ...(asked > 0 ? [number(language, asked)] : []),
  ];
  return row([run(title, BOLD)], [[run(parts.join(' · '), SMALL)]], {
    says: waves.list.open(title),
    press: { verb: 'wave.status', data: { round: id } },
  });
}
