// Two proposals that are likely about the same, one below the other.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, named, run, SMALL } from '../runs.ts';
import type { Compared, CompareView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue } from './beside-queue.ts';

/** In bytes. */
const CHALLENGE_MAX = 3_000;
const WISH_MAX = 300;
const WORD_MAX = 40;

/** The words of both, the words they share, and the way back. */
export function compare(view: CompareView, language: Language): Filled {
  const { sorting, triage } = catalogueOf(language);
  const [one, other] = view.both.map(({ proposal }) => proposal.no);
  const shared = view.shared.map((word) => oneLine(word, WORD_MAX)).join(', ');
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: sorting.compare.title(one ?? view.no, other ?? ''),
      lines: shared === '' ? [] : [[run(sorting.compare.shared(shared), SMALL)]],
      quotes: view.both.map((each) => ({ lines: linesOf(each, language) })),
      fields: [],
      actions: buttons(backToQueue(view, language)),
    },
  };
}

function linesOf({ proposal, names }: Compared, language: Language) {
  const { sorting, triage, proposal: words } = catalogueOf(language);
  const { no, unit, receivedAt, status, answers } = proposal;
  const { challenge, wish } = fieldsOf(answers);
  const about = [
    ...(unit === undefined ? [] : [names.units[unit] ?? unit]),
    triage.received(dayMonth(language, dayOf(receivedAt))),
    words.statuses[status],
  ];
  return [
    [run(`${no}  `, BOLD), run(about.join(' · '), SMALL)],
    ...paragraphs(challenge, CHALLENGE_MAX, 5).map((part) => [run(part)]),
    ...(wish === undefined ? [] : [named(sorting.compare.wish, oneLine(wish, WISH_MAX))]),
  ];
}
