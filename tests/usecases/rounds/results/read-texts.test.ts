import { expect, it } from 'vitest';
import { readTexts, releaseText } from '../../../../src/usecases/rounds/results/read-texts.ts';
import { aCountedWorld } from '../../../support/counted-world.ts';

it('gives the texts of a theme, page by page, and by whom one was released', async () => {
  const { rounds, round, host } = await aCountedWorld();
  const at = { round: round.id, item: 'text', page: 0 };
  await releaseText(rounds, host, { ...at, text: 't1' });

  const all = await readTexts(rounds, host, at);
  const none = await readTexts(rounds, host, { ...at, theme: 'area:nothing' });

  expect(all).toMatchObject({ ok: true, value: { pages: 4, shown: [{ release: {} }, {}, {}] } });
  expect(all.ok && all.value.names.get(host.person)).toBe('Gitte');
  expect(none).toMatchObject({ ok: true, value: { shown: [] } });
});

it('refuses those who see the tables alone', async () => {
  const { rounds, round, there } = await aCountedWorld();

  expect(await readTexts(rounds, there, { round: round.id, item: 'text', page: 0 })).toMatchObject({
    ok: false,
  });
});

it('notes who released a text, once, and tells the log without saying which', async () => {
  const { rounds, round, host, stores, logged, goTo } = await aCountedWorld();
  const at = { round: round.id, item: 'text', text: 't1' };
  await releaseText(rounds, host, at);
  goTo('2026-11-24T12:00:00.000Z');
  await releaseText(rounds, host, at);

  const noted = (await stores.audit.month(round.tenant, '2026-11')).filter(
    ({ what }) => what === 'quote-released',
  );
  expect(noted).toMatchObject([{ by: host.person, about: round.id }]);
  expect(logged.filter(({ event }) => event === 'quote-released')[0]?.data).toEqual({
    round: round.id,
    by: host.person,
  });
});
