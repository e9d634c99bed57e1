// Several rounds are prepared: the host presses the one that is to start here.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import { bare, oneLine } from '../plain.ts';
import type { RoundChoiceView } from '../round-leading-models.ts';
import { BOLD, run, SMALL, SUBTLE } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** As many as stay readable on a phone; the latest ones. */
const SHOWN = 8;

/** A row for each. */
export function roundChoice({ rounds }: RoundChoiceView, language: Language): Filled {
  const { rounds: words } = catalogueOf(language);
  const { choose, list } = words.leading;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: [],
      title: choose.title,
      lines: [[run(choose.lead, SUBTLE)]],
      quotes: [],
      sections: section(
        undefined,
        rounds.slice(0, SHOWN).map(({ id, kind, title, createdAt }) =>
          row(
            [run(oneLine(title, TITLE_MAX), BOLD)],
            [
              [
                run(
                  `${words.kinds[kind]} · ${list.made(dayMonth(language, dayOf(createdAt)))}`,
                  SMALL,
                ),
              ],
            ],
            {
              says: choose.open(bare(title, TITLE_MAX)),
              press: { verb: 'round.open', data: { round: id } },
            },
          ),
        ),
      ),
      actions: [],
    },
  };
}
