// Cards of merging proposals.
import { merge as fillMerge } from '../../../src/cards/views/merge.ts';
import { mergePreview as fillPreview } from '../../../src/cards/views/merge-preview.ts';
import { mergedList as fillList, merged as fillMerged } from '../../../src/cards/views/merged.ts';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { type Fill, NO } from './data.ts';
import { proposalIn } from './proposals.ts';
import type { Typed } from './typed.ts';

const PLACE = { filter: 'all', trail: [NO] } as const;
const OTHER = proposalNo(2026, 31);

function others(typed: Typed, count: number) {
  return Array.from({ length: count }, (_, at) =>
    proposalIn(typed, { no: proposalNo(2026, 31 + at) }),
  );
}

export function merging(): Record<string, Fill> {
  const shared = (typed: Typed) => ['adgang', 'vagtplan', typed.name, 'skemaer', 'vikar'];
  return {
    merge: (typed, language) =>
      fillMerge(
        {
          proposal: proposalIn(typed),
          place: PLACE,
          candidates: others(typed, 5).map((proposal) => ({ proposal, shared: shared(typed) })),
          chosen: [],
          typed: '',
        },
        language,
      ),
    'merge-alone': (typed, language) =>
      fillMerge(
        {
          proposal: proposalIn(typed),
          candidates: [],
          chosen: [],
          typed: typed.long(200),
          fault: 'no-number',
        },
        language,
      ),
    'merge-preview': (typed, language) =>
      fillPreview(
        {
          no: NO,
          place: PLACE,
          main: proposalIn(typed, { no: OTHER }),
          can: others(typed, 12),
          cannot: [
            { no: NO, why: 'answered' },
            { no: OTHER, why: 'has-merged' },
            { no: OTHER, why: 'child-ended' },
            { no: OTHER, why: 'not-found' },
          ],
          told: 17,
          why: '',
        },
        language,
      ),
    'merge-preview-cpr': (typed, language) =>
      fillPreview(
        {
          no: NO,
          main: proposalIn(typed, { no: OTHER }),
          can: others(typed, 1),
          cannot: [],
          told: 1,
          why: typed.long(500),
          fault: { kind: 'cpr', shown: ['010190-••••'] },
        },
        language,
      ),
    'merge-preview-nothing': (typed, language) =>
      fillPreview(
        {
          no: NO,
          main: proposalIn(typed, { no: OTHER }),
          can: [],
          cannot: [{ no: NO, why: 'main-ended' }],
          told: 0,
          why: '',
        },
        language,
      ),
    merged: (typed, language) =>
      fillMerged(
        {
          no: NO,
          place: PLACE,
          main: proposalIn(typed, { no: OTHER }),
          merged: [NO],
          cannot: [{ no: proposalNo(2026, 7), why: 'too-many' }],
        },
        language,
      ),
    'merged-none': (typed, language) =>
      fillMerged(
        {
          no: NO,
          main: proposalIn(typed, { no: OTHER }),
          merged: [],
          cannot: [{ no: NO, why: 'itself' }],
        },
        language,
      ),
    'merged-list': (typed, language) =>
      fillList({ main: proposalIn(typed, { no: OTHER }), children: others(typed, 50) }, language),
    'merged-list-empty': (typed, language) =>
      fillList(
        {
          main: proposalIn(typed, { no: OTHER }),
          children: [],
          note: { kind: 'undone', no: NO },
        },
        language,
      ),
    'merged-list-answered': (typed, language) =>
      fillList(
        {
          main: proposalIn(typed, { no: OTHER }),
          children: others(typed, 1),
          note: { kind: 'answered', no: OTHER },
        },
        language,
      ),
  };
}
