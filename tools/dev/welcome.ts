/** What `npm run dev` says when everything is up. */
import { KAREN, OPERATIONS_CHANNEL, TOWN_NAME } from './town-people.ts';

export function welcome(url: string): string {
  return [
    '',
    `Forenkl is ready: open ${url} in a browser.`,
    '',
    `You are ${KAREN.name}, who leads a day-care centre in the made-up ${TOWN_NAME}. Try this:`,
    '  in Personal Chat, write what is needlessly cumbersome in your work,',
    '  or the Danish command "hjælp" (help)',
    `  in the channel "${OPERATIONS_CHANNEL.name}", write "@", choose Forenkl, and write "hjælp"`,
    'What you do is kept until npm run dev -- --fresh. Ctrl-C stops everything.',
    '',
  ].join('\n');
}
