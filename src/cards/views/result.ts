// Results of a round on a card: everybody together, or one group, section by section.
import type { ResultLine } from '../../domain/results/result-lines.ts';
import type { Language } from '../../domain/shared/language.ts';
import { rounded } from '../../domain/statistics/rounded.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { meanText } from '../../i18n/result-words.ts';
import { type Button, buttons } from '../buttons.ts';
import { oneLine, plain } from '../plain.ts';
import type { ResultView } from '../result-models.ts';
import { BOLD, type Look, type Run, run, SMALL, SUBTLE, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';
import { resultHead } from './result-head.ts';
import { entriesOf, entry } from './result-lines.ts';

const HEADING_MAX = 90;
const CHART_LABEL_MAX = 40;
const QUOTES = 5;
const QUOTE_MAX = 400;
const UNANSWERED_MAX = 300;
const HEADING: Look = { size: 'medium', weight: 'bolder' };
const NO_FIELDS = { fields: [] };

/** One page of it; the figures are those that are stored, and nothing is worked out here. */
export function result(view: ResultView, language: Language): Filled {
  const { results: words } = catalogueOf(language).rounds;
  const { head, sections } = view;
  const above = resultHead(head, language, view.live);
  const at = { language, formerLabel: head.former?.label ?? '' };
  return {
    layout: 'results',
    words: {
      ...NO_FIELDS,
      ...above,
      lines: [...above.lines, ...groupLine(view, language), ...briefLine(view, language)],
      groups: [
        ...sections.map(({ title, further, n, lines }) => {
          const name = oneLine(title[language], HEADING_MAX);
          const counted = n === undefined ? [] : [run(` · ${words.answers(n)}`, SMALL)];
          return {
            heading: [[run(further ? words.further(name) : name, HEADING), ...counted]],
            entries: lines.flatMap((line) => entriesOf(line, at)),
          };
        }),
        ...quotedGroup(view, language),
        ...unansweredGroup(view, language),
      ],
      horizontalBars: meansDrawn(
        sections.flatMap(({ lines }) => lines),
        language,
      ),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function groupLine({ view }: ResultView, language: Language): readonly (readonly Run[])[] {
  if (view.kind === 'overall') return [];
  const { unitTypes } = catalogueOf(language).rounds.results;
  const name = view.table === 'unit-type' ? unitTypes[view.group] : view.group;
  return [[run(oneLine(name ?? view.group, HEADING_MAX), BOLD)]];
}

/** That more stands elsewhere. */
function briefLine({ more }: ResultView, language: Language): readonly (readonly Run[])[] {
  const { results: words } = catalogueOf(language).rounds;
  return more === undefined ? [] : [[run(words.brief, SMALL)]];
}

/** What people wrote, as far as somebody let it be quoted. */
function quotedGroup({ quotes = [] }: ResultView, language: Language) {
  const { results: words } = catalogueOf(language).rounds;
  if (quotes.length === 0) return [];
  const entries = quotes
    .slice(0, QUOTES)
    .map(({ text }) => entry([run(words.quote(oneLine(text, QUOTE_MAX)), { italic: true })], {}));
  return [{ heading: [[run(words.quotes, HEADING)]], entries }];
}

/** What nobody answered, on one line. */
function unansweredGroup({ unanswered = [] }: ResultView, language: Language) {
  const { results: words } = catalogueOf(language).rounds;
  if (unanswered.length === 0) return [];
  const names = unanswered.map((one) => oneLine(one[language], HEADING_MAX)).join(', ');
  const line = run(oneLine(words.unanswered(names), UNANSWERED_MAX), SMALL);
  return [{ heading: [], entries: [entry([line], {})] }];
}

/** Means beside each other, where the client draws charts; the same as text where it does not. */
function meansDrawn(lines: readonly ResultLine[], language: Language) {
  const { results: words } = catalogueOf(language).rounds;
  const means = lines.flatMap(({ label, cell }) =>
    cell.seen === 'shown' && cell.figures.kind === 'rating' && cell.figures.mean !== undefined
      ? [{ name: oneLine(sentence(label[language]), CHART_LABEL_MAX), mean: cell.figures.mean }]
      : [],
  );
  if (means.length < 2) return [];
  const text = means.map(({ name, mean }) => `${name} ${meanText(mean, language)}`).join(' · ');
  return [
    {
      title: words.means,
      data: means.map(({ name, mean }) => ({ x: plain(name), y: rounded(mean, 1) })),
      alternative: [run(`${words.means}: ${text}`, SUBTLE)],
    },
  ];
}

function buttonsOf(view: ResultView, language: Language): readonly (Button | false)[] {
  const { buttons: names } = catalogueOf(language).rounds.results;
  const { head, page, pages, view: shown, texts, more } = view;
  const { round, tables } = head;
  const [table] = tables;
  const all = { all: true } as const;
  const here = shown.kind === 'overall' ? all : { table: shown.table, group: shown.group };
  const go = (title: string, to: number): Button => ({
    title,
    press: { verb: 'results.show', data: { round, ...here, page: to } },
    takesInputs: false,
  });
  const among = pages > 1;
  return [
    more !== undefined && {
      title: names.all,
      press: { verb: 'results.show', data: { round, ...all, page: 0 } },
      look: 'positive',
    },
    page > 0 && go(names.previous, page - 1),
    page < pages - 1 && go(names.next, page + 1),
    among &&
      shown.kind === 'overall' && {
        title: names.brief,
        press: { verb: 'results.show', data: { round, page: 0 } },
      },
    table !== undefined && {
      title: names.groups[table],
      press: { verb: 'results.groups', data: { round, table, page: 0 } },
    },
    texts && { title: names.texts, press: { verb: 'results.themes', data: { round } } },
    !among && { title: names.file, press: { verb: 'results.file', data: { round } } },
    view.live !== true && {
      title: names.initiative,
      press: { verb: 'results.origin', data: { round } },
    },
    !among &&
      view.mayHide === true && {
        title: names.hide,
        press: { verb: 'results.hide', data: { round } },
      },
  ];
}
