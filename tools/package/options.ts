// Reads the command line of `npm run package`.
import { parseArgs } from 'node:util';

export interface Options {
  /** Put the commands of the table into the manifest, in place of making a package. */
  readonly lists: boolean;
  /** A file of variables, such as `env/.env.dev`; what it says counts before the environment. */
  readonly file?: string;
  /** In place of the program's own, such as `0.1.1`, when only an address or a name has changed. */
  readonly version?: string;
}

export const USAGE = `Usage: npm run package [-- ENVFILE] [--version N.N.N]
       npm run package -- --lists

  ENVFILE    a file of variables, such as env/.env.dev
  --version  in place of the program's own: Teams takes an update with a higher one only
  --lists    write the commands of the table into the manifest`;

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** The options, or undefined when the command was not written as it must be. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lists: { type: 'boolean' }, version: { type: 'string' } },
    });
    const [file, ...rest] = positionals;
    const { lists = false, version } = values;
    if (rest.length > 0 || (version !== undefined && !VERSION.test(version))) return undefined;
    if (lists) return file === undefined && version === undefined ? { lists } : undefined;
    return {
      lists,
      ...(file !== undefined && { file }),
      ...(version !== undefined && { version }),
    };
  } catch {
    return undefined;
  }
}
