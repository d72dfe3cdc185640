import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exportsOf, root, type Source, sourcesBelow, visit } from './support/sources.ts';

const rooms = ['questionnaire', 'scoring', 'templates', 'functions', 'infra'] as const;
const pureRooms = rooms.slice(0, 3);
const served = rooms.slice(0, 4);

const packagesOf: Readonly<Record<string, readonly string[]>> = {
  questionnaire: ['zod', 'yaml', 'jsonc-parser', 'dockerfile-ast', 'unbash', 'fflate'],
  scoring: [],
  templates: ['d3-shape', 'hono'],
  functions: [
    'hono',
    '@hono/zod-openapi',
    'zod',
    'jsonc-parser',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/util-dynamodb',
    'aws4fetch',
    'pdfkit',
    'fflate',
    'oauth4webapi',
  ],
};

/** Packages that one file, or one folder's file, alone may import. */
const doors: Readonly<Record<string, RegExp>> = {
  '@aws-sdk/client-dynamodb': /^functions\/store\/dynamo-/,
  '@aws-sdk/util-dynamodb': /^functions\/store\/dynamo-/,
  aws4fetch: /^functions\/store\/dynamo-client\.ts$/,
  pdfkit: /^functions\/report\/pdf-document\.ts$/,
  'jsonc-parser': /^functions\/request\/read-json\.ts$|^questionnaire\/evidence\/parsing\/parse-json\.ts$/,
  oauth4webapi: /^functions\/auth\/open-id\.ts$/,
  yaml: /^questionnaire\/konveyor\/|^questionnaire\/evidence\/parsing\/(?:parse-yaml|yaml-\w+)\.ts$/,
  'dockerfile-ast': /^questionnaire\/evidence\/dockerfile\//,
  unbash: /^questionnaire\/evidence\/dockerfile\//,
  fflate: /^questionnaire\/evidence\/archive\/|^functions\/artefacts\/zip-archive\.ts$/,
};

/**
 * Folders whose every file is one thing of a list: the folder, its index, and files that only support the others.
 * `keyed`: the index holds the ids as keys, not the things.
 */
const indexed: readonly { folder: string; index: string; beside?: readonly string[]; keyed?: true }[] = [
  {
    folder: 'questionnaire/application-readiness/sections',
    index: 'questionnaire/application-readiness/index.ts',
  },
  {
    folder: 'questionnaire/platform-hardening/sections',
    index: 'questionnaire/platform-hardening/index.ts',
  },
  {
    folder: 'questionnaire/evidence',
    index: 'questionnaire/evidence/index.ts',
    beside: [
      'finding.ts',
      'reader.ts',
      'evidence-file.ts',
      'read-evidence.ts',
      'suggest.ts',
      'compare.ts',
      'basis-of.ts',
      'is-certain.ts',
      'contradictions.ts',
      'evidence-page.ts',
    ],
  },
  { folder: 'scoring/criteria', index: 'scoring/criteria/index.ts' },
  {
    folder: 'scoring/paths',
    index: 'scoring/paths/index.ts',
    beside: ['path.ts', 'path-state.ts', 'decision-table.ts', 'clause-text.ts'],
  },
  {
    folder: 'scoring/advice',
    index: 'scoring/advice/index.ts',
    beside: [
      'adviser.ts',
      'advise.ts',
      'into-containers.ts',
      'objects-beside.ts',
      'own-code.ts',
      'skilled-team.ts',
    ],
  },
  {
    folder: 'scoring/roadmap/plans',
    index: 'scoring/roadmap/plans/index.ts',
    beside: ['containers.ts', 'launch.ts'],
    keyed: true,
  },
  { folder: 'templates/sections', index: 'templates/sections/index.ts' },
  {
    folder: 'templates/manifests',
    index: 'templates/manifests/index.ts',
    beside: ['artefact.ts', 'plain-name.ts'],
  },
  { folder: 'templates/short-edition', index: 'templates/short-edition/index.ts' },
  { folder: 'functions/routes', index: 'functions/routes/index.ts' },
  { folder: 'functions/pages', index: 'functions/pages/index.ts' },
];

