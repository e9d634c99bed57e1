import { expect, it } from 'vitest';
import { ownMessage } from '../../../src/domain/delivery/own-message.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';

it('goes to the person alone, and holds no way to the file', () => {
  const person = asId<PersonId>('karen');

  expect(ownMessage({ person }, 'made')).toEqual({
    audience: { kind: 'person', person },
    content: { kind: 'own-data', state: 'made' },
  });
});
