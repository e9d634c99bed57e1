// The answer to a proposal: the plain outcome first, the committee's word last and small.
import type { ToldTreatment } from '../../domain/delivery/news.ts';
import type { AnswerParts } from '../../domain/proposal/decision.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { NewsOf } from '../news-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { named, type Run, run, SMALL } from '../runs.ts';
import { horizonText } from './horizon-text.ts';
import type { NewsWords } from './news-words.ts';

/** In bytes: a part of 600 Danish letters is shown whole, and three such cards fit into a message. */
const PART_BYTES = 650;
const CHALLENGE_BYTES = 400;
const REASON_BYTES = 1_000;
/** In characters. */
const LEAD_MAX = 100;
const FORUM_MAX = 80;
const ADDITION_MAX = 200;

type Lines = readonly (readonly Run[])[];

/** The answer in its parts; without parts, the reason alone. */
export function answerNews(told: NewsOf<'answer'>, language: Language): NewsWords {
  const { news: words } = catalogueOf(language);
  const { outcome, parts, reason, lead, treatment, workplaces } = told;
  return {
    title: words.outcomes[outcome],
    lines: [
      ...(parts === undefined ? [] : partLines(parts, lead, language)),
      ...labelled(parts === undefined ? undefined : words.parts.reason, reason, REASON_BYTES),
      ...(parts === undefined ? [] : largeLines(parts, language)),
      ...(workplaces > 1 ? [[run(words.workplaces(workplaces), SMALL)]] : []),
      ...(treatment === undefined ? [] : [[run(treatmentText(treatment, language), SMALL)]]),
    ],
    tellsChallenge: parts !== undefined,
    askable: true,
  };
}

function partLines(parts: AnswerParts, lead: string | undefined, language: Language): Lines {
  const { parts: names } = catalogueOf(language).news;
  return [
    ...labelled(names.challenge, parts.challenge, CHALLENGE_BYTES),
    ...(parts.initiative === undefined
      ? []
      : labelled(names.initiative, parts.initiative, PART_BYTES)),
    ...(parts.improvement === undefined
      ? []
      : labelled(names.improvement, parts.improvement, PART_BYTES)),
    ...(parts.horizon === undefined
      ? []
      : [named(names.when, horizonText(parts.horizon, language))]),
    ...(lead === undefined ? [] : [named(names.lead, oneLine(lead, LEAD_MAX))]),
  ];
}

/** Of a large one: what is possible at once, and what is in the way of the rest. */
function largeLines({ now, first }: AnswerParts, language: Language): Lines {
  const { parts: names } = catalogueOf(language).news;
  return [
    ...(now === undefined ? [] : labelled(names.now, now, PART_BYTES)),
    ...(first === undefined ? [] : labelled(names.first, first, PART_BYTES)),
  ];
}

/** Its paragraphs, the first after its name. */
export function labelled(name: string | undefined, text: string, bytes: number): Lines {
  const [first = '', ...more] = paragraphs(text, bytes, 4);
  return [name === undefined ? [run(first)] : named(name, first), ...more.map((one) => [run(one)])];
}

/** `Behandlet i direktionen 19. januar 2027, punkt 6: tiltrådt.` and what the forum added. */
export function treatmentText(
  { forum, on, item, word, addition }: ToldTreatment,
  language: Language,
): string {
  const { news: words } = catalogueOf(language);
  const where = words.decidedBy(oneLine(forum, FORUM_MAX), dateText(language, on), item);
  const said = words.word(where, word[language]);
  return addition === undefined ? said : `${said} ${oneLine(addition, ADDITION_MAX)}`;
}
