/** Finds a Chromium: the system's, or the one an npm package brings, unpacked once. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Chromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/forenkl', import.meta.url));

export async function findChromium(): Promise<Chromium> {
  const system = FOLDERS.flatMap((folder) => SYSTEM.map((name) => join(folder, name)));
  const found = [...system, MAC].find((path) => existsSync(path));
  return found ? { executablePath: found, env: process.env } : packagedChromium();
}

/** Made for Linux on x64. Its libraries and fonts come along, so it runs on a bare machine. */
async function packagedChromium(): Promise<Chromium> {
  const require = createRequire(import.meta.url);
  const main = require.resolve('@sparticuz/chromium');
  const { version } = require(join(dirname(main), '../package.json'));
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(home, 'forenkl-fonts.conf'),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    },
  };
}

/**
 * The package unpacks into the folder for temporary files and takes what lies there for its own,
 * even when it is half written or of another version. Hence a folder of ours, moved into place
 * when it is whole: test files that unpack at the same time do not meet.
 */
async function unpack(home: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'unpacking-'));
  const before = { TMPDIR: process.env['TMPDIR'], RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'] };
  process.env['TMPDIR'] = folder;
  // Only then are its libraries unpacked too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await writeFile(join(folder, 'forenkl-fonts.conf'), fontSettings(home));
    await rename(folder, home);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_LAMBDA_JS_RUNTIME', before.RUNTIME);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** The package's Open Sans first, which is close to the font of Teams; the system's after it. */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
  <alias><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
