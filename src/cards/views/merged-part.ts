// What was merged into a proposal, for those who handle it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ProposalView } from '../proposal-models.ts';
import { run, SMALL } from '../runs.ts';
import { proposalLine } from './merge.ts';
import type { Part } from './proposal-parts.ts';

const SHOWN = 8;

/** Each by its number and how it begins; none where nothing was. */
export function childrenPart(
  { children = [] }: Pick<ProposalView, 'children'>,
  language: Language,
): readonly Part[] {
  const { part, preview } = catalogueOf(language).merging;
  if (children.length === 0) return [];
  const hidden = children.length - SHOWN;
  const more = hidden > 0 ? [[run(preview.more(hidden), SMALL)]] : [];
  return [{ title: part.merged, lines: [...children.slice(0, SHOWN).map(proposalLine), ...more] }];
}
