/** Those who sort look at the queue, an owner answers, the team publishes, and the leader has the answer. */
import { KAREN, METTE, OLE, OPERATIONS_CHANNEL } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

export const deciding: Scene = {
  play: async (house, picture) => {
    const karen = await house.open(KAREN);
    const channel = await house.open(METTE);
    await channel.openChannel(OPERATIONS_CHANNEL.name);
    await channel.mention('vis 2026-0036');
    await channel.waitForCard('Forslag 2026-0036');
    await channel.press('Vurdér');
    await channel.waitForCard('Gem og næste');
    await picture(channel, 'queue');

    const ole = await house.open(OLE);
    // The reminder that waited for his chat comes first.
    await ole.waitForCard('2 arbejdsdage over fristen');
    await ole.say('opgaver');
    await ole.waitForCard('Dine opgaver');
    await ole.pressRow('2026-0021');
    await ole.waitForCard('Hører ikke til hos mig');
    await ole.press('Svar');
    await ole.waitForCard('Svar på forslaget');
    await ole.choose('Hvad bliver der gjort?', 'Vi gør det');
    await ole.fill('Udfordringen i én sætning', 'Vikarer kan ikke logge på stuens tablet.');
    await ole.fill('Det gør vi', 'Hver stue får en fast kode til vikarer.');
    await ole.fill(
      'Det betyder for jer',
      'Vikaren kan se beskeder og krydse børn ind med det samme.',
    );
    await ole.fill('Hvornår?', '1. kvartal 2027');
    await ole.fill('Hvorfor?', 'En personlig adgang er for langsom til en vikar på én dag.');
    await ole.press('Se svaret');
    await ole.waitForCard('Sådan lyder svaret');
    await picture(ole, 'answer-review');
    await ole.press('Send svar');

    await channel.waitForCard('Svaret på 2026-0021 er klar til gennemsyn');
    await channel.mention('svar');
    await channel.waitForCard('1 svar ligger klar');
    await channel.press('Åbn');
    await channel.waitForCard('får besked');
    await picture(channel, 'answers');
    await channel.press('Send 1 svar');
    await channel.waitForCard('Send 1 svar til');
    await channel.press('Send 1 svar');
    await channel.waitForCard('1 svar er sendt');

    await karen.waitForCard('Det bliver gjort');
    await picture(karen, 'answer');
  },
};
