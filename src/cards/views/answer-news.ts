// The answer to a proposal: the plain outcome first, the committee's word last and small.
import type { ToldTreatment } from '../../domain/delivery/news.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { NewsOf } from '../news-models.ts';
import { oneLine } from '../plain.ts';
import { run, SMALL } from '../runs.ts';
import { answerParts } from './answer-parts.ts';
import type { NewsWords } from './news-words.ts';

/** A part of 600 Danish letters is shown whole, and three such cards fit into one message. */
const ROOM = { challenge: 400, part: 650, reason: 1_000 };
/** In characters. */
const FORUM_MAX = 80;
const ITEM_MAX = 20;
const ADDITION_MAX = 200;

/** The answer in its parts; without parts, the reason alone. */
export function answerNews(told: NewsOf<'answer'>, language: Language): NewsWords {
  const { news: words } = catalogueOf(language);
  const { outcome, parts, treatment, workplaces } = told;
  return {
    title: words.outcomes[outcome],
    lines: [
      ...answerParts(told, ROOM, language),
      ...(workplaces > 1 ? [[run(words.workplaces(workplaces), SMALL)]] : []),
      ...(treatment === undefined ? [] : [[run(treatmentText(treatment, language), SMALL)]]),
    ],
    tellsChallenge: parts !== undefined,
    askable: true,
  };
}

/** `Behandlet i direktionen 19. januar 2027, punkt 6: tiltrådt.` and what the forum added. */
function treatmentText(
  { forum, on, item, word, addition }: ToldTreatment,
  language: Language,
): string {
  const { news: words } = catalogueOf(language);
  const point = item === undefined ? undefined : oneLine(item, ITEM_MAX);
  const where = words.decidedBy(oneLine(forum, FORUM_MAX), dateText(language, on), point);
  const said = words.word(where, oneLine(word[language], FORUM_MAX));
  return addition === undefined ? said : `${said} ${oneLine(addition, ADDITION_MAX)}`;
}
