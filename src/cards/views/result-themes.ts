// What people wrote of, theme by theme, with the words that say so.
import { type Theme, themeKey } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import type { ResultThemesView } from '../result-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import { row, type Section, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { roundName } from './result-head.ts';

const LABEL_MAX = 90;
const WORDS_MAX = 100;
/** Themes of each question: a card has room for so many, however many questions there are. */
const ROOM = 24;

/** A row for each theme opens its texts; those that are too few are not told apart. */
export function resultThemes(view: ResultThemesView, language: Language): Filled {
  const { results: words } = catalogueOf(language).rounds;
  const { head, items } = view;
  const most = Math.max(2, Math.floor(ROOM / Math.max(1, items.length)));
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(roundName(head, language)),
      title: words.texts.title,
      lines: [
        [run(items.some(({ shown }) => shown !== undefined) ? words.texts.team : words.texts.none)],
        ...(head.privacy === 'named' ? [] : [[run(words.texts.few, SMALL)]]),
      ],
      quotes: [],
      sections: items.flatMap((item) => sectionOf(view, item, { language, most })),
      actions: buttons({
        title: words.buttons.overall,
        press: { verb: 'results.show', data: { round: head.round, page: 0 } },
      }),
    },
  };
}

function sectionOf(
  { head }: ResultThemesView,
  { id, label, shown }: ResultThemesView['items'][number],
  { language, most }: { readonly language: Language; readonly most: number },
): readonly Section[] {
  const { results: words } = catalogueOf(language).rounds;
  if (shown === undefined) return [];
  const open = (title: string, theme?: Theme) => ({
    says: bare(title, LABEL_MAX) || words.texts.title,
    press: {
      verb: 'results.texts',
      data: {
        round: head.round,
        item: id,
        page: 0,
        ...(theme && { theme: themeKey(theme) }),
      },
    } as const,
  });
  return section(undefined, [
    row(
      [run(oneLine(label[language], LABEL_MAX), { weight: 'bolder' })],
      [[run(`${words.texts.people(shown.n)} · ${words.texts.all}`, SMALL)]],
      open(words.texts.all),
    ),
    ...shown.themes
      .slice(0, most)
      .map((theme) =>
        row(
          [run(themeName(theme, language)), run(`  ${theme.n}`, SMALL)],
          [[run(oneLine(words.texts.words(theme.words.join(', ')), WORDS_MAX), SMALL)]],
          open(themeName(theme, language), theme),
        ),
      ),
  ]);
}

/** The area's name, or the need in words. */
export function themeName(
  { of, is, name }: Pick<Theme, 'of' | 'is' | 'name'>,
  language: Language,
): string {
  const { needs } = catalogueOf(language).proposal;
  const needed: Readonly<Record<string, string>> = needs;
  return oneLine(of === 'area' ? (name?.[language] ?? is) : (needed[is] ?? is), LABEL_MAX);
}
