import { describe, expect, it } from 'vitest';
import {
  leftOutLines,
  MERGE_WHY_MAX,
  mergePreview,
} from '../../../src/cards/views/merge-preview.ts';
import { MERGE_REASON_MAX } from '../../../src/domain/triage/merge.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const VIEW = {
  no: no('2026-2'),
  main: aProposal('2026-1'),
  can: [aProposal('2026-2')],
  cannot: [],
  told: 3,
  why: '',
};

describe('mergePreview', () => {
  it('leaves as much room for the reason as the rules do', () => {
    expect(MERGE_WHY_MAX).toBe(MERGE_REASON_MAX);
  });

  it('says how many are told, and offers the deed', () => {
    const { title, lines, actions } = mergePreview(VIEW, 'da').words;

    expect(title).toBe('Saml 1 forslag med 2026-0001?');
    expect(JSON.stringify(lines)).toContain('3 personer får besked');
    expect(actions).toMatchObject([{ verb: 'merge.do' }, { verb: 'merge.open' }]);
  });

  it('offers no deed where nothing can be merged', () => {
    const { actions, fields } = mergePreview({ ...VIEW, can: [] }, 'da').words;

    expect(actions).toMatchObject([{ verb: 'merge.open' }]);
    expect(fields).toEqual([]);
  });
});

describe('leftOutLines', () => {
  it('names each with its reason, and counts those there is no room for', () => {
    const cannot = Array.from({ length: 11 }, (_, at) => ({
      no: no(`2026-${at + 1}`),
      why: 'answered' as const,
    }));
    const said = leftOutLines(cannot, 'da').map((line) => line.map(({ text }) => text).join(''));

    expect(said[1]).toBe('2026-0001  er besvaret, eller svaret ligger klar');
    expect(said.at(-1)).toBe('og 3 mere');
    expect(leftOutLines([], 'da')).toEqual([]);
  });
});
