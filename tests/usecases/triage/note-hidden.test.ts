import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { maskPlaces } from '../../../src/domain/triage/hidden-words.ts';
import type { HiddenNow } from '../../../src/ports/erasure-store.ts';
import type { Backend } from '../../../src/storage/table.ts';
import { hideInWholeRound } from '../../../src/usecases/rounds/hiding/hide-in-round.ts';
import { redactProposal } from '../../../src/usecases/triage/redact-proposal.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { aKitWorld } from '../../support/channel-kit.ts';
import { everyRow } from '../../support/every-row.ts';
import { aHidingWorld, NAME } from '../../support/hiding-world.ts';

/** Every text of every row in which the name stands. */
async function textsWith(backend: Backend): Promise<readonly string[]> {
  const found: string[] = [];
  for (const cells of (await everyRow(backend, TENANT)).values()) {
    const json = cells['json0'];
    if (typeof json === 'string') {
      JSON.parse(json, (_, one) => {
        if (typeof one === 'string' && one.includes(NAME)) found.push(one);
        return one;
      });
    }
  }
  return [...new Set(found)];
}

function noting() {
  const noted: HiddenNow[] = [];
  const erasures = {
    noteHidden: async (_: unknown, hidden: HiddenNow) => void noted.push(hidden),
  };
  const texts = () => new Map(noted.flatMap((one) => [...one.texts]));
  return { erasures, noted, texts };
}

describe('noteHidden', () => {
  it('hears of every text of a proposal before anything is hidden in it', async () => {
    const world = await aKitWorld();
    const by = asId<PersonId>('ole');
    await world.stored(
      aProposal('2026-1', {
        set: { id: 'forslag', version: 1 },
        answers: { challenge: `${NAME}s vikar venter`, need: 'system' },
        notes: [{ by, at: '2026-11-20T09:00:00.000Z', text: `${NAME} ringede` }],
        assessments: [anAssessment({ note: `Se ${NAME}` })],
      }),
    );
    const before = await textsWith(world.backend);
    const { erasures, noted, texts } = noting();

    const given = { no: no('2026-1'), words: NAME };
    await redactProposal({ ...world.deps, erasures }, world.administrator, given);

    expect(before).toHaveLength(3);
    expect([...texts().keys()].toSorted()).toEqual(before.toSorted());
    for (const [text, places] of texts()) expect(maskPlaces(text, places)).not.toContain(NAME);
    expect(noted[0]?.about).toBe(no('2026-1'));
  });

  it('hears of every text of a round, and of its results', async () => {
    const world = await aHidingWorld();
    await world.counted();
    const before = await textsWith(world.backend);
    const { erasures, texts } = noting();

    await hideInWholeRound({ ...world.hiding, erasures }, world.administrator, world.given());

    expect(before.length).toBeGreaterThan(0);
    for (const text of before) expect(texts().has(text)).toBe(true);
    expect(await textsWith(world.backend)).toEqual([]);
  });

  it('stores nothing of the words', async () => {
    const world = await aHidingWorld();
    await world.counted();

    await hideInWholeRound(world.hiding, world.administrator, world.given());

    const rows = [...(await everyRow(world.backend, TENANT))];
    expect(rows.some(([key]) => key.startsWith('erasures'))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(NAME);
  });
});