const topLevel = [
  ...rooms,
  'test',
  'node_modules',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wrangler.toml',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** What functions/ keeps outside its folders: the entry, and what every folder in it may need. */
const functionsTop = [
  'base64.ts',
  'worker.ts',
  'app.ts',
  'env.ts',
  'parts.ts',
  'define-page.ts',
  'define-route.ts',
  'problem.ts',
  'digest.ts',
  'ulid.ts',
  'version.ts',
];

const sources = sourcesBelow(...rooms);
const allSources = [...sources, ...sourcesBelow('test')];
const roomOf = ({ path }: Pick<Source, 'path'>): string => path.split('/', 1)[0] ?? '';
const camelCase = (file: string): string =>
  file.replace(/\.tsx?$/, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('who may import whom', () => {
  it('imports only point left: questionnaire ← scoring ← templates ← functions ← infra', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter(({ kind }) => kind === 'file')
        .map(({ name }) => ({ from: roomOf(source), to: roomOf({ path: name }), name }))
        .filter(({ from, to }) => !rooms.slice(0, rooms.indexOf(from as 'infra') + 1).includes(to as 'infra'))
        .map(({ name }) => `${source.path} imports ${name}`),
    );
    expect(wrong, 'Move what both need to the room further left, or hand it in as an argument.').toEqual([]);
  });

  it('each room imports only its packages, and no Node module before infra', () => {
    const wrong = sources
      .filter((source) => served.includes(roomOf(source) as 'functions'))
      .flatMap((source) =>
        source.imports
          .filter(({ kind }) => kind !== 'file')
          .filter(({ kind, name }) => kind === 'node' || !packagesOf[roomOf(source)]?.includes(name))
          .map(({ name }) => `${source.path} imports ${name}`),
      );
    expect(
      wrong,
      'Do without it, or let functions/ do the work. A new package is added to CONTRIBUTING.md and here.',
    ).toEqual([]);
  });

  it('a package with a door is imported through it', () => {
    const wrong = sources
      .filter((source) => served.includes(roomOf(source) as 'functions'))
      .flatMap((source) =>
        source.imports
          .filter(({ name, typesOnly }) => !typesOnly && doors[name] && !doors[name].test(source.path))
          .map(({ name }) => `${source.path} imports ${name}; ${doors[name]} may`),
      );
    expect(wrong, 'Call the file that wraps the package.').toEqual([]);
  });

  it('every package that is served is a dependency of ours', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const used = new Set(
      sources
        .filter((source) => served.includes(roomOf(source) as 'functions'))
        .flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'package').map(({ name }) => name)),
    );
    const undeclared = [...used].filter((name) => !Object.hasOwn(dependencies, name));
    expect(undeclared, 'Add it to "dependencies" with its exact version.').toEqual([]);
  });

  it('no file needs itself at run time', () => {
    const needs = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.filter(({ kind, typesOnly }) => kind === 'file' && !typesOnly).map(({ name }) => name),
      ]),
    );
    const rings: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) {
        for (const next of needs.get(path) ?? []) walk(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const path of needs.keys()) walk(path, []);
    expect(rings, 'Move what both need to a third file.').toEqual([]);
  });
});

describe('the first three rooms are pure', () => {
  const globals = new Set([
    'process',
    'console',
    'crypto',
    'fetch',
    'performance',
    'globalThis',
    'navigator',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'WebSocket',
    'caches',
    'require',
    'eval',
  ]);

  function impure(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const text = `${node.expression.text}.${node.name.text}`;
      return text === 'Date.now' || text === 'Math.random' || globals.has(node.expression.text);
    }
    if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
    if (ts.isMetaProperty(node)) return true;
    if (!ts.isCallExpression(node)) return false;
    const callee = node.expression.getText();
    return callee === 'Date' || globals.has(callee) || node.expression.kind === ts.SyntaxKind.ImportKeyword;
  }

  it.each(pureRooms)('%s reads no clock, network, randomness, environment or console', (room) => {
    const wrong = sources
      .filter((source) => roomOf(source) === room)
      .flatMap(({ path, tree }) => {
        const found: string[] = [];
        visit(tree, (node) => {
          if (!impure(node)) return;
          const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
          found.push(`${path}:${line + 1} ${node.getText().slice(0, 60)}`);
        });
        return found;
      });
    expect(wrong, 'Take the value as an argument; createApp hands in time and ids.').toEqual([]);
  });

  it('knows an impure expression when it sees one', () => {
    const finds = (text: string) => {
      let found = false;
      visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true), (node) => {
        found ||= impure(node);
      });
      return found;
    };
    for (const text of [
      'Date.now()',
      'new Date()',
      'new Date',
      'Date()',
      'Math.random()',
      'fetch("x")',
      'process.env',
      'console.log(1)',
      'crypto.subtle',
      'import.meta.url',
      'await import("x")',
    ])
      expect(finds(text), text).toBe(true);
    for (const text of [
      'new Date(input.date)',
      'Math.max(1)',
      '"the process. It"',
      'a.process.b',
      '// console.log',
    ])
      expect(finds(text), text).toBe(false);
  });
});

