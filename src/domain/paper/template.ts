// A municipality's own Word templates: one for papers, and one for cases in its own order.
import { PAPERS } from './papers.ts';
import type { PaperWanted } from './wanted.ts';

/** `case` has a place for each part of a case, `paper` one for all that a paper says. */
export const TEMPLATE_KINDS = ['paper', 'case'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Which of them a paper is written into: the first there is. A poster has a look of its own. */
export function templatesFor({ kind, case: given }: PaperWanted): readonly TemplateKind[] {
  const words = PAPERS[kind].files.some((file) => file !== 'xlsx');
  if (!words || kind === 'poster') return [];
  return given?.skeleton === 'own' ? ['case', 'paper'] : ['paper'];
}
