import { describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../../src/domain/proposal/endorse.ts';
import { proposalNo } from '../../../../src/domain/proposal/number.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import {
  answeredAmong,
  askedNow,
  respondedAmong,
} from '../../../../src/usecases/rounds/waves/who-answered.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { aResponse, aRound } from '../../../support/a-round.ts';
import { sentWave, WAVE } from '../../../support/wave-world.ts';

const AT = '2026-11-25T09:00:00.000Z';

describe('who has answered', () => {
  it('are those who handed in, under their id among those asked', async () => {
    const { waves, karen, ole, round } = await sentWave();
    const at = { tenant: karen.tenant, round: WAVE };
    const asked = askedNow(await waves.responses.asked(at), [karen, ole]);
    const given = { answers: {}, at: AT };
    await waves.responses.saveResponse(aResponse({ round: WAVE, person: karen.id, given }));
    await waves.responses.saveResponse(aResponse({ round: WAVE, person: ole.id }));
    expect([...(await answeredAmong(waves, await round(), asked))]).toEqual([karen.id]);
    expect([...(await respondedAmong(waves, await round(), asked))]).toEqual([karen.id]);
  });

  it('count by participation alone in anonymous rounds, and by proposals in collections', async () => {
    const { waves, karen, ole } = await sentWave();
    const asked = askedNow([{ id: karen.id, person: karen.id, name: 'Karen', background: {} }], []);
    const anonymous = aRound({ privacy: 'anonymous' });
    const responses = { ...waves.responses, participants: async () => [karen.id] };
    expect((await answeredAmong({ responses }, anonymous, asked)).size).toBe(1);
    const collection = aRound({ kind: 'collection' });
    const campaign = { round: collection.id, title: 'Bøvl' };
    const by = (proposer: typeof karen.id, endorsed: readonly Endorsement[] = []) => ({
      responses,
      proposals: {
        allEndorsements: async () => endorsed,
        all: async () => [
          aProposal('2026-1', { proposer, campaign }),
          aProposal('2026-2', { proposer: karen.id }),
        ],
      },
    });
    expect((await respondedAmong(by(karen.id), collection, asked)).size).toBe(1);
    expect((await respondedAmong(by(ole.id), collection, asked)).size).toBe(0);
    const too = (of: typeof campaign): Endorsement => ({
      ...{ no: proposalNo(2024, 7), person: karen.id, at: AT, following: true },
      examples: [{ draft: asId('d'), at: AT, text: 'Det har vi også', campaign: of }],
    });
    const sized = async (of: typeof campaign) =>
      (await respondedAmong(by(ole.id, [too(of)]), collection, asked)).size;
    expect(await sized(campaign)).toBe(1);
    expect(await sized({ round: asId('another'), title: 'Bøvl' })).toBe(0);
  });

  it('finds those again whom nobody knew when it was sent', () => {
    const karen = { id: 'mail:k@b.dk', name: 'Karen', mail: 'k@b.dk', background: {} };
    const known = { ...aPersonOf('k@b.dk') };
    expect(askedNow([karen], [known])[0]?.known).toBe(known);
    expect(askedNow([karen], [])[0]?.known).toBeUndefined();
  });
});

function aPersonOf(mail: string) {
  const { tenant, host: id } = aRound();
  return { tenant, id, mail, entra: 'e', name: 'Karen' };
}
