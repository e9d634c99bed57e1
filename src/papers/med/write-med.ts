// The case told in short for the codetermination committee: the same facts, and what they mean for staff.
import { improvements } from '../../domain/paper/case-picks.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { average } from '../../i18n/numbers.ts';
import { type CaseContext, caseContext } from '../case/case-context.ts';
import { goingPart, shortSentence } from '../case/going-part.ts';
import { nextPart } from '../case/next-part.ts';
import { resultsPart } from '../case/results-part.ts';
import { medPart } from '../case/trail-part.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';

/** So much is told by name. */
const MOST_INITIATIVES = 3;
const MOST_IMPROVEMENTS = 5;

export const writeMed: PaperWriter = async (stock, language) => {
  const { med } = catalogueOf(language).papers;
  const { municipality, on, register } = stock;
  const committee = register.forums.find(({ kind }) => kind === 'med')?.name ?? med.forum;
  const context = caseContext(stock, language, committee);
  const title = med.title(context.forum);
  const paper = {
    language,
    title,
    under: [municipality, dateText(language, on)],
    blocks: sectionsOf(context),
    foot: `${municipality} · ${title}`,
  };
  const bytes = await writeWord(paper, stock);
  return [{ name: `${title} ${on}`, type: 'docx', bytes }];
};

function sectionsOf(context: CaseContext): readonly WordBlock[] {
  const { facts, forum, language } = context;
  const { med } = catalogueOf(language).papers;
  const { headings } = med;
  const short = `${med.summary(forum, facts.count)} ${shortSentence(context)}`.trim();
  return [
    ...under(headings.short, [{ kind: 'text', text: short }]),
    ...under(headings.results, resultsPart(context, true)),
    ...under(headings.going, goingPart(context, MOST_INITIATIVES)),
    ...under(headings.staff, staffPart(context)),
    ...under(headings.involved, [
      ...medPart(context),
      ...(localsHeard(context) ? [] : [{ kind: 'open', text: med.local } as const]),
    ]),
    ...under(headings.next, nextPart(context)),
    ...under(headings.asked, [
      { kind: 'text', text: med.recommends },
      {
        kind: 'list',
        numbered: true,
        items: [med.noted(forum), med.discussed(forum, facts.concernsMed)],
      },
    ]),
    ...under(headings.decision, [{ kind: 'open', text: med.decision }]),
  ];
}

/** True when a local committee of the register has handled any of it: its day stands in the list. */
function localsHeard({ stock }: CaseContext): boolean {
  const [, ...locals] = stock.register.forums.filter(({ kind }) => kind === 'med');
  const ids = locals.map(({ id }) => id);
  return stock.proposals.some(({ treatments }) =>
    treatments.some(({ forum }) => ids.includes(forum)),
  );
}

function staffPart({ stock, facts, language }: CaseContext): readonly WordBlock[] {
  const { med } = catalogueOf(language).papers;
  const items = improvements(stock.proposals, MOST_IMPROVEMENTS);
  const { hassle } = facts;
  return [
    ...(items.length === 0
      ? [{ kind: 'text', text: med.nothing } as const]
      : [{ kind: 'text', text: med.hoped } as const, { kind: 'list', items } as const]),
    ...(hassle === undefined
      ? []
      : [
          {
            kind: 'text',
            text: `${med.hassle(average(language, hassle.average), hassle.of)} ${med.measured(hassle.of)}`,
          } as const,
        ]),
  ];
}

function under(text: string, blocks: readonly WordBlock[]): readonly WordBlock[] {
  return [{ kind: 'heading', level: 1, text }, ...blocks];
}
