import { expect, it } from 'vitest';
import type { Pick } from '../../../src/domain/round/shortlist.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import { hideInLanded } from '../../../src/domain/triage/hide-in-landed.ts';
import { no } from '../../support/a-proposal.ts';
import { aNote } from '../../support/a-workshop.ts';
import { TENANT } from '../../support/builders.ts';

const HIDE = hideIn(['Sofie']);
const NO = no('2026-1');
const landed = aNote({ id: 'n1', text: 'Sofie venter', landed: { no: NO, as: 'proposal' } });
const other = aNote({
  id: 'n2',
  text: 'Sofie ringer',
  landed: { no: no('2026-2'), as: 'proposal' },
});
const pick = (group: string): Pick => ({
  tenant: TENANT,
  round: asId('round-1'),
  group,
  revision: 1,
  by: asId('ole'),
  at: '',
  answer: { said: 'Sofie får hjælp', agreed: 'do' },
});

it('reaches the notes that became the proposal and what was said of them, and no others', () => {
  const by = hideInLanded([landed, other], { no: NO, hide: HIDE });

  expect(by?.note(landed).text).toBe('▇▇▇ venter');
  expect(by?.note(other)).toEqual(other);
  expect(by?.pick(pick('n1')).answer?.said).toBe('▇▇▇ får hjælp');
  expect(by?.pick(pick('n2'))).toEqual(pick('n2'));
});

it('has nothing to do where no note became it', () => {
  expect(hideInLanded([other], { no: NO, hide: HIDE })).toBeUndefined();
});
