import { describe, expect, it } from 'vitest';
import { makeTextAnswers } from '../../../src/bot/handlers/no-command.ts';
import type { Switchboard } from '../../../src/bot/switchboard.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { makeProjection } from '../../../src/usecases/projection.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aKitWorld, context, only } from '../../support/channel-kit.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';

const MINE = personalPlace('mine');
const SETTINGS = {
  answerDays: 14,
  whoMayPropose: 'everyone',
  teamName: 'Teamet',
  municipality: 'Byen',
} as const;
const ASKED = aProposal('2026-0042', {
  question: { at: '2026-11-17T09:00:00.000Z', text: 'Hvem bestiller?' },
});

/** Karen is an administrator, Nanna a leader; every command answers with its own name. */
async function here(own: readonly Proposal[] = []) {
  const { kit, stores, karen, nanna } = await aKitWorld();
  const bare = makeProjection({ ...stores, clock: kit.clock });
  const projection = { ...bare, ofPerson: async () => own };
  const notifier = { member: async () => undefined };
  const of = { ...kit, ...stores, notifier, projection, likeness: makeLikeness() };
  const kits = {
    leader: { ...of, settings: SETTINGS },
    channel: kit,
    rounds: { ...kit, ...stores, publicUrl: () => undefined },
  };
  const run: string[] = [];
  const commands = new Proxy({} as Switchboard['commands'], {
    get: (_, name) => async () => {
      run.push(String(name));
      return [];
    },
  });
  return { ...makeTextAnswers(kits, commands), run, karen, nanna };
}

describe('a text that is no command', () => {
  it('is taken for the command it nearly is', async () => {
    const { text, channelText, run, karen, nanna } = await here();

    await text(context(nanna, { place: MINE }), { text: 'hjelp', attachments: false });
    await text(context(karen, { place: MINE }), { text: 'overblk', attachments: false });
    await channelText(context(nanna, { place: CHANNEL }), 'overblk');

    expect(run).toEqual(['help', 'digest', 'digest']);
  });

  it('ends in no refusal of what a leader never asked for', async () => {
    const { text, run, nanna } = await here();

    const replies = await text(context(nanna, { place: MINE }), {
      text: 'overblk',
      attachments: false,
    });

    expect(run).toEqual([]);
    expect(only(replies).text).toContain('Det var lidt kort');
  });

  it('may be the reply where a question waits', async () => {
    const { text, run, nanna } = await here([ASKED]);

    const replies = await text(context(nanna, { place: MINE }), {
      text: 'hjelp',
      attachments: false,
    });

    expect(run).toEqual([]);
    expect(only(replies).text).toContain('Svar på 2026-0042');
  });

  it('is no reply when it is nearly a command of several words', async () => {
    const { text, run, nanna } = await here([ASKED]);

    await text(context(nanna, { place: MINE }), { text: 'mine frslag', attachments: false });

    expect(run).toEqual(['mine']);
  });

  it('is told where it belongs when it is a command of another place', async () => {
    const { text, channelText, nanna } = await here();
    const said = { text: 'tidspunkt', attachments: false };

    expect(only(await text(context(nanna, { place: MINE }), said)).text).toContain(
      'Det hører til i administrationskanalen',
    );
    const channel = await channelText(context(nanna, { place: CHANNEL }), 'nyt forslag');
    expect(only(channel).text).toContain('Det tager vi i den personlige chat');
  });
});
