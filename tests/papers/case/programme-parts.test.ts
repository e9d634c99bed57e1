import { describe, expect, it } from 'vitest';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { writeCase } from '../../../src/papers/case/write-case.ts';
import { aCase } from '../../support/a-case.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { wordTexts } from '../../support/read-paper.ts';

const PLANNED = anInitiative('one', {
  title: 'Én bestilling',
  focus: 'Adgange',
  createdAt: '2026-11-01T08:00:00.000Z',
  horizon: { text: '1. kvartal 2027', from: '2027-01-01', until: '2027-03-31' },
});

async function textOf(differs: Partial<PaperStock['wanted']> = {}): Promise<string> {
  const stock = aCase({ annexes: ['survey', 'programme'], recommended: 'programme', title: '' });
  const { scope, case: given } = stock.wanted;
  const wanted = {
    ...stock.wanted,
    kind: 'programme-case',
    scope: { ...scope, year: 2027 },
  } as const;
  const [file] = await writeCase(
    {
      ...stock,
      initiatives: [PLANNED],
      wanted: { ...wanted, ...(given && { case: given }), ...differs },
    },
    'da',
    () => {},
  );
  return wordTexts(file?.bytes ?? new Uint8Array()).join('\n');
}

describe('a case about a work programme', () => {
  it('is called what it is of, and asks by the annex the programme is', async () => {
    const text = await textOf();
    expect(text).toContain('Arbejdsprogram for administrativ forenkling 2027');
    expect(text).toContain('at arbejdsprogrammet for 2027, jf. bilag 1, tages til efterretning.');
  });

  it('names the initiatives of the year by focus area', async () => {
    expect(await textOf()).toContain('Adgange: Én bestilling (1. kvartal 2027).');
  });

  it('leaves what nobody has registered to the caseworker', async () => {
    const text = await textOf();
    expect(text).toContain('[Skriv, hvor og hvornår programmet er drøftet]');
    expect(text).toContain('[Skriv, om programmet har økonomiske konsekvenser]');
    expect(text).toContain('[Beslutningen skrives ind efter mødet]');
  });

  it('says nothing of proposals, and of a survey only when there is one', async () => {
    const text = await textOf();
    expect(text).not.toMatch(/Det viser forslagene|Det har undersøgelsen ført til/);
  });
});
