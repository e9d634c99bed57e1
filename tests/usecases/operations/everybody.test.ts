import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { everybody } from '../../../src/usecases/operations/everybody.ts';
import { TENANT } from '../../support/builders.ts';

describe('everybody', () => {
  it('reads every page', async () => {
    const all = Array.from({ length: 1_201 }, (_, at) => {
      const id = asId<PersonId>(String(at).padStart(4, '0'));
      return { id, tenant: TENANT, entra: id, name: `Nummer ${at}` };
    });
    const people = {
      page: async (_: unknown, { after, limit }: { after?: string; limit: number }) => {
        const rest = all.filter(({ id }) => after === undefined || id > after);
        const page = rest.slice(0, limit);
        const last = page.at(-1)?.id;
        return { people: page, ...(rest.length > limit && last && { next: last }) };
      },
    };

    expect(await everybody({ people }, TENANT)).toEqual(all);
  });
});
