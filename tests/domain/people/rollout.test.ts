import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import { countRollout, type LeaderPost, rolloutOf } from '../../../src/domain/people/rollout.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';

const SINCE = '2026-11-12T09:00:00.000Z';

function person(name: string, over: Partial<Person> = {}): Person {
  const place = personalPlace(name);
  return { id: asId<PersonId>(name), tenant: TENANT, entra: `entra-${name}`, name, place, ...over };
}

const post = (name: string, known?: Person, over: Partial<LeaderPost> = {}): LeaderPost => ({
  unit: { name: 'Skolen', department: 'Børn' },
  as: 'leader',
  named: { name },
  ...(known && { person: known }),
  ...over,
});
const only = (one: LeaderPost) => rolloutOf([one])[0];

describe('rolloutOf', () => {
  it('says who has the app: whoever we can write to in a chat of their own', () => {
    expect(only(post('Karen', person('Karen')))).toEqual({
      ...{ name: 'Karen', as: 'leader', unit: 'Skolen', department: 'Børn', group: 'with' },
    });
  });

  it('says who has it not: whom we never met, and who spoke elsewhere only', () => {
    const { place: _, ...silent } = person('Ole');

    expect(only(post('Karen'))).toMatchObject({ group: 'without', why: 'never-opened' });
    expect(only(post('Ole', silent))).toMatchObject({ group: 'without', why: 'never-opened' });
  });

  it.each([
    ['uninstalled', 'without'],
    ['gone', 'without'],
    ['blocked', 'blocked'],
    ['shut-out', 'blocked'],
  ] as const)('tells who has it no more: %s is %s', (why, group) => {
    const karen = person('Karen', { unreachable: { why, since: SINCE } });

    expect(only(post('Karen', karen))).toMatchObject({ group, why, since: SINCE });
  });

  it('names them as Teams does, with the mail of the register before that of Teams', () => {
    const karen = person('Karen Holm', { mail: 'kh@x.dk' });

    expect(only(post('K. Holm', karen))).toMatchObject({ name: 'Karen Holm', mail: 'kh@x.dk' });
    expect(
      only(post('K. Holm', karen, { named: { name: 'K. Holm', mail: 'karen@x.dk' } })),
    ).toMatchObject({ mail: 'karen@x.dk' });
  });

  it('goes by department, workplace and name', () => {
    const at = (department: string, name: string, who: string) =>
      post(who, undefined, { unit: { name, department } });
    const lines = rolloutOf([
      at('Ældre', 'Bakken', 'Ida'),
      at('Børn', 'Åskolen', 'Bo'),
      at('Børn', 'Byskolen', 'Lis'),
      at('Børn', 'Byskolen', 'Kai'),
    ]);

    expect(lines.map(({ name }) => name)).toEqual(['Kai', 'Lis', 'Bo', 'Ida']);
  });
});

describe('countRollout', () => {
  const at = (department: string, who: string, known?: Person) =>
    post(who, known, { unit: { name: 'Skolen', department } });
  const blocked = person('Bo', { unreachable: { why: 'blocked', since: SINCE } });
  const sums = countRollout(
    rolloutOf([
      at('Kultur', 'Ida', person('Ida')),
      at('Børn', 'Lis', person('Lis')),
      at('Børn', 'Kai'),
      at('Børn', 'Bo', blocked),
    ]),
  );

  it('counts each once, in one group', () => {
    expect(sums).toMatchObject({ total: 4, with: 2, without: 1, blocked: 1 });
  });

  it('has the departments where most are missing first', () => {
    expect(sums.departments).toEqual([
      { department: 'Børn', total: 3, with: 1, without: 1, blocked: 1 },
      { department: 'Kultur', total: 1, with: 1, without: 0, blocked: 0 },
    ]);
  });

  it('has nothing of a register without leaders', () => {
    expect(countRollout([])).toEqual({
      ...{ total: 0, with: 0, without: 0, blocked: 0, departments: [] },
    });
  });
});
