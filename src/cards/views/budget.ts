// Input to the budget of a year by theme, with what it costs and saves by kind.
import { BUDGET_KINDS, type BudgetInput } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, MISSING, named, type Run, run, SMALL } from '../runs.ts';
import { row, type Section, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import type { BudgetView } from '../theme-models.ts';
import { TITLE_MAX } from './menu.ts';

/** As many rows as fit on a card. */
const SHOWN = 16;
/** Ways to other years, beside the other buttons. */
const YEARS = 3;

type Item = BudgetView['groups'][number]['items'][number];

/** The sums first, then the proposals of each theme. */
export function budget(view: BudgetView, language: Language): Filled {
  const { themes } = catalogueOf(language);
  const { budget: words } = themes;
  const { year, years, count } = view;
  const others = years.filter((one) => one !== year).slice(0, YEARS);
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(count === 0 ? themes.eyebrow : themes.proposals(count)),
      title: words.title(year),
      lines: count === 0 ? [[run(words.none)]] : sumLines(view, language),
      quotes: [],
      sections: rowsOf(view, language),
      actions: buttons(
        count > 0 && {
          title: words.paper,
          press: { verb: 'paper.form', data: { kind: 'budget', year: String(year) } },
        },
        ...others.map((one) => ({
          title: words.year(one),
          press: { verb: 'theme.budget', data: { year: one } } as const,
        })),
        { title: themes.list.title, press: { verb: 'theme.list', data: {} } },
      ),
    },
  };
}

function sumLines(view: BudgetView, language: Language): readonly (readonly Run[])[] {
  const { budget: words } = catalogueOf(language).themes;
  const kr = (amount: number) => words.kr(number(language, amount));
  const more = view.count - SHOWN;
  return [
    ...BUDGET_KINDS.filter((kind) => view.byKind[kind] !== 0).map((kind) =>
      named(words.kinds[kind], kr(view.byKind[kind])),
    ),
    named(words.net, kr(view.net)),
    ...themeLines(view, language),
    ...(view.open === 0 ? [] : [[run(words.open(view.open))]]),
    [run(words.signs, SMALL)],
    ...(more > 0 ? [[run(words.more(more), SMALL)]] : []),
  ];
}

/** What each theme comes to; of one alone nothing, as that is what all come to. */
function themeLines({ groups }: BudgetView, language: Language): readonly (readonly Run[])[] {
  const { budget: words } = catalogueOf(language).themes;
  if (groups.length < 2) return [];
  return [
    [run(words.byTheme, BOLD)],
    ...groups.map(({ theme, net }) => {
      const name = oneLine(theme?.name ?? words.noTheme, TITLE_MAX);
      return [run(`• ${name}: ${words.kr(number(language, net))}`)];
    }),
  ];
}

/** Theme by theme, for as long as there is room. */
function rowsOf({ groups }: BudgetView, language: Language): readonly Section[] {
  const { noTheme } = catalogueOf(language).themes.budget;
  const rows = groups.flatMap(({ theme, items }) =>
    items.map((one) => rowOf(one, theme?.name ?? noTheme, language)),
  );
  return section(undefined, rows.slice(0, SHOWN));
}

function rowOf({ no, title, budget: input }: Item, theme: string, language: Language) {
  const { buttons: names, themes } = catalogueOf(language);
  const name =
    title === undefined ? run(themes.card.kept, MISSING) : run(oneLine(title, TITLE_MAX));
  return row(
    [run(`${no}  `, BOLD), name],
    [[run(`${inputText(input, language)} · ${oneLine(theme, TITLE_MAX)}`, SMALL)]],
    {
      says: names.open(no),
      press: { verb: 'proposal.show', data: { no } },
    },
  );
}

function inputText(input: BudgetInput | undefined, language: Language): string {
  const { budget: words } = catalogueOf(language).themes;
  const { kind, amount } = input ?? {};
  return [
    kind === undefined ? words.noKind : words.kinds[kind],
    amount === undefined ? words.noAmount : words.kr(number(language, amount)),
  ].join(' · ');
}
