import { expect, it } from 'vitest';
import { responsibilities } from '../../../src/domain/round/responsible.ts';

const at = (id: string, differs: { owner?: string; area?: string } = {}) => ({
  id,
  title: id,
  proposals: [],
  ...differs,
});

it('names each who answers once, with all of theirs', () => {
  const stations = [
    at('s1', { owner: 'Bo Lund <bo@by.dk>' }),
    at('s2', { area: 'it', owner: 'Ole' }),
    at('s3'),
    at('s4', { owner: 'Bo Lund <bo@by.dk>' }),
    at('s5', { area: 'it' }),
  ];
  const found = responsibilities(stations);
  expect(found.map(({ responsible }) => responsible)).toEqual([
    { kind: 'named', who: { name: 'Bo Lund', mail: 'bo@by.dk' } },
    { kind: 'owner', area: 'it' },
  ]);
  expect(found.map((one) => one.stations.map(({ id }) => id))).toEqual([
    ['s1', 's4'],
    ['s2', 's5'],
  ]);
});
