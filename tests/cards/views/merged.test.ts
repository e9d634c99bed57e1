import { describe, expect, it } from 'vitest';
import { merged, mergedList } from '../../../src/cards/views/merged.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const MAIN = aProposal('2026-1');

describe('merged', () => {
  it('says how many, and leads back to the queue it came from', () => {
    const view = { no: no('2026-2'), main: MAIN, merged: [no('2026-2')], cannot: [] };
    const place = { filter: 'all', trail: [] } as const;

    expect(merged(view, 'da').words['title']).toBe('1 forslag er samlet med 2026-0001');
    expect(merged(view, 'da').words['actions']).toMatchObject([{ verb: 'proposal.show' }]);
    expect(merged({ ...view, place }, 'da').words['actions']).toMatchObject([
      { verb: 'queue.skip' },
      { verb: 'proposal.show' },
    ]);
  });
});

describe('mergedList', () => {
  it('has the only one chosen already', () => {
    const { fields } = mergedList({ main: MAIN, children: [aProposal('2026-2')] }, 'da').words;

    expect(fields).toMatchObject([{ choices: [{ value: '2026-0002' }] }]);
  });

  it('says why one could not be taken out', () => {
    const note = { kind: 'answered', no: MAIN.no } as const;
    const { lines } = mergedList({ main: MAIN, children: [], note }, 'da').words;

    expect(JSON.stringify(lines)).toContain('2026-0001 har fået svaret');
  });
});
