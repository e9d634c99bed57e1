/** A bound channel with a register of three leaders, of whom two have spoken to the bot. */
import { letterId } from '../../src/domain/delivery/letter.ts';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import { previewLetter } from '../../src/usecases/letters/preview-letter.ts';
import { sendLetter } from '../../src/usecases/letters/send-letter.ts';
import { aBoundWorld, type BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';
import { value } from './leader-world.ts';

export const LETTER = letterId('2026-11-23T09:00:00.000Z', 'abcdefghij');
export const TYPED = { title: 'Nyt om vikarer', text: 'Skemaet er væk.', to: 'leaders' };

const unit = (id: string, name: string, department: string, mail: string) => ({
  id: asId<UnitId>(id),
  name,
  type: 'school' as const,
  department,
  leader: { name, mail },
});

/** Karen leads in Børn og Unge, Ole in Kultur, and Bo, in Kultur too, we never met. Monday 10.00. */
export async function aLetterWorld(): Promise<BoundWorld> {
  const world = await aBoundWorld();
  world.goTo('2026-11-23T09:00:00.000Z');
  for (const person of [world.karen, world.ole]) {
    const stored = await world.stores.people.byId(TENANT, person.id);
    if (stored === undefined) throw new Error('nobody there');
    const mail = `${person.name.toLowerCase()}@bakkekoebing.example`;
    await world.stores.people.save({ ...stored.value, mail }, stored.tag, []);
  }
  await world.stores.registry.put(TENANT, {
    areas: [],
    units: [
      unit('1', 'Solsikken', 'Børn og Unge', 'karen@bakkekoebing.example'),
      unit('2', 'Biblioteket', 'Kultur', 'ole@bakkekoebing.example'),
      unit('3', 'Museet', 'Kultur', 'bo@bakkekoebing.example'),
    ],
  });
  return world;
}

/** Writes and looks at it, as the form does. */
export async function looked(world: BoundWorld, over: Partial<typeof TYPED> = {}) {
  const form = { id: LETTER, typed: { ...TYPED, ...over }, notCpr: [] };
  return value(await previewLetter(world.deps, world.administrator, form));
}

/** Writes, looks and sends. */
export async function sentLetter(world: BoundWorld, over: Partial<typeof TYPED> = {}) {
  const { version } = (await looked(world, over)).letter;
  const press = { id: LETTER, version, typed: '' };
  return value(await sendLetter(world.deps, world.administrator, press));
}
