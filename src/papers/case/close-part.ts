// How a case ends: what the forum is asked for, its annexes, and its decision, which is left open.
import { annexesOf } from '../../domain/paper/annexes.ts';
import { asksOf } from '../../domain/paper/skeletons.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { annexLines } from './annex-lines.ts';
import type { CaseContext } from './case-context.ts';

export function recommendationPart(context: CaseContext): readonly WordBlock[] {
  const { facts, words, given, forum } = context;
  const asks = words.asks[given.skeleton];
  const asked = { count: facts.count, annex: annexLines(context).length > 0, forum };
  const points = asksOf(given.matter, facts.when.promised > 0).map((one) => asks[one](asked));
  return [
    { kind: 'text', text: words.recommends[given.skeleton](forum) },
    { kind: 'list', numbered: true, items: points.map((point) => words.that(point)) },
  ];
}

export function annexesPart(context: CaseContext): readonly WordBlock[] {
  const { annexes } = context.words;
  const lines = annexLines(context);
  if (lines.length === 0) return [{ kind: 'text', text: annexes.none }];
  const recommended = annexesOf(context.given).some((one) => one.recommended);
  return [
    { kind: 'text', text: annexes.count(lines.length, recommended) },
    { kind: 'list', items: lines },
  ];
}

export function decisionPart({
  words,
  given,
  title,
  caseNumber,
}: CaseContext): readonly WordBlock[] {
  const { decision } = words;
  return [
    ...(given.skeleton === 'copenhagen'
      ? [{ kind: 'text', text: decision.item(title, caseNumber) } as const]
      : []),
    { kind: 'open', text: decision.open },
  ];
}
