import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Wall } from '../../src/domain/round/wall.ts';
import type { WorkshopPhase } from '../../src/domain/round/workshop.ts';
import type { WallAnswer } from '../../src/domain/round/workshop-wall.ts';
import { wallNow, wallPage } from '../../src/pages/wall-page.ts';
import { aStation, aWall, aWorkshopWall } from '../support/a-wall.ts';
import { nos } from '../support/an-initiative.ts';

const APP = '11111111-2222-3333-4444-555555555555';

async function page(wall: Wall, language: 'da' | 'en' = 'da', appId?: string) {
  const { body } = await wallPage(wall, { language, appId });
  return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replace(/<path[^>]*>/g, '');
}

const textOf = async (wall: Wall, language: 'da' | 'en' = 'da') =>
  (await page(wall, language)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const station = aStation({
  title: 'Indkøb',
  notes: 3,
  here: 8,
  latest: [{ id: 'n1', text: 'Tre systemer', idea: 'Ét skema' }],
  groups: [{ id: 'g1', text: 'Alt tastes to gange', notes: 2, people: 5, ...likeIt() }],
  shortlist: [
    { id: 'g1', text: 'Alt tastes to gange', votes: 19 },
    answered({ said: 'Det gør vi', agreed: 'do', who: 'Ole' }),
  ],
});

function likeIt() {
  const [like] = nos('2026-31');
  return like === undefined ? {} : { like };
}

function answered(differs: Partial<WallAnswer>): WallAnswer {
  const when = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
  return { id: 'g2', text: 'Underskrifter', votes: 1, when, ...differs };
}

const workshop = (phase: WorkshopPhase, more: Parameters<typeof aWorkshopWall>[0] = {}) =>
  aWall({
    round: { kind: 'workshop', title: 'Lettere hverdag', code: '4821' },
    workshop: aWorkshopWall({ phase, people: 31, stations: [station], ...more }),
  });

describe('the page for a wall', () => {
  it('says what it is, until when, and how many have answered', async () => {
    const said = await textOf(aWall({ endsAt: '2026-11-24T08:10:00.000Z' }));

    expect(said).toContain('Afstemning Hvad skal vi begynde med? I gang Slutter kl. 9.10');
    expect(said).toContain('7 har svaret');
    expect(await textOf(aWall(), 'en')).toContain('Poll Hvad skal vi begynde med? Under way');
  });

  it('holds one heading of the first order, and its language', async () => {
    const { body } = await wallPage(workshop('notes'), { language: 'en', appId: undefined });

    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('<h2>Indkøb</h2>');
    expect(body).toContain('<title>Lettere hverdag</title>');
  });

  it('lets nothing that is typed become more than a text', async () => {
    const evil = '</title><script>alert(1)</script><img src=x onerror=alert(1)>';
    const wall = workshop('notes', {
      stations: [
        aStation({ title: evil, latest: [{ id: 'n', text: evil, idea: evil, name: evil }] }),
      ],
    });
    const round = { ...wall.round, title: evil };

    const { body } = await wallPage({ ...wall, round }, { language: 'da', appId: undefined });

    expect(body.match(/<script>/g)).toHaveLength(1);
    expect(body).not.toContain('<img');
  });

  it('lets a browser run what is in it and nothing else', async () => {
    const { body, policy } = await wallPage(aWall(), { language: 'da', appId: APP });

    const hash = (tag: string) => {
      const inside = body.slice(
        body.indexOf(`<${tag}>`) + tag.length + 2,
        body.indexOf(`</${tag}>`),
      );
      return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(body).not.toMatch(/ style=| on[a-z]+=|src=|href=/);
  });

  it('asks anew by itself where there are no scripts', async () => {
    const { body } = await wallPage(aWall(), { language: 'da', appId: undefined });

    expect(body).toContain('<noscript><meta http-equiv="refresh" content="5"></noscript>');
  });

  it('hands its script the same tree', async () => {
    const { type, body } = await wallNow(aWall(), { language: 'da', appId: undefined });

    expect(type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({
      tag: 'main',
      children: [{ tag: 'header' }, { tag: 'aside' }],
    });
  });
});

describe('how to take part', () => {
  it('is a word to write and, where there is an application, a code to scan', async () => {
    const drawn = await page(aWall(), 'da', APP);

    expect(drawn).toContain('Skriv “afstemning 4821” til Forenkl i Teams');
    expect(drawn).toContain('aria-label="QR-kode til en chat med Forenkl');
    expect(await page(aWall())).not.toContain('<svg');
    expect(await page(aWall({ round: { kind: 'survey', title: 'x', code: '4821' } }))).toContain(
      'Skriv “undersøgelse 4821”',
    );
  });

  it('is not said when nobody can', async () => {
    for (const wall of [
      aWall({ round: { kind: 'poll', title: 'Uden kode' } }),
      aWall({ state: 'last-minute' }),
      aWall({ state: 'closed' }),
      workshop('vote'),
      workshop('done'),
    ]) {
      expect(await textOf(wall)).not.toContain('Skriv “');
    }
  });
});

describe('a workshop on a wall', () => {
  it('shows notes as they come, and no name unless there is one', async () => {
    const said = await textOf(workshop('notes'));

    expect(said).toContain('Runde 1 af 2');
    expect(said).toContain('31 er med · 3 noter');
    expect(said).toContain('8 ved stationen · 3 noter Tre systemer Idé: Ét skema');
    expect(said).not.toContain('19 stemmer');
  });

  it('shows groups and no votes while people vote', async () => {
    const said = await textOf(workshop('vote', { voters: 18 }));

    expect(said).toContain('Stem på det vigtigste · I har 3 stemmer ved hver station');
    expect(said).toContain('Alt tastes to gange 2 noter · 5 personer · ligner 2026-0031');
    expect(said).toContain('18 har stemt');
    expect(said).not.toContain('19 stemmer');
  });

  it('shows what was answered, and what is still awaited', async () => {
    const said = await textOf(workshop('answer'));

    expect(said).toContain('Alt tastes to gange 19 stemmer Svaret er på vej');
    expect(said).toContain('Underskrifter 1 stemme · Vi gør det · Ole · 1. halvår 2027 Det gør vi');
  });

  it('says what everybody does next', async () => {
    expect(await textOf(workshop('join'))).toContain('Velkommen – vi starter om lidt');
    expect(await textOf(workshop('between'))).toContain('Runde 1 af 2 er slut – skift station');
    expect(await textOf(workshop('between', { slot: 2 }))).toContain('Runderne er slut');
    expect(await textOf({ ...workshop('notes'), state: 'paused' })).toContain('Pause');
    expect(await textOf({ ...workshop('done'), state: 'closed' })).toContain('Tak for i dag');
  });
});

describe('results on a wall', () => {
  it('are bars with their numbers in words, and never those that are hidden', async () => {
    const bars = [{ label: 'Indkøb', count: 6, percent: 67 }];
    const result = { id: 'q', question: 'Hvad først?', n: 9, bars };
    const hidden = { id: 'h', question: 'Og så?', n: 0, bars: [], hidden: true } as const;

    const said = await textOf(aWall({ state: 'closed', results: [result, hidden] }));

    expect(said).toContain('Hvad først? 9 svar Indkøb 67 % · 6');
    expect(said).toContain('Og så? Vises ikke: for få svar');
    const mean = { value: 3.4, points: 5 };
    const rated = await textOf(aWall({ state: 'closed', results: [{ ...result, mean }] }));
    expect(rated).toContain('Gennemsnit 3,4 af 5 · 9 svar');
  });

  it('are as many as fit, with a word on where the others are', async () => {
    const results = Array.from({ length: 6 }, (_, at) => ({
      id: `q${at}`,
      question: `Nummer ${at + 1}`,
      n: 9,
      bars: [],
    }));

    const said = await textOf(aWall({ state: 'closed', results }));

    expect(said).toContain('Nummer 4');
    expect(said).not.toContain('Nummer 5');
    expect(said).toContain('Flere resultater står på kortet i chatten');
  });
});
