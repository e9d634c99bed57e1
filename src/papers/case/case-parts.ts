// Every part of a case with what writes it.
import type { CasePart } from '../../domain/paper/skeletons.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';
import { annexesPart, decisionPart, recommendationPart } from './close-part.ts';
import { goingPart, morePart, practicePart } from './going-part.ts';
import { economyPart, nextPart } from './next-part.ts';
import { backgroundPart, summaryPart } from './opening-part.ts';
import { pendingPart } from './pending-part.ts';
import { type PartWriters, PROGRAMME } from './programme-parts.ts';
import { resultsPart } from './results-part.ts';
import { earlierPart, medPart } from './trail-part.ts';

const PROPOSALS: PartWriters = {
  summary: summaryPart,
  background: backgroundPart,
  results: (context) => resultsPart(context),
  going: (context) => goingPart(context),
  pending: (context) => pendingPart(context),
  practice: (context) => practicePart(context),
  more: (context) => morePart(context),
  earlier: earlierPart,
  med: medPart,
  economy: economyPart,
  next: nextPart,
  recommendation: recommendationPart,
  annexes: annexesPart,
  'decided-by': ({ forum }) => [{ kind: 'text', text: forum }],
  decision: decisionPart,
};

/** An empty part is left out, with its heading. */
export function partBlocks(part: CasePart, context: CaseContext): readonly WordBlock[] {
  return (isOfProgramme(context) ? PROGRAMME : PROPOSALS)[part](context);
}

/** With a heading below that of its section, where the part has one; without blocks it has none. */
export function titledPart(part: CasePart, context: CaseContext): readonly WordBlock[] {
  const blocks = partBlocks(part, context);
  const { parts } = catalogueOf(context.language).papers.programmeCase;
  const titles: Readonly<Partial<Record<CasePart, string>>> = isOfProgramme(context)
    ? { ...context.words.parts, ...parts }
    : context.words.parts;
  const text = titles[part];
  if (text === undefined || blocks.length === 0) return blocks;
  return [{ kind: 'heading', level: 2, text }, ...blocks];
}

function isOfProgramme({ stock }: CaseContext): boolean {
  return stock.wanted.kind === 'programme-case';
}
