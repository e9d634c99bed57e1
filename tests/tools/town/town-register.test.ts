import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findCpr } from '../../../src/domain/shared/cpr.ts';
import { postsOf } from '../../../src/domain/shared/posts.ts';
import { areasFor, unitsOf } from '../../../src/domain/shared/register-lookup.ts';
import { readRegisterFile } from '../../../src/papers/register/read-register.ts';
import { HANNE, METTE, OLE, TOWN_PEOPLE } from '../../../tools/dev/town-people.ts';
import { TOWN_AREAS } from '../../../tools/town/town-areas.ts';
import { townMail } from '../../../tools/town/town-mail.ts';
import { TOWN_UNITS } from '../../../tools/town/town-units.ts';

const name = 'bakkekoebing.xlsx';
const bytes = new Uint8Array(await readFile(`tools/town/${name}`));
const read = await readRegisterFile({ name, bytes });
const rows = read.ok ? read.value.rows : { units: [], areas: [], forums: [], guidance: [] };

describe('the register file of Bakkekøbing', () => {
  it('can be read from end to end', () => {
    expect(read.ok && read.value.problems).toEqual([]);
  });

  it('holds what its script was given; run tools/town/make-town.ts when it does not', () => {
    const units = rows.units.map((unit) => [unit.pNumber, unit.name, unit.leader, unit.medContact]);
    const named = (person?: string) => person && { name: person, mail: townMail(person) };

    expect(units).toEqual(
      TOWN_UNITS.map((unit) => [unit.pNumber, unit.name, named(unit.leader), named(unit.med)]),
    );
    expect(rows.areas).toMatchObject(
      TOWN_AREAS.map(({ id, name: da, english: en, owner }, at) => ({
        id,
        name: { da, en },
        order: at + 1,
        owner: { name: owner, mail: townMail(owner) },
      })),
    );
  });

  it('has a post for the people of the Playground to try', () => {
    const posts = (who: (typeof TOWN_PEOPLE)[number]) =>
      postsOf(rows, { name: who.name, mail: who.email });

    expect(posts(OLE).owns).toEqual(['it-access']);
    expect(posts(HANNE).decides).toEqual(['executive']);
    expect(posts(METTE).writes).toContain('executive');
  });

  it('has forums of every kind but other, a substitute for each area, and guidance', () => {
    expect(rows.forums.map(({ kind }) => kind)).toEqual([
      ...['executive', 'committee', 'committee', 'chiefs', 'med'],
    ]);
    expect(rows.areas.every(({ owner, substitute }) => owner?.mail !== substitute?.mail)).toBe(
      true,
    );
    expect(rows.guidance.length).toBeGreaterThan(2);
  });

  it('has units of every type but other', () => {
    const types = Map.groupBy(rows.units, ({ type }) => type);
    const counts = [...types].map(([type, units]) => [type, units.length]);

    expect(Object.fromEntries(counts)).toEqual({
      school: 8,
      'day-care': 10,
      'nursing-home': 6,
      administration: 8,
    });
    expect(new Set(rows.units.map(({ department }) => department)).size).toBe(5);
  });

  it('offers every type of unit the nine areas in order', () => {
    expect(areasFor(rows, 'day-care').map(({ name: { da } }) => da)).toEqual([
      'Ansættelse og løn',
      'It og adgange',
      'Økonomi og regnskab',
      'Indkøb',
      'Bygninger',
      'Dokumentation og indberetning',
      'Ledelse, planer og tilsyn',
      'Mit eget fagområde',
      'Andet eller ved ikke',
    ]);
  });

  it('knows the people of the Playground by their mail', () => {
    const units = TOWN_PEOPLE.map((person) => [
      person.name,
      unitsOf(rows, { name: person.name, mail: person.email })[0]?.name,
    ]);

    expect(Object.fromEntries(units)).toEqual({
      'Karen Holm': 'Børnehuset Solsikken',
      'Jens Lauridsen': 'Åskolen',
      'Mette Friis': undefined,
      'Ole Bang': 'It og Digitalisering',
      'Sara Winther': 'Plejehjemmet Birkelund',
      'Hanne Dahl': 'Direktionen',
    });
  });

  it('holds nothing that could be taken for a CPR number', () => {
    expect(findCpr(JSON.stringify(rows))).toEqual([]);
  });
});
