/**
 * The leader survey of Copenhagen's Koncernservice: personnel unchanged at 3.7, procurement up or down by
 * 0.1, neutral answers on procurement support from 45 % to 35 %, finance asked for the first time.
 * 260 and 268 of 412 leaders, standard deviation 0.9 (assumed): in the words a committee reads.
 */
import { beforeAll, expect, it } from 'vitest';
import { resultCard, resultGroupsCard } from '../../../../src/cards/index.ts';
import { itemPage } from '../../../../src/domain/results/item-page.ts';
import type { Report } from '../../../../src/domain/results/report.ts';
import { resultPage } from '../../../../src/domain/results/result-page.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { textIn } from '../../../cards/walk.ts';
import { TENANT } from '../../../support/builders.ts';
import {
  type Answered,
  aResultWorld,
  around,
  atOf,
  leaderSurveys,
  type ResultWorld,
  steps,
} from '../../../support/result-world.ts';

const ASKED = 412;
/** How many of each department have answered, of 268; the two last are too few. */
const DEPARTMENTS = [
  ['Børne- og Ungdomsforvaltningen', 110],
  ['Socialforvaltningen', 80],
  ['Teknik- og Miljøforvaltningen', 68],
  ['Borgerservice', 3],
  ['Kultur', 7],
] as const;

let world: ResultWorld;
let report: Report;

beforeAll(async () => {
  world = await aResultWorld();
  const { before, now } = leaderSurveys();
  await world.rounds.sets.put(TENANT, before);
  await world.rounds.sets.put(TENANT, now);
  const wave = { series: 'leder', audience: {}, asked: ASKED, reminders: [], reminded: 2 };
  const base = { kind: 'survey', title: 'Lederundersøgelsen', place: undefined } as const;
  const { place: _, ...placeless } = base;
  const first = await world.held(
    {
      ...placeless,
      id: asId('r2025'),
      set: { id: before.id, version: before.version },
      wave: { ...wave, label: '2025' },
    },
    people({
      'hr.overall': around(3.7, 260),
      'buy.overall': around(3.3, 260),
      'buy.2': around(3.2, 260),
      'buy.3': steps(7, 45, 117, 78, 13),
    }),
    ASKED,
  );
  expect(await world.count(first)).toBe(true);
  const second = await world.held(
    {
      ...placeless,
      id: asId('r2026'),
      set: { id: now.id, version: now.version },
      wave: { ...wave, label: '2026', former: asId('r2025') },
    },
    people({
      'hr.overall': around(3.7, 268),
      'buy.overall': around(3.4, 268),
      'buy.1': [...around(3.5, 237), ...Array<string>(31).fill('not-used')],
      'buy.2': around(3.1, 268),
      'buy.3': steps(1, 66, 94, 85, 22),
      'fin.overall': around(3.5, 268),
    }),
    ASKED,
  );
  expect(await world.count(second)).toBe(true);
  const stored = await world.rounds.results.report(atOf(second));
  if (stored === undefined) throw new Error('nothing was stored');
  report = stored;
});

/** One answer a person to each item, mixed so that departments are alike. */
function people(
  items: Readonly<Record<string, readonly (number | string)[]>>,
): readonly Answered[] {
  const n = Math.max(...Object.values(items).map(({ length }) => length));
  const departments = DEPARTMENTS.flatMap(([name, size]) => Array<string>(size).fill(name));
  return Array.from({ length: n }, (_, at) => {
    const mixed = (at * 101) % n;
    const answers: Record<string, number | string | Record<string, number | string>> = {};
    for (const [item, given] of Object.entries(items)) {
      const answer = given[mixed];
      if (answer === undefined) continue;
      if (item.endsWith('.overall')) answers[item] = answer;
      else answers['buy'] = { ...Object(answers['buy']), [item.split('.')[1] ?? '']: answer };
    }
    const department = departments[at];
    return { answers, unitType: 'school', ...(department !== undefined && { department }) };
  });
}

/** All pages of everybody together, one after another. */
function overall(): string {
  const { pages } = resultPage(report, { kind: 'overall' });
  return Array.from({ length: pages }, (_, page) =>
    textIn(resultCard(resultPage(report, { kind: 'overall' }, { page }), 'da')),
  ).join('\n');
}

it('says how many have answered of those asked', () => {
  expect(overall()).toContain('268 af 412 har svaret (65 %)');
});

it('calls what rounds to the same unchanged, beside the figure of last year', () => {
  expect(overall()).toMatch(/Løn og personale samlet set\s+3,7\s+\(2025: 3,7\) uændret/);
});

it('calls no tenth significant, up or down, and shows its sign', () => {
  expect(overall()).toMatch(/Indkøb samlet set\s+3,4\s+\(\+0,1\) ikke signifikant/);
  expect(overall()).toMatch(/Indkøbsaftalerne\s+3,1\s+\(-0,1\) ikke signifikant/);
  expect(overall()).toMatch(/Indkøbssupporten\s+3,2\s+\(\+0,1\) ikke signifikant/);
});

it('says that neutral answers have fallen ten points, and where they were', () => {
  expect(overall()).toContain('hverken-eller 35 % (45 %)');
  expect(overall()).toContain('Neutrale svar er faldet 10 procentpoint (signifikant)');
});

it('counts those who have not used it beside the scale', () => {
  expect(overall()).toContain('31 har ikke brugt');
});

it('has no comparison for what is new', () => {
  expect(overall()).toMatch(/Økonomi og regnskab samlet set\s+3,5\s+ny i år, ingen sammenligning/);
});

it('hides two departments, one for the sake of the other', () => {
  const page = itemPage(report, { table: 'department', item: 'buy.overall' });
  if (page === undefined) throw new Error('there is no such table');
  const view = { ...page, choices: { items: [], groups: [] } };

  expect(textIn(resultGroupsCard(view, 'da'))).toMatch(
    /Borgerservice, Kultur\s+skjult: for få svar \(den ene skjules, så den anden ikke kan regnes ud\)/,
  );
});

it('tells the administration and the host, once', async () => {
  const told = (await world.relayed()).filter(({ content }) => content.kind === 'round-result');
  const stored = await world.rounds.rounds.round(TENANT, asId('r2026'));

  expect(stored?.value.countedAt).toBeDefined();
  expect(await world.count(stored?.value ?? fail())).toBe(false);
  expect(told.length).toBeGreaterThan(0);
});

function fail(): never {
  throw new Error('the round is gone');
}
