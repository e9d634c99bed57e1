// Reads what was typed about a case: what is known of it beforehand, or what is wrong with a field.
import type { PaperFieldFault, TypedPaper } from '../../../cards/index.ts';
import { annexesFor } from '../../../domain/paper/annexes.ts';
import type { PaperKind } from '../../../domain/paper/papers.ts';
import { type Annex, type CaseGiven, MATTERS, SKELETONS } from '../../../domain/paper/wanted.ts';
import { findCpr } from '../../../domain/shared/cpr.ts';
import { cleanLine, seenLength } from '../../../domain/shared/typed-text.ts';

/** What a case is offered with. */
export const USUAL_ANNEXES = { annexes: 'overview,catalogue', recommended: 'overview' } as const;
/** The same for one about a work programme. */
export const PROGRAMME_ANNEXES = { annexes: 'programme', recommended: 'programme' } as const;
/** The same for one that tells how it goes. */
export const STATUS_ANNEXES = { annexes: 'status', recommended: 'status' } as const;

const TEXT_MAX = { title: 150, caseNumber: 40, caseworker: 100, ownAnnexes: 300 } as const;

/** The annex that is recommended comes along, whether it was chosen or not. */
export function readCase(kind: PaperKind, typed: TypedPaper): CaseGiven {
  const { skeleton, matter, title, caseNumber, caseworker, ownAnnexes, only } = typed;
  const offered = annexesFor(kind);
  const recommended = offered.find((one) => one === typed.recommended);
  const own = ownAnnexes.split(';').map(cleanLine).filter(Boolean);
  return {
    skeleton: SKELETONS.find((one) => one === skeleton) ?? 'ballerup',
    matter: MATTERS.find((one) => one === matter) ?? 'orientation',
    title: cleanLine(title),
    caseNumber: cleanLine(caseNumber),
    caseworker: cleanLine(caseworker),
    annexes: offered.filter((one) => isChosen(one, typed) || one === recommended),
    ...(recommended !== undefined && { recommended }),
    ...(own.length > 0 && { ownAnnexes: own }),
    ...(only === 'forum' && { only }),
  };
}

/**
 * A status is of something since a day, and an annex on a survey of one: with it as an annex, that is
 * needed.
 */
export function caseFaults(kind: PaperKind, typed: TypedPaper): readonly PaperFieldFault[] {
  const { annexes = [] } = readCase(kind, typed);
  const noDay = annexes.includes('status') && typed.since.trim() === '';
  const noSurvey = annexes.includes('survey') && typed.round.trim() === '';
  return [
    ...(noSurvey ? [{ field: 'round', kind: 'required' } as const] : []),
    ...(noDay ? [{ field: 'since', kind: 'required' } as const] : []),
    ...(['title', 'caseNumber', 'caseworker', 'ownAnnexes'] as const).flatMap(
      (field): readonly PaperFieldFault[] => {
        const text = cleanLine(typed[field]);
        if (seenLength(text) > TEXT_MAX[field]) return [{ field, kind: 'too-long' }];
        return findCpr(text).length > 0 ? [{ field, kind: 'cpr' }] : [];
      },
    ),
  ];
}

function isChosen(annex: Annex, { annexes }: TypedPaper): boolean {
  return annexes.split(',').includes(annex);
}
