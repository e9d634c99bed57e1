// `npm run package [-- ENVFILE]`: the app package for Teams, build/forenkl.zip.
import { readOptions, USAGE } from './options.ts';
import { EXIT, runPackage, writeLists } from './run-package.ts';

/** Resolves to the exit code. */
async function pack(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  if (options.lists) {
    await writeLists();
    return EXIT.done;
  }
  const print = (line: string) => console.log(line);
  return runPackage({ env: process.env, target: 'build/forenkl.zip', print }, options);
}

process.exitCode = await pack(process.argv.slice(2));
