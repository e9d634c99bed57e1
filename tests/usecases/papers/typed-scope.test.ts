import { expect, it } from 'vitest';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { typedScope } from '../../../src/usecases/papers/typed-scope.ts';
import { REGISTER } from '../../support/leader-world.ts';

const register = {
  ...REGISTER,
  forums: [{ id: 'board', name: 'Direktionen', kind: 'executive' } as const],
};
const rounds = [{ id: asId<RoundId>('w'), title: 'Forårsworkshop' }];
const read = (text: string) =>
  typedScope(text, { register, rounds, today: '2026-11-23', language: 'da' });

it.each([
  ['', {}],
  ['siden 1. januar 2026', { since: '2026-01-01' }],
  ['siden 2025-06-01', { since: '2025-06-01' }],
  ['siden 1. januar 2026 Direktionen', { since: '2026-01-01', forum: 'board' }],
  ['It og adgange siden 1. marts 2026', { since: '2026-03-01', area: 'it' }],
  ['område it', { area: 'it' }],
  ['direktionen', { forum: 'board' }],
  ['forårsworkshop siden 1. marts 2026', { since: '2026-03-01', round: 'w' }],
  ['siden 1. marts 2026 et eller andet sted', { since: '2026-03-01' }],
  ['noget helt andet', {}],
  ['siden', {}],
])('reads “rapport %s”', (text, scope) => {
  expect(read(text)).toEqual(scope);
});
