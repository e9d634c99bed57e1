import { beforeEach, describe, expect, it } from 'vitest';
import { departmentInput } from '../../../../src/cards/index.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { only } from '../../../support/channel-kit.ts';
import { aThemeKitWorld, type ThemeKitWorld } from '../../../support/theme-kit.ts';

let world: ThemeKitWorld;

beforeEach(async () => {
  world = await aThemeKitWorld();
  await world.stored(aProposal('2026-1'));
});

const textOf = async (...press: Parameters<ThemeKitWorld['press']>) =>
  only(await world.press(...press)).text;
const SHARE = departmentInput('Børn og Unge');

describe('the proposals of a theme', () => {
  it('are chosen by number, and what was typed comes back', async () => {
    expect(await textOf('theme.proposals')).toContain('Forslag i temaet');
    const again = await textOf('theme.proposals-save', { inputs: { add: '1 99' } });
    expect(again).toContain('“99” er ikke et forslag');
    expect(again).toContain('1 99');

    expect(await textOf('theme.proposals-save', { inputs: { add: '1' } })).toContain('2026-0001');
    const stale = await textOf('theme.proposals-save', { inputs: { remove: '2026-0001' } });
    expect(stale).toContain('En anden har ændret temaet imens.');
  });
});

describe('the target of a theme', () => {
  it('is set by department, and counted there by its lead', async () => {
    expect(await textOf('theme.target')).toContain('Børn og Unge');
    const inputs = { unit: 'places', total: '', year: '2027', [SHARE]: '60' };
    expect(await textOf('theme.target-save', { inputs })).toContain('Mål: 60 pladser i 2027');

    expect(await textOf('theme.count', { asLead: true })).toContain('Børn og Unge');
    const counted = {
      data: { id: 'a', version: 2 },
      inputs: { [SHARE]: '15' },
      asLead: true,
    } as const;
    expect(await textOf('theme.count-save', counted)).toContain('15 af 60 (25 %)');
  });

  it('comes back with what was typed and what is wrong', async () => {
    const inputs = { unit: 'kr', total: 'mange', year: '2027', [SHARE]: '7' };
    const again = await textOf('theme.target-save', { inputs });

    expect(again).toContain('Skriv et tal fra 0 og op.');
    expect(again).toContain('mange');
    expect(again).toContain('7');
  });

  it('is not for its lead to set, nor are the proposals', async () => {
    for (const verb of ['theme.target', 'theme.target-save', 'theme.proposals'] as const) {
      const refused = await textOf(verb, {
        asLead: true,
        inputs: { total: '5', unit: 'kr', year: '2027' },
      });
      expect(refused).not.toContain('Mål');
      expect(refused).not.toContain('Forslag i temaet');
    }
    expect((await world.themeAt('a')).target).toBeUndefined();
  });
});
