import { describe, expect, it } from 'vitest';
import { severalDone, severalLook } from '../../../src/cards/views/several-look.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const NAMES = {
  team: 'Teamet',
  municipality: '',
  areas: {},
  units: {},
  forums: { b: 'Direktionen' },
};
const VIEW = {
  filter: 'all',
  page: 1,
  end: { kind: 'forum', forum: 'b' },
  can: Array.from({ length: 12 }, (_, at) => aProposal(`2026-${at + 1}`)),
  cannot: [],
  reach: [],
  dueOn: '2026-12-11',
  names: NAMES,
} as const;

describe('severalLook', () => {
  it('names who gets them, the first numbers, and that nobody is told', () => {
    const said = JSON.stringify(severalLook(VIEW, 'da').words['lines']);

    expect(said).toContain('Direktionen');
    expect(said).toContain('2026-0010 og 2 mere');
    expect(said).toContain('Ingen er registreret');
  });

  it('says nothing of who has the app where nothing can be sent', () => {
    const reach = [{ name: 'Ole Bang', as: 'owner' as const, hasApp: false }];
    const said = (can: typeof VIEW.can) =>
      JSON.stringify(severalLook({ ...VIEW, can, reach }, 'da').words);

    expect(said(VIEW.can)).toContain('har ikke appen');
    expect(said([])).not.toContain('appen');
  });

  it('goes back to the page with what was chosen', () => {
    const { actions } = severalLook({ ...VIEW, can: VIEW.can.slice(0, 2) }, 'da').words;

    expect(actions).toMatchObject([
      { verb: 'several.do' },
      {
        verb: 'several.open',
        data: { page: 1, chosen: { numbers: '2026-0001,2026-0002', end: 'forum:b' } },
      },
    ]);
  });

  it('has no day and no other wish where they are assigned', () => {
    const end = { kind: 'assign', person: 'karen' } as const;
    const { fields, title } = severalLook({ ...VIEW, end, assignee: 'Karen' }, 'da').words;

    expect(fields).toEqual([]);
    expect(title).toBe('Tildel 12 forslag?');
  });
});

describe('severalDone', () => {
  it('puts what was left out together by why, and names who changed something', () => {
    const { lines } = severalDone(
      {
        filter: 'all',
        end: { kind: 'road' },
        done: [],
        cannot: [
          { no: no('2026-1'), why: 'withdrawn' },
          { no: no('2026-2'), why: 'withdrawn' },
          { no: no('2026-3'), why: 'changed-since', by: 'Ole', at: '2026-11-23T08:12:00.000Z' },
        ],
        names: NAMES,
      },
      'da',
    ).words;

    expect(JSON.stringify(lines)).toContain('2 er trukket tilbage: 2026-0001, 2026-0002');
    expect(JSON.stringify(lines)).toContain('2026-0003 er ændret af Ole 23. november kl. 9.12');
  });
});
