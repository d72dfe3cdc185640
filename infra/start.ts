import { parseArgs } from 'node:util';

const help = `npm start [-- --log]

Runs Loadline on this machine, with its database, until Ctrl-C.

  --log    print a line for each request, not only for those that failed on our side
  --help   print this

Environment:
  PORT               port to serve on (8787; 0 takes a free one)
  ISSUER_PORT        port of the sign-in service that comes with it (PORT + 1; 0 takes a free one)
  HOST               address to serve on (127.0.0.1; 0.0.0.0 serves the network, where anybody may then sign in as anybody)
  DATA_DIR           folder that keeps the data, the signing secrets and the API key (.data)
  DYNAMODB_ENDPOINT  a DynamoDB to use in place of the embedded one`;

/** What to do at the end, the last thing first. */
const endings: (() => unknown)[] = [];

let ended: Promise<never> | undefined;

/** Says why, ends everything that was started, the last first, and then this process. The first caller counts. */
function end(exitCode: number, reason: string): Promise<never> {
  ended ??= (async () => {
    if (exitCode === 0) console.log(reason);
    else console.error(reason);
    for (const ending of endings.reverse()) {
      try {
        await ending();
      } catch (error) {
        console.error((error as Error).message);
      }
    }
    process.exit(exitCode);
  })();
  return ended;
}

const signals = { SIGINT: 'Ctrl-C', SIGTERM: 'SIGTERM', SIGHUP: 'the terminal is gone' } as const;

// A killed npm or a closed terminal must not leave a server behind that nobody sees.
function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || void end(0, 'Loadline ended: npm is gone.'), 500).unref();
}

async function start(log: boolean): Promise<void> {
  for (const [signal, reason] of Object.entries(signals))
    process.on(signal, () => void end(0, `Loadline ended: ${reason}.`));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  endWithNpm();
  process.umask(0o077);
  // Loading what serves takes half a second; a signal in that time must find the listeners.
  const { startSettings } = await import('./start-settings.ts');
  const settings = startSettings(process.env);
  const { bringUp } = await import('./bring-up.ts');
  const ready = await bringUp(settings, log, {
    atEnd: (step) => endings.push(step),
    databaseEnded: () =>
      end(1, 'Loadline ended: the database is gone. Start it again; what was acknowledged is kept.'),
  });
  if (!ended) console.log(ready);
}

try {
  const { values } = parseArgs({
    options: { help: { type: 'boolean' }, log: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(help);
  else await start(values.log);
} catch (error) {
  await end(1, `Loadline could not start: ${(error as Error).message}`);
}
