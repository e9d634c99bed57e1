import { describe, expect, expectTypeOf, it } from 'vitest';
import { asId, type PersonId, type TenantId } from '../../../src/domain/shared/ids.ts';

describe('an id', () => {
  it('is the text it was made of, and no other kind of id', () => {
    const person = asId<PersonId>('karen');

    expect(person).toBe('karen');
    expectTypeOf(person).toExtend<string>();
    expectTypeOf(person).not.toExtend<TenantId>();
  });
});
