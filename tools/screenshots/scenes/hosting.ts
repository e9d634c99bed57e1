/** A host holds a workshop in a group chat, a leader takes part on her phone, and a paper is asked for. */
import { JENS, METTE } from '../../dev/town-people.ts';
import type { Scene } from '../scene.ts';

const TITLE = 'Lettere hverdag for ledere';

export const hosting: Scene = {
  play: async (house, picture) => {
    const room = await house.open(METTE);
    await room.openGroupChat();
    const jens = await house.open(JENS);
    await room.mention(`workshop ${TITLE}`);
    await room.waitForCard('Stationer – én på hver linje');
    await room.fill('Navn', TITLE);
    await room.fill(
      'Stationer – én på hver linje',
      'Nye medarbejdere – Ole Bang\nIndkøb i hverdagen',
    );
    await room.press('Start');
    await room.turnTo('Tryk på Deltag.');
    const code = /workshop (\d{4})/.exec(await room.lastCard().innerText())?.[1] ?? '';

    const host = await house.open(METTE);
    await host.say('mine undersøgelser');
    await host.waitForCard('Mine undersøgelser');
    await host.lastCard().getByText(TITLE).first().click();
    await host.waitForCard('Start runde 1');
    await picture(host, 'workshop-control');
    await host.press('Start runde 1');

    await jens.usePhone();
    await jens.say(`workshop ${code}`);
    await jens.waitForCard('Vælg station');
    await jens.choose('Vælg station', 'Nye medarbejdere');
    await jens.press('Gå til stationen');
    await jens.waitForCard('Skriv en note');
    await jens.fill('Hvad er besværligt?', 'Skemaet til nye medarbejdere udfyldes tre gange.');
    await picture(jens, 'phone-note');

    await host.say('rapport');
    await host.turnTo('Hvad skal du bruge?');
    await host.press('Videre');
    await host.waitForCard('Du får den som Word og Excel.');
    await picture(host, 'report-form');
    await host.say('rapport status');
    await host.turnTo('Status');
    await picture(host, 'status');
  },
};
