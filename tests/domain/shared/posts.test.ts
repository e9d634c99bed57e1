import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import { postsOf } from '../../../src/domain/shared/posts.ts';
import type { Register } from '../../../src/domain/shared/register.ts';

const OLE = { name: 'Ole Bang', mail: 'ole.bang@town.example' };
const NAME = { da: 'It', en: 'IT' };

function register(more: Partial<Register>): Register {
  return { units: [], areas: [], forums: [], guidance: [], ...more };
}

describe('postsOf', () => {
  it('finds the areas somebody answers for, as owner and as substitute', () => {
    const areas = [
      { id: asId<AreaId>('it'), name: NAME, owner: OLE },
      { id: asId<AreaId>('hr'), name: NAME, owner: { name: 'Lis' }, substitute: OLE },
      { id: asId<AreaId>('loen'), name: NAME, owner: { name: 'Lis' } },
    ];

    expect(postsOf(register({ areas }), OLE).owns).toEqual(['it', 'hr']);
  });

  it('tells whom somebody speaks for from whom they write for', () => {
    const forums = [
      { id: 'dir', name: 'Direktionen', kind: 'executive', decider: OLE } as const,
      { id: 'oeu', name: 'Økonomiudvalget', kind: 'committee', secretary: OLE } as const,
    ];

    expect(postsOf(register({ forums }), OLE)).toEqual({
      owns: [],
      decides: ['dir'],
      writes: ['oeu'],
    });
  });

  it('gives nobody a post for a name when the mails differ', () => {
    const areas = [{ id: asId<AreaId>('it'), name: NAME, owner: OLE }];

    expect(postsOf(register({ areas }), { ...OLE, mail: 'another@town.example' }).owns).toEqual([]);
  });
});
