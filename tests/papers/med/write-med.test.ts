import { expect, it } from 'vitest';
import { writeMed } from '../../../src/papers/med/write-med.ts';
import { aCase, decided } from '../../support/a-case.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { wordTexts } from '../../support/read-paper.ts';

const ASKED = { wanted: { kind: 'med', scope: {} } } as const;

async function textOf(stock = aCase({}, ASKED)): Promise<string> {
  const [file] = await writeMed(stock, 'da', () => {});
  return wordTexts(file?.bytes ?? new Uint8Array()).join('\n');
}

it('tells the committee of the register what it means for the staff, in the figures of the case', async () => {
  const text = await textOf();
  expect(text).toContain('Hoved-MED orienteres om de 6 forenklingsforslag');
  expect(text).toContain(
    '1 er gennemført, 2 er i gang eller planlagt, 1 er besvaret på anden måde og 2 er endnu ikke besluttet',
  );
  expect(text).toContain('Ét skema i stedet for tre');
  expect(text).toContain('bøvlet til 4,0 på en skala fra 1 til 5');
});

it('speaks of a single proposal as one', async () => {
  const text = await textOf(aCase({}, { ...ASKED, proposals: [decided('2026-0001')] }));
  expect(text).toContain('Den, der har stillet forslaget, sætter bøvlet til 4,0 på en skala');
  expect(text).toContain('oplyst af den, der har stillet forslaget, og er ikke');
});

it('says who of the local committees is to be involved, and leaves the day open', async () => {
  const text = await textOf();
  expect(text).toContain('Af de 7 arbejdspladser bag forslagene har 4 en MED-kontakt');
  expect(text).toContain('[Skriv, hvornår lokal-MED er inddraget, og af hvem]');
});

it('says on which day a local committee was involved, and leaves nothing open then', async () => {
  const stock = aCase({}, ASKED);
  const local = { id: 'lokal-med', name: 'Lokal-MED i Dagtilbud', kind: 'med' } as const;
  const proposals = stock.proposals.map((one) => ({
    ...one,
    treatments: [{ forum: local.id, on: '2026-10-06', word: 'discussed' }],
  }));
  const register = { ...stock.register, forums: [...stock.register.forums, local] };
  const text = await textOf({ ...stock, register, proposals });
  expect(text).toContain('Lokal-MED i Dagtilbud den 6. oktober 2026: 6 forslag blev drøftet.');
  expect(text).not.toContain('[Skriv, hvornår lokal-MED');
});

it('asks for a discussion of what concerns the committees', async () => {
  expect(await textOf()).toContain('at Hoved-MED drøfter, hvad det forslag, der er vurderet');
});

it('says so when nothing is decided yet', async () => {
  const text = await textOf(aCase({}, { ...ASKED, proposals: [aPaperProposal('2026-0001')] }));
  expect(text).toContain('Der er endnu ikke besluttet tiltag');
  expect(text).toContain('drøfter, om erfaringerne kan bruges på andre områder');
});
