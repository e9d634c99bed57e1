// Every part of a case with what writes it.
import type { CasePart } from '../../domain/paper/skeletons.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';
import { annexesPart, decisionPart, recommendationPart } from './close-part.ts';
import { goingPart, morePart, practicePart } from './going-part.ts';
import { economyPart, nextPart } from './next-part.ts';
import { backgroundPart, summaryPart } from './opening-part.ts';
import { pendingPart } from './pending-part.ts';
import { resultsPart } from './results-part.ts';
import { earlierPart, medPart } from './trail-part.ts';

/** An empty part is left out, with its heading. */
export const PARTS: Readonly<Record<CasePart, (context: CaseContext) => readonly WordBlock[]>> = {
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

/** With a heading below that of its section, where the part has one; without blocks it has none. */
export function titledPart(part: CasePart, context: CaseContext): readonly WordBlock[] {
  const blocks = PARTS[part](context);
  const titles: Readonly<Partial<Record<CasePart, string>>> = context.words.parts;
  const text = titles[part];
  if (text === undefined || blocks.length === 0) return blocks;
  return [{ kind: 'heading', level: 2, text }, ...blocks];
}
