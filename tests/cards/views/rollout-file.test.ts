import { expect, it } from 'vitest';
import { rolloutFileCard } from '../../../src/cards/index.ts';

const LINK = 'https://forenkl.example.dk/file/AAAAAAAAAAAAAAAAAAAAAA';

it('opens the file, and says for how long', () => {
  const card = JSON.stringify(rolloutFileCard({ link: LINK, minutes: 30 }, 'da'));

  expect(card).toContain(LINK);
  expect(card).toContain('30 minutter');
});

it('says what is missing where there is no address, and leads back', () => {
  const card = JSON.stringify(rolloutFileCard({ minutes: 30 }, 'en'));

  expect(card).toContain('FORENKL_PUBLIC_URL');
  expect(card).toContain('rollout.show');
  expect(card).not.toContain('OpenUrl');
});
