// The manifest and its English words with the commands the table has now.
import type { Json, JsonObject } from './app-package.ts';
import { commandLists } from './command-lists.ts';

const LISTED = /^bots\[0\]\.commandLists\[/;

/** The manifest with its lists as the table of commands has them, in Danish; the rest stays. */
export function manifestWithLists(manifest: JsonObject): JsonObject {
  const lists: readonly Json[] = JSON.parse(JSON.stringify(commandLists('da')));
  const { bots } = manifest;
  if (!Array.isArray(bots)) throw new Error('The manifest has no bot');
  return { ...manifest, bots: bots.map((bot) => ({ ...bot, commandLists: lists })) };
}

/** The English words with those of the lists, each under its path in the manifest. */
export function englishWithLists(english: JsonObject): JsonObject {
  const others = Object.entries(english).filter(([path]) => !LISTED.test(path));
  const listed = commandLists('en').flatMap(({ commands }, list) =>
    commands.flatMap(({ title, description }, index): [string, string][] => {
      const path = `bots[0].commandLists[${list}].commands[${index}]`;
      return [
        [`${path}.title`, title],
        [`${path}.description`, description],
      ];
    }),
  );
  return Object.fromEntries([...others, ...listed]);
}
