// One initiative as those who lead it see it: what, when, how far, for whom.
import type { InitiativeOrigin, Milestone } from '../../domain/initiative/initiative.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { InitiativeView } from '../initiative-models.ts';
import { areaName } from '../names.ts';
import { oneLine, paragraphs, plain } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, sentence } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { benefitLines } from './benefit-lines.ts';
import { horizonText } from './initiative-news.ts';
import { TITLE_MAX } from './menu.ts';
import { placeName } from './reach-form.ts';

const HEAD_MAX = 120;
const QUOTE_MAX = 300;
/** In bytes. */
const TEXT_MAX = 2_000;
const SHOWN = 8;
const HEAD = { size: 'medium', weight: 'bolder' } as const;

/** All of it, with the ways to change it; what is over keeps only its benefit. */
export function initiative(view: InitiativeView, language: Language): Filled {
  const { card: words } = catalogueOf(language).initiatives;
  const { id, title } = view.initiative;
  const { over } = view;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title,
      lines: [
        ...(view.note === undefined ? [] : [[run(words.notes[view.note], BOLD)]]),
        [run(oneLine(title, HEAD_MAX), HEAD)],
        ...factLines(view, language),
        ...milestoneLines(view.initiative.milestones, language),
        ...benefitLines(view.initiative, language),
        ...reachLines(view, language),
      ],
      quotes: [],
      sections: section(
        undefined,
        view.proposals.slice(0, SHOWN).map((one) => rowOf(one, language)),
      ),
      actions: buttons(
        !over && { title: words.buttons.edit, press: { verb: 'initiative.edit', data: { id } } },
        !over && {
          title: words.buttons.milestones,
          press: { verb: 'initiative.milestones', data: { id } },
        },
        { title: words.buttons.benefit, press: { verb: 'benefit.open', data: { id } } },
        !over && {
          title: words.buttons.proposals,
          press: { verb: 'initiative.proposals', data: { id } },
        },
        { title: words.buttons.reach, press: { verb: 'initiative.reach', data: { id } } },
        { title: words.buttons.list, press: { verb: 'initiative.list', data: {} } },
      ),
    },
  };
}

function factLines(view: InitiativeView, language: Language): readonly (readonly Run[])[] {
  const { card: words, states } = catalogueOf(language).initiatives;
  const { what, improvement, state, horizon, lead, area, origin } = view.initiative;
  const { focus, spread = [] } = view.initiative;
  const until = horizon && dateText(language, horizon.until);
  return [
    ...text(words.what, what),
    ...(improvement === '' ? [] : text(words.improvement, improvement)),
    named(words.state, sentence(states[state])),
    named(words.when, horizon === undefined ? words.noTime : horizonText(horizon, language)),
    ...(view.late && until !== undefined
      ? [[run(`⚠ ${words.late(until)}`, { color: 'attention', weight: 'bolder' })]]
      : []),
    named(words.lead, lead === undefined ? words.noLead : oneLine(lead.name, HEAD_MAX)),
    ...(area === undefined ? [] : [named(words.area, plain(areaName(area, view.names)))]),
    ...(origin === undefined ? [] : originLines(origin, language)),
    ...(focus === undefined ? [] : [named(words.focus, oneLine(focus, HEAD_MAX))]),
    ...(spread.length === 0
      ? []
      : [named(words.spread, spread.map(({ to }) => placeName(to, language)).join(', '))]),
  ];
}

/** The survey, the question where it was one, and what people wrote of it that may be quoted. */
function originLines(
  { title, question, quotes = [] }: InitiativeOrigin,
  language: Language,
): readonly (readonly Run[])[] {
  const { card: words } = catalogueOf(language).initiatives;
  const { quote } = catalogueOf(language).rounds.results;
  const name = [title, ...(question ? [question[language]] : [])].join(' – ');
  return [
    named(words.origin, oneLine(name, HEAD_MAX * 2)),
    ...quotes.map((text) => [run(quote(oneLine(text, QUOTE_MAX)), { italic: true })]),
  ];
}

function text(name: string, typed: string): readonly (readonly Run[])[] {
  return paragraphs(typed, TEXT_MAX).map((part, at) =>
    at === 0 ? named(name, part) : [run(part)],
  );
}

function milestoneLines(
  milestones: readonly Milestone[],
  language: Language,
): readonly (readonly Run[])[] {
  const { card: words } = catalogueOf(language).initiatives;
  if (milestones.length === 0) return [];
  return [
    [run(words.milestones, BOLD)],
    ...milestones.map(({ title, on, doneOn }) => {
      const shown = oneLine(title, HEAD_MAX);
      return doneOn === undefined
        ? [run(`• ${words.milestone(shown, dateText(language, on))}`)]
        : [run(`✓ ${words.milestoneDone(shown, dateText(language, doneOn))}`)];
    }),
  ];
}

function reachLines(view: InitiativeView, language: Language): readonly (readonly Run[])[] {
  const { card: words } = catalogueOf(language).initiatives;
  const { proposals, workplaces } = view;
  const { followers } = view.initiative;
  const more = proposals.length - SHOWN;
  const reach = [
    words.proposals(proposals.length),
    ...(workplaces === 0 ? [] : [words.workplaces(workplaces)]),
  ].join(' ');
  return [
    [run(reach, BOLD), ...(more > 0 ? [run(` (${words.more(more)})`, SMALL)] : [])],
    ...(followers.length === 0 ? [] : [[run(words.followers(followers.length), SMALL)]]),
  ];
}

function rowOf(
  { no, title, status, outcome }: InitiativeView['proposals'][number],
  language: Language,
) {
  const { buttons: names, proposal } = catalogueOf(language);
  const state = outcome === undefined ? proposal.statuses[status] : proposal.outcomes[outcome];
  return row([run(`${no}  `, BOLD), run(oneLine(title, TITLE_MAX))], [[run(state, SMALL)]], {
    says: names.open(no),
    press: { verb: 'proposal.show', data: { no } },
  });
}
