import { expect, test } from 'vitest';
import { playgroundConfig } from '../../../tools/dev/playground-config.ts';
import { METTE, SANNE, TOWN_PEOPLE } from '../../../tools/dev/town-people.ts';

test.each([...TOWN_PEOPLE, SANNE])('$name sits in front of the screen with five others', (me) => {
  const config = JSON.parse(playgroundConfig(me));
  expect(config.currentUser.name).toBe(me.name);
  expect(config.users).toHaveLength(5);
});

test('somebody is in no channel', () => {
  const { users } = JSON.parse(playgroundConfig(METTE));

  expect(users.map(({ name }: { readonly name: string }) => name)).not.toContain(SANNE.name);
});

test('no two people, chats or channels share an id', () => {
  const { currentUser, users, personalChat, groupChat, team } = JSON.parse(playgroundConfig(METTE));
  const people = [currentUser, ...users];
  const ids = [...people, personalChat, groupChat, team, ...team.channels].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(people.map(({ aadObjectId }) => aadObjectId)).size).toBe(6);
});
