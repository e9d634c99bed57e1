// A briefing of half a page: how it goes, and two examples from practice that somebody released.
import { fromPractice } from '../../domain/paper/case-picks.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { type CaseContext, caseContext } from '../case/case-context.ts';
import { practicePart, shortSentence } from '../case/going-part.ts';
import { nextPart } from '../case/next-part.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';

const EXAMPLES = 2;

export const writeBriefing: PaperWriter = async (stock, language) => {
  const { briefing } = catalogueOf(language).papers;
  const { municipality, on } = stock;
  const paper = {
    language,
    title: briefing.title,
    under: [municipality, dateText(language, on)],
    blocks: blocksOf(caseContext(stock, language, briefing.anyone)),
    foot: `${municipality} · ${briefing.title}`,
  };
  const bytes = await writeWord(paper, stock);
  return [{ name: `${briefing.title} ${on}`, type: 'docx', bytes }];
};

function blocksOf(context: CaseContext): readonly WordBlock[] {
  const { stock, facts, forum, language } = context;
  const { briefing } = catalogueOf(language).papers;
  const found = fromPractice(stock.proposals, stock.initiatives, EXAMPLES).length;
  return [
    {
      kind: 'text',
      text: `${briefing.summary(forum, facts.count)} ${shortSentence(context)}`.trim(),
    },
    ...nextPart(context).slice(0, 1),
    { kind: 'heading', level: 1, text: briefing.examples },
    ...practicePart(context, EXAMPLES),
    ...(found < EXAMPLES
      ? [{ kind: 'open', text: briefing.missing(EXAMPLES - found) } as const]
      : []),
  ];
}
