// What a proposal is called in the overview: its first sentence, where others may see its words.
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { Language } from '../../domain/shared/language.ts';
import { firstSentence } from '../../domain/shared/plain-text.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** In characters: what goes on one line, or little more. */
const TITLE_MAX = 80;

export function overviewTitle({ title }: PaperProposal, language: Language): string {
  if (title === undefined) return catalogueOf(language).papers.kept;
  return firstSentence(title, TITLE_MAX);
}
