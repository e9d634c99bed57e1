// Somebody else's proposal in words: what other leaders may know of it.
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { dayMonth } from '../i18n/dates.ts';
import { areaName, holderName } from './names.ts';
import type { Names } from './names-model.ts';
import type { OthersProposal } from './others-model.ts';
import { oneLine } from './plain.ts';

/** An excerpt in quotation marks; what it is about, when the text is for the team alone. */
export function excerptOf(
  { text, areas }: Pick<OthersProposal, 'text' | 'areas'>,
  at: { readonly names: Names; readonly language: Language; readonly max: number },
): string {
  if (text !== undefined) return `“${oneLine(text, at.max)}”`;
  const named = areas.map((area) => areaName(area, at.names)).join(' · ');
  return catalogueOf(at.language).alike.about(named);
}

/** How many experience it: workplaces, or people where those are not known. */
export function countText(
  { workplaces, people }: Pick<OthersProposal, 'workplaces' | 'people'>,
  words: {
    readonly workplaces: (count: number) => string;
    readonly people: (count: number) => string;
  },
): string {
  return workplaces > 1 || people === 1 ? words.workplaces(workplaces) : words.people(people);
}

/** What is the matter with it, or what came of it. */
export function stateText(
  { status, outcome }: Pick<OthersProposal, 'status' | 'outcome'>,
  language: Language,
): string {
  const { proposal } = catalogueOf(language);
  return outcome === undefined ? proposal.statuses[status] : proposal.outcomes[outcome];
}

/** Where it is, in plain words, and by when its proposer is answered. */
export function whereText(
  {
    status,
    outcome,
    holder,
    dueOn,
  }: Pick<OthersProposal, 'status' | 'outcome' | 'holder' | 'dueOn'>,
  at: { readonly names: Names; readonly language: Language },
): string {
  const { alike, lists } = catalogueOf(at.language);
  const settled = holder.kind === 'nobody';
  const state = { status, ...(outcome !== undefined && { outcome }) };
  return [
    stateText(state, at.language),
    ...(settled ? [] : [alike.nowWith(holderName(holder, at.names, { ...at, reader: 'handler' }))]),
    ...(settled || dueOn === undefined ? [] : [lists.answerBy(dayMonth(at.language, dueOn))]),
  ].join(' · ');
}
