/** Compares what is suggested for each text with what somebody said of it. */

import type { Area } from '../../src/domain/shared/register.ts';
import type { EarlierCase } from '../../src/domain/triage/earlier-case.ts';
import type { Suggest } from '../../src/ports/suggest.ts';
import { AREA_LABELS, KIND_LABELS } from './labels.ts';
import type { Case } from './read-cases.ts';

export interface Judged {
  readonly about: 'area' | 'need';
  readonly lang: string;
  readonly basis: string;
  /** The label of the file. */
  readonly label: string;
  /** The first suggestion, or nothing. */
  readonly suggested: string;
  /** Place of the first right one among the suggestions from 0; -1 when it is not there. */
  readonly place: number;
}

export interface By {
  readonly suggest: Suggest;
  readonly areas: readonly Area[];
  /** What was decided about others; absent for the words alone. */
  readonly earlier?: (one: Case) => Promise<readonly EarlierCase[]>;
}

/** One for each label; in the order of the texts. */
export async function judge(
  cases: readonly Case[],
  { suggest, areas, earlier }: By,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const one of cases) {
    const { text, lang, area, kind } = one;
    const suggestions = await suggest.suggest(text, areas, await earlier?.(one));
    if (area !== undefined) {
      const right = [AREA_LABELS[area.label]];
      judged.push({ about: 'area', lang, ...area, ...placed(suggestions.areas, right) });
    }
    if (kind !== undefined) {
      const right = KIND_LABELS[kind.label] ?? [];
      judged.push({ about: 'need', lang, ...kind, ...placed(suggestions.need, right) });
    }
  }
  return judged;
}

function placed(
  suggestions: readonly { readonly is: string }[],
  right: readonly (string | undefined)[],
): Pick<Judged, 'suggested' | 'place'> {
  return {
    suggested: suggestions[0]?.is ?? 'nothing',
    place: suggestions.findIndex(({ is }) => right.includes(is)),
  };
}
