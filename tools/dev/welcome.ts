/** What `npm run dev` says when everything is up. */
import { KAREN, OPERATIONS_CHANNEL, TOWN_NAME, type TownPerson } from './town-people.ts';

/** Teams as one person sees it. */
export interface Screen {
  readonly person: TownPerson;
  readonly url: string;
}

/** It takes a while, and nobody should wonder. */
export const BEGINNING =
  'Starting the storage, the bot and Teams in a browser. This takes about half a minute.';

/** Karen's screen comes first. */
export function welcome([first, ...others]: readonly Screen[]): string {
  return [
    '',
    `Forenkl is ready: open ${first?.url} in a browser.`,
    ...others.map(({ person, url }) => `As ${person.name}: ${url}`),
    '',
    `You are ${KAREN.name}, who leads a day-care centre in the made-up ${TOWN_NAME}. Try this:`,
    '  in Personal Chat, write what is needlessly cumbersome in your work,',
    '  or the Danish command "hjælp" (help)',
    `  in the channel "${OPERATIONS_CHANNEL.name}", write "@", choose Forenkl, and write "hjælp"`,
    'What you do is kept until npm run dev -- --fresh. Ctrl-C stops everything.',
    '',
  ].join('\n');
}