describe.each(indexed)('$folder', ({ folder, index, beside = [], keyed = false }) => {
  const things = sources.filter(
    ({ path }) =>
      path === `${folder}/${basename(path)}` && path !== index && !beside.includes(basename(path)),
  );
  const listed = sources.find(({ path }) => path === index)?.imports.map(({ name }) => name) ?? [];

  it(`has every file in ${index}`, () => {
    expect(things.length).toBeGreaterThan(0);
    const forgotten = things.map(({ path }) => path).filter((path) => !listed.includes(path));
    expect(forgotten, `Import it in ${index} and add it to the list there.`).toEqual([]);
  });

  it('gives each thing one name: file, id and main export', () => {
    const wrong = things
      .filter((source) => {
        const file = basename(source.path).replace(/\.tsx?$/, '');
        const main = exportsOf(source).some(({ name }) => name === camelCase(file));
        return !main || !(keyed || new RegExp(`\\bid: '${file}'`).test(source.tree.text));
      })
      .map(({ path }) => path);
    expect(
      wrong,
      "Call the export camelCase(<file>) and, unless the index holds ids as keys, give it id: '<file>'.",
    ).toEqual([]);
  });
});

describe('names', () => {
  it('each file of these folders exports what its name says', () => {
    const wrong = sources
      .filter(({ path }) => /^functions\/(schemas|middleware)\//.test(path))
      .filter((source) => !exportsOf(source).some(({ name }) => name === camelCase(basename(source.path))))
      .map(({ path }) => path);
    expect(wrong, 'Name the main export after the file, in camelCase.').toEqual([]);
  });

  it('files are in kebab-case and say what they hold', () => {
    const wrong = allSources
      .map(({ path }) => path)
      .filter((path) => {
        const file = basename(path).replace(/\.(test\.|d\.|config\.)?tsx?$/, '');
        const folders = path.split('/').slice(0, -1);
        const vague = /^(utils?|helpers?|common|misc|types?)$/;
        return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file) || [...folders, file].some((name) => vague.test(name));
      });
    expect(wrong, 'Name the file after the one thing that it holds, in kebab-case.').toEqual([]);
  });

  it('the top level holds only rooms and what every repository has', () => {
    const wrong = readdirSync(root).filter((name) => !name.startsWith('.') && !topLevel.includes(name));
    expect(wrong, 'Move it into a room.').toEqual([]);
  });

  it('functions/ holds folders, and only these files beside them', () => {
    const found = readdirSync(join(root, 'functions'), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    expect(found.sort(), 'Move it into the folder of what it serves.').toEqual([...functionsTop].sort());
  });
});

it('npm run golden rewrites whatever a test compares with a committed file', () => {
  const { golden } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  const places = [...String(golden).matchAll(/ (test\/\S+)(?= |$)/g)].map(([, place = '']) => place);
  const comparisons = sourcesBelow('test').map(({ path, tree: { text } }) => ({
    path,
    compared: text.match(/await expect\(.+\)\.toMatchFileSnapshot\(/g)?.length ?? 0,
    named: text.match(/ \(npm run golden rewrites it\)'/g)?.length ?? 0,
  }));
  expect(comparisons.filter(({ compared }) => compared > 0).length).toBeGreaterThan(4);
  const missed = comparisons
    .filter(({ path, compared, named }) => {
      const run = places.some((place) => path.includes(place));
      return compared !== named || (compared > 0 && !run);
    })
    .map(({ path }) => path);
  expect(
    missed,
    'Say “(npm run golden rewrites it)” in the name of the test, and name its folder in the script.',
  ).toEqual([]);
});

it('every export says in a TSDoc comment what it promises', () => {
  const wrong = sources.flatMap((source) =>
    exportsOf(source)
      .filter(({ documented }) => !documented)
      .map(({ name }) => `${source.path}: ${name}`),
  );
  expect(wrong, 'Write one sentence before it: /** What it promises, with units and errors. */').toEqual([]);
});
