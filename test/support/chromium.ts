import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './sources.ts';

/** A browser on this machine: its program, and what its environment has to be. */
export interface Chromium {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

const usualPlaces = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);

const packed = join(root, 'node_modules/@sparticuz/chromium');
// The real path, since it is written into the browser's settings and node_modules may be shared through a link.
const caches = join(realpathSync(join(root, 'node_modules')), '.cache');

// Whoever reads Chinese has a font for it, which a page uses until its own has arrived.
const chineseFont = join(
  realpathSync(join(root, 'node_modules')),
  '@expo-google-fonts/noto-sans-hk/400Regular',
);

/**
 * The browser that `CHROME_PATH` names, or the system's, or else the one that comes with `npm ci`. That one brings its
 * libraries and a Chinese font, and is unpacked once (206 MB in node_modules/.cache).
 */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROME_PATH'];
  const program = given || usualPlaces.find((path) => existsSync(path));
  return program ? { program, env: {} } : unpackedChromium(caches);
}

/** The browser that comes with `npm ci`, unpacked in `caches` unless it is there; safe to ask for by many at once. */
export async function unpackedChromium(caches: string): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(caches, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    program: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

// Processes that come at the same time each unpack their own, and the first gives the folder its name: nobody ever
// sees half of it. The package unpacks into the temporary folder of its process, so it gets a process for itself.
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    writeFileSync(
      join(own, 'fonts/fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${[`${folder}/fonts`, chineseFont].map((place) => `<dir>${place}</dir>`).join('')}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
    );
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
