// The proposals that a forum is to discuss or decide, one line each; told where it is asked to.
import { pending } from '../../domain/paper/case-picks.ts';
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

/** More than these are counted, and stand in the annexes. */
const MOST = 10;

export function pendingPart(context: CaseContext, most = MOST): readonly WordBlock[] {
  const { stock, given, words } = context;
  const all =
    given.matter === 'orientation' || given.matter === 'status' ? [] : pending(stock.proposals);
  if (all.length === 0) return [];
  const items = all.slice(0, most).map((one) => lineOf(one, context));
  const rest = all.length - items.length;
  return [
    { kind: 'list', items },
    ...(rest === 0 ? [] : [{ kind: 'text', text: words.pending.rest(rest) } as const]),
  ];
}

function lineOf(
  { no, title, workplaces, extent }: PaperProposal,
  { words, language }: CaseContext,
): string {
  const { kept, notAssessed } = catalogueOf(language).papers;
  const level = extent === undefined ? notAssessed : words.results.extentNames[extent];
  const challenge = title?.trim().replace(/\.$/, '') ?? kept;
  return words.pending.line({ no, challenge, workplaces, level });
}
