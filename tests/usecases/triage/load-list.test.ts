import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { type ListedRow, listedAs } from '../../../src/domain/triage/listed-row.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import type { TypedJudgement } from '../../../src/domain/triage/typed-judgement.ts';
import { loadList, type RowOutcome } from '../../../src/usecases/triage/load-list.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { anArea } from '../../support/suggesting.ts';

const NO = no('2026-1');
const WRITTEN = { need: 'system', authority: 'process-owner', extent: 'small', value: 'high' };
let world: BoundWorld;
let fresh: Proposal;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stores.registry.put(TENANT, { areas: [anArea('it', 'It')] });
  fresh = await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
});

function aRow(differs: Partial<TypedJudgement>, over: Partial<ListedRow> = {}): ListedRow {
  const typed = { ...listedAs(fresh), ...differs };
  return { row: 2, no: NO, seen: { version: 1, assessments: 0 }, typed, unknown: [], ...over };
}

const load = (row: ListedRow, write = true, person = world.karen.id) =>
  loadList(world.deps, { tenant: TENANT, rows: [row], person, write });
const kindsOf = (outcomes: readonly RowOutcome[]) => outcomes.map(({ kind }) => kind);
const stored = async () => (await world.stores.proposals.proposal(TENANT, NO))?.value;

describe('loadList', () => {
  it('says what would change and writes nothing until told to', async () => {
    const outcomes = await load(aRow({ extent: 'small', value: 'high' }), false);

    expect(outcomes).toEqual([
      {
        row: 2,
        no: NO,
        kind: 'change',
        cells: [
          { part: 'extent', from: '', to: 'small' },
          { part: 'value', from: '', to: 'high' },
        ],
      },
    ]);
    expect(await stored()).toEqual(fresh);
  });

  it('assesses as whoever is named, once, however often the file is loaded', async () => {
    const row = aRow({ ...WRITTEN, area: 'it', note: 'Ring først' });
    const times = [await load(row), await load(row), await load(row, false)];

    expect(times.map(kindsOf)).toEqual([['change'], ['same'], ['same']]);
    expect(await stored()).toMatchObject({
      status: 'assessing',
      assessments: [{ ...WRITTEN, area: 'it', note: 'Ring først', by: 'karen', version: 1 }],
    });
    expect((await stored())?.assessments).toHaveLength(1);
    const events = await world.stores.proposals.history(TENANT, NO);
    expect(events.filter(({ kind }) => kind === 'assessed')).toHaveLength(1);
  });

  it('writes once when two load the same file at the same time', async () => {
    const row = aRow({ extent: 'small', value: 'high' });
    const both = await Promise.all([load(row), load(row, true, world.ole.id)]);

    expect(both.map(kindsOf)).toEqual([['change'], ['change']]);
    expect((await stored())?.assessments).toHaveLength(1);
  });

  it('leaves alone what nobody changed in the file, whatever was done meanwhile', async () => {
    await load(aRow({ extent: 'small', value: 'high' }));

    expect(kindsOf(await load(aRow({})))).toEqual(['untouched']);
  });

  it('writes nothing over what was assessed in the bot meanwhile', async () => {
    await load(aRow({ extent: 'large', value: 'low' }), true, world.ole.id);

    expect(kindsOf(await load(aRow({ extent: 'small', value: 'high' })))).toEqual([
      'judged-meanwhile',
    ]);
    expect((await stored())?.assessments).toMatchObject([{ extent: 'large' }]);
  });

  it('asks for both extent and value, and for no CPR number in a note', async () => {
    expect(await load(aRow({ extent: 'small', note: 'Se 010190-1234' }))).toMatchObject([
      {
        kind: 'not-filled',
        faults: [
          { field: 'value', kind: 'required' },
          { field: 'note', kind: 'cpr', shown: ['010190-xxxx'] },
        ],
      },
    ]);
    expect(await stored()).toEqual(fresh);
  });

  it('names words nobody knows, but not an area the register lost and nobody touched', async () => {
    const unknown = [{ part: 'area', value: 'old', accepted: ['It'] }] as const;
    const lost = { answers: { challenge: 'x', areas: ['old'] } };
    fresh = await world.stored(aProposal('2026-2', lost));
    const at = { no: fresh.no, unknown };

    expect(kindsOf(await load(aRow({}, at)))).toEqual(['untouched']);
    const gone = { ...at, unknown: [{ ...unknown[0], value: 'Vej' }] };
    expect(await load(aRow({ area: 'Vej' }, gone))).toMatchObject([
      { kind: 'unknown-words', words: [{ value: 'Vej' }] },
    ]);
  });

  it('knows a number that is nobody’s, and goes on with the next row', async () => {
    const rows = [aRow({}, { no: no('2026-99') }), aRow({ ...WRITTEN, extent: 'large' })];
    const outcomes = await loadList(world.deps, {
      tenant: TENANT,
      rows,
      person: world.karen.id,
      write: true,
    });

    expect(kindsOf(outcomes)).toEqual(['not-found', 'change']);
  });

  it('refuses what has left the queue', async () => {
    const sent = { status: 'forwarded', assessments: [anAssessment()] } as const;
    fresh = await world.stored(aProposal('2026-3', sent));
    const row = aRow({ extent: 'small' }, { no: fresh.no, seen: { version: 1, assessments: 1 } });

    expect(kindsOf(await load(row))).toEqual(['handled']);
  });

  it('keeps one assessment of each where several assess', async () => {
    const rules = await world.stores.registry.saveRules(
      TENANT,
      { ...DEFAULT_RULES, severalAssessors: true },
      undefined,
    );
    expect(rules).not.toBe('changed');
    const row = aRow({ extent: 'small', value: 'high' });
    await load(row, true, world.ole.id);

    expect(kindsOf(await load(row))).toEqual(['change']);
    expect(kindsOf(await load(row))).toEqual(['same']);
    expect((await stored())?.assessments?.map(({ by }) => by)).toEqual(['ole', 'karen']);
  });
});
