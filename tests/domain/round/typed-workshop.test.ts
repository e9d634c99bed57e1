import { describe, expect, it } from 'vitest';
import {
  readWorkshop,
  stationLines,
  type TypedWorkshop,
} from '../../../src/domain/round/typed-workshop.ts';

const TYPED: TypedWorkshop = {
  title: 'Lettere hverdag',
  stations: 'Indkøb',
  slots: '3',
  minutes: '15',
  tables: 'yes',
  names: 'no',
  votes: '2',
  guests: 'no',
};
const read = (differs: Partial<TypedWorkshop> = {}) => readWorkshop({ ...TYPED, ...differs }, 2026);

function stations(lines: string) {
  const made = read({ stations: lines });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.plan.stations;
}

describe('readWorkshop', () => {
  it('reads what was chosen', () => {
    expect(read({ names: 'yes', guests: 'yes', tables: 'no' })).toMatchObject({
      value: {
        title: 'Lettere hverdag',
        guests: true,
        plan: { slots: 3, slotMinutes: 15, tables: false, namesShown: true, votesEach: 2 },
      },
    });
  });

  it('takes the usual for what is not on its lists', () => {
    expect(read({ slots: '99', minutes: 'x', votes: '' })).toMatchObject({
      value: { plan: { slots: 2, slotMinutes: 30, votesEach: 3 } },
    });
  });

  it('reads a station a line: title, owner after a dash, numbers of proposals', () => {
    const lines =
      'E-handel og IT-indkøb – Bo Lund 2026-31\n\n2026-0044\nBygninger; Ida <ida@by.example>';
    expect(stations(lines)).toEqual([
      { id: 's1', title: 'E-handel og IT-indkøb', owner: 'Bo Lund', proposals: ['2026-0031'] },
      { id: 's2', title: '', proposals: ['2026-0044'] },
      { id: 's3', title: 'Bygninger', owner: 'Ida <ida@by.example>', proposals: [] },
    ]);
  });

  it('gives back lines that are read the same again', () => {
    const made = stations('Indkøb – Bo Lund 2026-0031\nBygninger');
    expect(stations(stationLines(made))).toEqual(made);
  });

  it('says every fault at once', () => {
    expect(read({ title: ' ', stations: ' ' })).toEqual({
      ok: false,
      problem: [
        { field: 'title', kind: 'required' },
        { field: 'stations', kind: 'required' },
      ],
    });
    const nine = Array.from({ length: 9 }, (_, at) => `Station ${at}`).join('\n');
    expect(read({ stations: nine })).toMatchObject({ problem: [{ kind: 'too-many' }] });
    expect(read({ stations: 'Indkøb\nindkøb' })).toMatchObject({ problem: [{ kind: 'twice' }] });
    expect(read({ stations: 'x'.repeat(121) })).toMatchObject({ problem: [{ kind: 'too-long' }] });
    expect(read({ stations: '– Bo Lund' })).toMatchObject({ ok: false });
  });
});
