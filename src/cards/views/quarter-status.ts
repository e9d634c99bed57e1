// How a quarterly letter that was sent stands.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { QuarterStatusView } from '../quarter-models.ts';
import { block, reportSection } from '../report.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { figuresOf } from './letter-status.ts';

const NAME_MAX = 60;

/** The figures that are not nothing. */
export function quarterStatus(view: QuarterStatusView, language: Language): Filled {
  const { quarter: words, letters, operations } = catalogueOf(language);
  const { quarter, by, at, blocked } = view;
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(words.offer.eyebrow),
      title: words.status.title(quarter),
      lines: [[run(words.status.sent(shortMoment(language, at), oneLine(by, NAME_MAX)), SMALL)]],
      notes: [],
      sections: reportSection(letters.status.heading, [block(figuresOf(view, language))]),
      actions: buttons(
        {
          title: letters.buttons.refresh,
          press: { verb: 'quarter.look', data: { ...quarter } },
        },
        blocked > 0 && {
          title: operations.buttons.outOfReach,
          press: { verb: 'operations.out-of-reach', data: {} },
        },
        { title: letters.buttons.list, press: { verb: 'letter.list', data: {} } },
      ),
    },
  };
}
