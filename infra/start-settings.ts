/** Where one local instance serves, and where it keeps its data. */
export interface StartSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Of the issuer that people sign in with; 0 takes a free one. */
  readonly issuerPort: number;
  /** As it was given; a relative path starts at the working folder. */
  readonly dataFolder: string;
}

/** The settings that the environment gives; an empty value means the default. Throws an `Error` that says what to do. */
export function startSettings(env: Readonly<Record<string, string | undefined>>): StartSettings {
  const port = portOf('PORT', env['PORT'] || '8787');
  const issuerPort = portOf('ISSUER_PORT', env['ISSUER_PORT'] || String(port && port + 1));
  if (port !== 0 && issuerPort === port)
    throw new Error(`ISSUER_PORT and PORT are both ${port}. Set ISSUER_PORT to another.`);
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    issuerPort,
    dataFolder: env['DATA_DIR'] || '.data',
  };
}

function portOf(variable: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Error(`${variable} is "${text}". Set it to a number from 0 to 65535.`);
  return Number(text);
}

/** The origin to type into a browser on this machine for a service on `host` and `port`. */
export function addressOf(host: string, port: number): string {
  const here = ['127.0.0.1', '0.0.0.0', '::'].includes(host);
  const name = here ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}${port === 80 ? '' : `:${port}`}`;
}
