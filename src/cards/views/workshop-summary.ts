// The summary of a workshop, posted where it was held and in the administration channel.
import type { SummaryItem, SummaryStation } from '../../domain/delivery/workshop-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopSummary } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

const NAME_MAX = 80;
const SAID_MAX = 240;

/** Station by station: what was voted for most, what was answered, and by what number it goes on. */
export function workshopSummary(view: WorkshopSummary, language: Language): Filled {
  const { workshop: words, rounds } = catalogueOf(language);
  const { title, participants, notes, stations } = view;
  const { summary } = words.landing;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(rounds.kinds.workshop),
      title: summary.title(oneLine(title, TITLE_MAX)),
      lines: [
        [run(summary.counts(words.people(participants), words.notes(notes)), SUBTLE)],
        ...stations.flatMap((station) => stationLines(station, language)),
      ],
      actions: [],
    },
  };
}

function stationLines(
  { title, owner, notes, list }: SummaryStation,
  language: Language,
): readonly (readonly Run[])[] {
  const { notes: count, landing } = catalogueOf(language).workshop;
  const about = owner === undefined ? '' : ` · ${oneLine(owner, NAME_MAX)}`;
  return [
    [
      run(oneLine(title, NAME_MAX), { ...BOLD, size: 'medium' }),
      run(`  ${count(notes)}${about}`, SMALL),
    ],
    ...(list.length === 0 ? [[run(landing.summary.none, SUBTLE)]] : []),
    ...list.flatMap((item, at) => itemLines(item, at + 1, language)),
  ];
}

function itemLines(
  item: SummaryItem,
  place: number,
  language: Language,
): readonly (readonly Run[])[] {
  const { votes, landing } = catalogueOf(language).workshop;
  const no = item.no === undefined ? '' : ` · ${item.no}`;
  return [
    [
      run(`${place}. ${oneLine(item.title, NAME_MAX)}`, BOLD),
      run(`  ${votes(item.votes)}${no}`, SMALL),
    ],
    item.agreed === undefined
      ? [run(landing.summary.unanswered, SUBTLE)]
      : answerRuns(item, item.agreed, language),
  ];
}

function answerRuns(
  { said = '', who, when }: SummaryItem,
  agreed: NonNullable<SummaryItem['agreed']>,
  language: Language,
): readonly Run[] {
  const words = catalogueOf(language).workshop;
  const rest = [
    ...(who === undefined ? [] : [words.follows(oneLine(who, NAME_MAX))]),
    ...(when === undefined ? [] : [oneLine(when, NAME_MAX)]),
  ];
  return [
    run(`${words.agreements[agreed]}. `, BOLD),
    run(oneLine(said, SAID_MAX)),
    ...(rest.length === 0 ? [] : [run(`  (${rest.join(', ')})`, SMALL)]),
  ];
}
