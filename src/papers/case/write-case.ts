// A case for a committee, in the order of headings of the municipality's skeleton.
import { type CaseSection, SECTIONS } from '../../domain/paper/skeletons.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import type { WordBlock, WordPaper } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
import { type CaseContext, caseContext } from './case-context.ts';
import { headBlocks, headLines } from './case-head.ts';
import { partBlocks, titledPart } from './case-parts.ts';
import { placesOf } from './case-places.ts';

export const writeCase: PaperWriter = async (stock, language) => {
  const context = caseContext(stock, language);
  const { title, caseNumber, given } = context;
  const paper: WordPaper = {
    language,
    title,
    under: headLines(context),
    blocks: [...headBlocks(context), ...sectionsOf(context)],
    foot: [stock.municipality, caseNumber].filter((one) => one !== '').join(' · '),
    caseNumber,
    caseworker: given.caseworker,
    ...(stock.template && { parts: placesOf(context, stock.template) }),
  };
  const bytes = await writeWord(paper, stock);
  return [{ name: `${title} ${stock.on}`, type: 'docx', bytes }];
};

function sectionsOf(context: CaseContext): readonly WordBlock[] {
  const sections: readonly CaseSection[] = SECTIONS[context.given.skeleton];
  return sections.flatMap(({ heading, parts }) => {
    const names: Readonly<Record<string, string>> = context.words.headings[context.given.skeleton];
    const inside = parts.flatMap((part) =>
      parts.length > 1 ? titledPart(part, context) : partBlocks(part, context),
    );
    if (inside.length === 0 || heading === undefined) return inside;
    return [{ kind: 'heading', level: 1, text: names[heading] ?? heading } as const, ...inside];
  });
}
