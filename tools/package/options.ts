// Reads the command line of `npm run package`.
import { parseArgs } from 'node:util';

export interface Options {
  /** Put the commands of the table into the manifest, in place of making a package. */
  readonly lists: boolean;
  /** A file of variables, such as `env/.env.dev`; what it says counts before the environment. */
  readonly file?: string;
}

export const USAGE = `Usage: npm run package [-- ENVFILE]
       npm run package -- --lists

  ENVFILE   a file of variables, such as env/.env.dev
  --lists   write the commands of the table into the manifest`;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lists: { type: 'boolean' } },
    });
    const [file, ...rest] = positionals;
    const lists = values.lists === true;
    if (rest.length > 0 || (lists && file !== undefined)) return undefined;
    return { lists, ...(file !== undefined && { file }) };
  } catch {
    return undefined;
  }
}
