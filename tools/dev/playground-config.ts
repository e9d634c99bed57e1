/** The Playground's settings file: who is in the town, and which chats and channels there are. */
import {
  GROUP_CHAT,
  KAREN,
  OPERATIONS_CHANNEL,
  personalChatOf,
  TEAM,
  TOWN_BOT,
  TOWN_PEOPLE,
  TOWN_TENANT,
  type TownPerson,
} from './town-people.ts';

export const PLAYGROUND_CONFIG_FILE = '.m365agentsplayground.yml';

/** The Playground takes neither more nor fewer. */
const OTHERS = 5;

/** JSON is YAML too, and needs no writer of its own. `me` is the one in front of the screen. */
export function playgroundConfig(me: TownPerson = KAREN): string {
  const others = TOWN_PEOPLE.filter((person) => person.id !== me.id).slice(0, OTHERS);
  const config = {
    version: '0.1.1',
    tenantId: TOWN_TENANT,
    bot: TOWN_BOT,
    currentUser: asUser(me),
    users: others.map(asUser),
    personalChat: personalChatOf(me),
    groupChat: GROUP_CHAT,
    team: { ...TEAM, channels: [OPERATIONS_CHANNEL] },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Their spelling of userPrincipleName; a key they do not know ends the Playground. */
function asUser(person: TownPerson) {
  const { id, name, aadObjectId, givenName, surname, email } = person;
  return { id, name, userPrincipleName: email, aadObjectId, givenName, surname, email };
}
