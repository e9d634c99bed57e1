// How many experience a proposal too, in one line.
import { peopleOf, workplacesOf } from '../../domain/proposal/endorse.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { average } from '../../i18n/numbers.ts';
import type { ProposalView } from '../proposal-models.ts';

/** People and workplaces, to handlers with their hassle; undefined when nobody else does. */
export function alsoText(
  { proposal, also }: Pick<ProposalView, 'proposal' | 'also'>,
  language: Language,
): string | undefined {
  if (proposal.endorsed === undefined && also === undefined) return undefined;
  const { alsoFor: words } = catalogueOf(language).proposal;
  const hassles = also?.hassles ?? [];
  const sum = hassles.reduce((total, hassle) => total + hassle, 0);
  return [
    words.people((also?.people ?? peopleOf(proposal)) - 1),
    words.workplaces(also?.workplaces ?? workplacesOf(proposal)),
    ...(hassles.length === 0
      ? []
      : [words.hassle(average(language, sum / hassles.length), hassles.length)]),
  ].join(' · ');
}
