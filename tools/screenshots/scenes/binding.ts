/** The consultant of the programme chooses the administration channel for the first time. */
import { METTE, OPERATIONS_CHANNEL } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const binding: Scene = {
  emptyHouse: true,
  play: async (house, picture) => {
    const teams = await house.open(METTE);
    await teams.openChannel(OPERATIONS_CHANNEL.name);
    await teams.mention('brug denne kanal');
    await teams.waitForCard('Skal overblikket komme her?');
    await picture(teams, 'bind-channel');
  },
};
