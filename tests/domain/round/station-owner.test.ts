import { describe, expect, it } from 'vitest';
import { isOwnerOf, namedOwner, ownerName } from '../../../src/domain/round/station-owner.ts';

const owned = (owner?: string) => ({
  id: 's1',
  title: 'Indkøb',
  proposals: [],
  ...(owner !== undefined && { owner }),
});
const BO = { name: 'Bo Lund', mail: 'bo@by.example' };

describe('isOwnerOf', () => {
  it('knows them by mail where both are known, else by name', () => {
    expect(isOwnerOf(owned('Bo Lund'), BO)).toBe(true);
    expect(isOwnerOf(owned('bo@by.example'), BO)).toBe(true);
    expect(isOwnerOf(owned('Bo Lund <bo@by.example>'), BO)).toBe(true);
    expect(isOwnerOf(owned('Bo Lund <other@by.example>'), BO)).toBe(false);
    expect(isOwnerOf(owned('Bo Lund <bo@by.example>'), { name: 'Bo Lund' })).toBe(true);
  });

  it('is nobody else, and nobody where nobody is named', () => {
    expect(isOwnerOf(owned('Bo Lundgren'), BO)).toBe(false);
    expect(isOwnerOf(owned(), BO)).toBe(false);
  });
});

describe('namedOwner', () => {
  it('takes name and mail apart', () => {
    expect(namedOwner(owned('Bo Lund <bo@by.example>'))).toEqual(BO);
    expect(namedOwner(owned('Bo Lund'))).toEqual({ name: 'Bo Lund' });
    expect(namedOwner(owned())).toBeUndefined();
  });
});

describe('ownerName', () => {
  it('shows the name without the mail, or the mail alone', () => {
    expect(ownerName(owned('Bo Lund <bo@by.example>'))).toBe('Bo Lund');
    expect(ownerName(owned('bo@by.example'))).toBe('bo@by.example');
  });
});
