// The line of a proposal among the results of a search: a client may make markup of it, so it holds none.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { SharedLineView } from '../extension-models.ts';
import { excerptOf, stateText } from '../others-proposal.ts';
import { bare } from '../plain.ts';

const EXCERPT_MAX = 120;
const TITLE_MAX = 100;

/** Number and status, and what it is about; of one's own also what others will not see of it. */
export function sharedLine(
  { proposal, names, own }: SharedLineView,
  language: Language,
): { readonly title: string; readonly text: string } {
  const { extension } = catalogueOf(language);
  const about = excerptOf(proposal, { names, language, max: EXCERPT_MAX });
  const withheld = own && proposal.text === undefined ? ` – ${extension.withheld}` : '';
  return {
    title: bare(`${proposal.no} – ${stateText(proposal, language)}`, TITLE_MAX),
    text: `${bare(about, EXCERPT_MAX)}${withheld}`,
  };
}
