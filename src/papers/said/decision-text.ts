// Who decided a proposal, when and with what word, in the words of a paper.
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';

export interface SaidDecision {
  /** Absent where whoever answers for the area decided. */
  readonly forum?: string;
  /** A day. */
  readonly on: string;
  readonly item?: string;
  /** What it was concluded with; absent for what was dealt with behind closed doors. */
  readonly word?: string;
}

/** The decision everybody was told; undefined before. */
export function saidDecision(
  { decision, treatments }: Pick<PaperProposal, 'decision' | 'treatments'>,
  { register, rules }: Pick<PaperStock, 'register' | 'rules'>,
  language: Language,
): SaidDecision | undefined {
  if (decision === undefined) return undefined;
  const deciding = treatments.find(({ decides }) => decides);
  if (deciding === undefined) return { on: dayOf(decision.publishedAt) };
  const { forum, on, item, word, addition } = deciding;
  const name = rules.words.find(({ id }) => id === word)?.name[language] ?? word;
  const open = decision.closed === undefined;
  return {
    forum: register.forums.find(({ id }) => id === forum)?.name ?? forum,
    on,
    ...(item !== undefined && { item }),
    ...(open && { word: addition === undefined ? name : `${name}, ${addition}` }),
  };
}

/** `Direktionen den 17. november 2026, punkt 6: tiltrådt`. */
export function decisionText({ forum, on, item, word }: SaidDecision, language: Language): string {
  const { said } = catalogueOf(language).papers;
  const day = dateText(language, on);
  if (forum === undefined) return said.byOwner(day);
  const where = [said.decidedBy(forum, day), ...(item === undefined ? [] : [said.item(item)])];
  return word === undefined ? [...where, said.closed].join(', ') : `${where.join(', ')}: ${word}`;
}
