// What those who were told said of it afterwards, in figures and without names; for those who handle it.
import { DEGREES, type Degree } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import type { ProposalView } from '../proposal-models.ts';
import { named, type Run, run, SMALL } from '../runs.ts';
import type { Part } from './proposal-parts.ts';

/** Texts of what is missing, the latest; in characters. */
const SHOWN = 3;
const MISSING_MAX = 150;

/** None before anybody said anything, and none for the proposer. */
export function verdictPart(
  { proposal, reader }: Pick<ProposalView, 'proposal' | 'reader'>,
  language: Language,
): readonly Part[] {
  const { verdicts = [] } = proposal;
  if (reader !== 'handler' || verdicts.length === 0) return [];
  const { verdict: words } = catalogueOf(language);
  const said = (what: 'solved' | 'heard') => verdicts.flatMap((one) => one[what] ?? []);
  const missing = verdicts.flatMap((one) => one.missing ?? []);
  return [
    {
      title: words.afterwards,
      lines: [
        ...counted(words.solvedShort, said('solved'), language),
        ...counted(words.heardShort, said('heard'), language),
        ...missing
          .slice(-SHOWN)
          .map((text) => [run(`${words.missingShort} `, SMALL), run(oneLine(text, MISSING_MAX))]),
      ],
    },
  ];
}

/** `ja 3 · nej 1`; no line when nobody said it. */
function counted(
  name: string,
  said: readonly Degree[],
  language: Language,
): readonly (readonly Run[])[] {
  const { degrees } = catalogueOf(language).verdict;
  const counts = DEGREES.flatMap((degree) => {
    const count = said.filter((one) => one === degree).length;
    return count === 0 ? [] : [`${degrees[degree].toLowerCase()} ${count}`];
  });
  return counts.length === 0 ? [] : [named(name, counts.join(' · '))];
}
