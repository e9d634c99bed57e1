import { expect, it } from 'vitest';
import { closesInvitation } from '../../../src/domain/delivery/invitation-contents.ts';

it('closes an invitation with any wording but the first', () => {
  const invited = (state: string) => closesInvitation({ kind: 'round-invitation', state });
  expect(['open', 'answered', 'over', 'cancelled'].filter(invited)).toEqual([
    'answered',
    'over',
    'cancelled',
  ]);
  expect(closesInvitation({ kind: 'letter' })).toBe(false);
});
