// One theme: what it is about, who leads it, how far it is, and what is in it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { type Button, buttons } from '../buttons.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, MISSING, named, type Run, run, SMALL } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import type { ThemeView } from '../theme-models.ts';
import { TITLE_MAX } from './menu.ts';
import { progressLines } from './theme-progress.ts';

const HEAD_MAX = 120;
/** In bytes. */
const TEXT_MAX = 3_000;
const SHOWN = 8;
const HEAD = { size: 'medium', weight: 'bolder' } as const;

type Listed = ThemeView['proposals'][number];

/** All of it, with the ways to change it; proposals open for those who handle them alone. */
export function theme(view: ThemeView, language: Language): Filled {
  const { themes } = catalogueOf(language);
  const { card: words } = themes;
  const { proposals, mayAll } = view;
  const shown = proposals.slice(0, SHOWN);
  const more = proposals.length - shown.length;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(themes.eyebrow),
      title: words.title,
      lines: [
        ...(view.note === undefined ? [] : [[run(words.notes[view.note], BOLD)]]),
        ...wordLines(view, language),
        ...progressLines(view.theme, view.progress, language),
        ...budgetLines(view, language),
        [
          run(words.proposals(proposals.length), BOLD),
          ...(more > 0 ? [run(` (${words.more(more)})`, SMALL)] : []),
        ],
        ...(mayAll ? [] : shown.map((one) => proposalLine(one, language))),
      ],
      quotes: [],
      sections: section(undefined, mayAll ? shown.map((one) => rowOf(one, language)) : []),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function wordLines({ theme: { name, text, lead } }: ThemeView, language: Language) {
  const { card: words } = catalogueOf(language).themes;
  return [
    [run(oneLine(name, HEAD_MAX), HEAD)],
    ...paragraphs(text, TEXT_MAX).map((part) => [run(part)]),
    named(words.lead, lead === undefined ? words.noLead : oneLine(lead.name, HEAD_MAX)),
  ];
}

function budgetLines({ budgets }: ThemeView, language: Language): readonly (readonly Run[])[] {
  const { card: words, proposals, budget } = catalogueOf(language).themes;
  return budgets.map(({ year, count, net }) => [
    run(words.budget(year, proposals(count), budget.kr(number(language, net)))),
  ]);
}

function stateOf({ status, outcome }: Listed, language: Language): string {
  const { proposal } = catalogueOf(language);
  return outcome === undefined ? proposal.statuses[status] : proposal.outcomes[outcome];
}

function titleRun({ title }: Listed, language: Language): Run {
  const { kept } = catalogueOf(language).themes.card;
  return title === undefined ? run(kept, MISSING) : run(oneLine(title, TITLE_MAX));
}

function rowOf(one: Listed, language: Language) {
  const { no } = one;
  return row(
    [run(`${no}  `, BOLD), titleRun(one, language)],
    [[run(stateOf(one, language), SMALL)]],
    {
      says: catalogueOf(language).buttons.open(no),
      press: { verb: 'proposal.show', data: { no } },
    },
  );
}

function proposalLine(one: Listed, language: Language): readonly Run[] {
  const state = run(` · ${stateOf(one, language)}`, SMALL);
  return [run(`${one.no}  `, BOLD), titleRun(one, language), state];
}

function buttonsOf({ theme: { id, target }, mayAll }: ThemeView, language: Language) {
  const { buttons: words } = catalogueOf(language).themes.card;
  const given: readonly (Button | false)[] = [
    {
      title: mayAll ? words.edit : words.text,
      press: { verb: 'theme.edit', data: { id } },
    },
    mayAll && { title: words.proposals, press: { verb: 'theme.proposals', data: { id } } },
    mayAll && { title: words.target, press: { verb: 'theme.target', data: { id } } },
    target?.unit === 'places' && {
      title: words.count,
      press: { verb: 'theme.count', data: { id } },
    },
    { title: words.list, press: { verb: 'theme.list', data: {} } },
  ];
  return given;
}
