import { describe, expect, it } from 'vitest';
import { actorOf, clientOf, rolesFrom } from '../../../src/domain/shared/application.ts';

const CLIENT = '33333333-2222-4111-8000-cccccccccccc';

describe('an application', () => {
  it('has the roles of ours that its token names, and no other', () => {
    expect(rolesFrom(['Rounds.Read', 'Files.ReadWrite.All', 7, 'administrator'])).toEqual([
      'round-system',
    ]);
    expect(rolesFrom([])).toEqual([]);
  });

  it('is known again in what it did', () => {
    expect(clientOf(actorOf({ client: CLIENT }))).toBe(CLIENT);
  });

  it('is no person, whatever a person’s id begins with', () => {
    for (const by of [
      'mette',
      'system',
      'app-4kQ2hK8fYxN3vB7mZ',
      `x${actorOf({ client: CLIENT })}`,
    ]) {
      expect(clientOf(by)).toBeUndefined();
    }
  });
});
