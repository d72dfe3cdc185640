import type { EvidenceFile } from '../evidence-file.ts';
import { imageReference } from '../parsing/image-reference.ts';
import type { Notice } from '../reader.ts';
import type { BuildFile, PlacedCommand } from './build-file.ts';
import { commandsOf } from './command.ts';
import { flagOf, type Instruction, jsonList, wordsOf } from './instruction.ts';
import { knownImage } from './known-images.ts';
import { readInstructions } from './read-instructions.ts';
import { type Base, lineageOf, type Stage } from './stage.ts';
import { declare, expand, type Variable } from './variables.ts';

/** Reads a Containerfile into its stages; without any FROM only the notices. Never throws. */
export function readBuildFile(
  file: EvidenceFile,
  ignoreFile: EvidenceFile | undefined,
): BuildFile | readonly Notice[] {
  const { instructions, notices: told } = readInstructions(file);
  const notices: Notice[] = [...told];
  const tell = (line: number, code: string, detail: string): void => {
    if (!notices.some((notice) => notice.code === code))
      notices.push({ file: file.name, line, code, detail });
  };
  const globals = new Map<string, Variable>();
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  const named = new Map<string, Stage>();
  const placed: { instruction: Instruction; stage: Stage | undefined }[] = [];
  const count = instructions.filter(({ keyword, isOnbuild }) => keyword === 'FROM' && !isOnbuild).length;
  for (const instruction of instructions) {
    const stage = stages.at(-1);
    if (/^(?:CMD|ENTRYPOINT|RUN)$/.test(instruction.keyword) && isFailedList(instruction.rest.text)) {
      const detail = `${instruction.keyword} looks like a JSON list and is none, so Docker takes it as a shell line. Use double quotes, and a comma between the words.`;
      tell(instruction.line, 'no-json-list', detail);
    }
    if (instruction.keyword !== 'FROM' || instruction.isOnbuild) {
      if (stage) stage.instructions.push(instruction);
      else if (instruction.keyword === 'ARG') declare(instruction, globals);
      else
        tell(
          instruction.line,
          'before-from',
          `${instruction.keyword} stands before the first FROM, where only ARG may.`,
        );
      placed.push({ instruction, stage });
      continue;
    }
    const [image = '', as, alias = ''] = wordsOf(instruction.rest.text);
    const name = as?.toLowerCase() === 'as' ? alias : '';
    const isFinal = stages.length + 1 === count;
    const base = baseOf(image, globals, named);
    if (base.kind === 'unknown') {
      const detail = `The base image cannot be told: ${image.includes('$') ? 'an ARG in its name has no default' : 'its name is not that of an image'}. Answer by hand what depends on it.`;
      tell(instruction.line, 'unknown-base-image', detail);
    }
    const title = titleOf(name, stages.length + 1, count);
    const own = { title, isFinal, from: instruction, base, instructions: [] };
    stages.push(own);
    if (name) named.set(name.toLowerCase(), own);
  }
  const final = stages.at(-1);
  if (!final) {
    const line = instructions[0]?.line ?? 1;
    tell(line, 'no-from', 'There is no FROM, so it builds no image. Send the whole Containerfile.');
    return notices;
  }
  const lineage = lineageOf(final);
  const inImage = new Set<Stage>(lineage);
  const imageInstructions = lineage.flatMap((stage) =>
    stage.instructions.filter(({ isOnbuild }) => !isOnbuild),
  );
  const { commands, unread } = runCommands(stages);
  const [first] = unread;
  if (first) {
    const detail = `${unread.length === 1 ? 'This RUN line is' : `${unread.length} RUN lines from here on are`} not analysed: too long, too deeply nested or not for a POSIX shell. Check the packages, downloads and rights by hand.`;
    tell(first.line, 'run-not-analysed', detail);
  }
  const variables = new Map<string, Variable>();
  // The images of .NET set it, and the templates of Visual Studio write USER $APP_UID.
  if (lineage[0]?.base.kind === 'image' && /^mcr\.microsoft\.com\/dotnet\//.test(lineage[0].base.name))
    variables.set('APP_UID', { value: '1654', isArg: true });
  for (const instruction of imageInstructions)
    if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV')
      declare(instruction, variables, globals);
  return {
    file,
    stages,
    final,
    lineage,
    imageInstructions,
    instructions: placed,
    commands,
    imageCommands: commands.filter(({ stage, instruction }) => inImage.has(stage) && !instruction.isOnbuild),
    isPartlyRead: unread.length > 0 || told.some(({ code }) => code === 'too-large'),
    isWindows: lineage.some(isWindows),
    variables,
    ignoreFile,
    notices,
  };
}

const isFailedList = (text: string): boolean => /^\[\s*['"]/.test(text) && jsonList(text) === undefined;

function titleOf(name: string, number: number, count: number): string {
  if (count === 1) return 'image';
  const shown = name && name.length <= 60 ? `"${name.replaceAll(/\p{Cc}/gu, '?')}"` : `${number}`;
  return `${number === count ? 'final stage' : 'stage'} ${shown}`;
}

function baseOf(
  image: string,
  globals: ReadonlyMap<string, Variable>,
  named: ReadonlyMap<string, Stage>,
): Base {
  const { text, usesArg } = expand(image, globals);
  if (!text) return { kind: 'unknown' };
  const stage = named.get(text.toLowerCase());
  if (stage) return { kind: 'stage', stage };
  if (text === 'scratch') return { kind: 'scratch' };
  const reference = imageReference(text);
  return reference
    ? { kind: 'image', name: text, reference, known: knownImage(reference), usesArg }
    : { kind: 'unknown' };
}

const isWindows = ({ base, from }: Stage): boolean =>
  (base.kind === 'image' && base.known.isWindows) || /^windows/.test(flagOf(from, 'platform') ?? '');

/** The commands of the RUN lines, each read by the shell that its stage has at that point. */
function runCommands(stages: readonly Stage[]): {
  readonly commands: readonly PlacedCommand[];
  readonly unread: readonly Instruction[];
} {
  const commands: PlacedCommand[] = [];
  const unread: Instruction[] = [];
  const shellAtEnd = new Map<Stage, boolean>();
  for (const stage of stages) {
    let isPosix =
      stage.base.kind === 'stage' ? (shellAtEnd.get(stage.base.stage) ?? true) : !isWindows(stage);
    for (const instruction of stage.instructions) {
      if (instruction.keyword === 'SHELL')
        isPosix = /(?:^|\/)(?:ba|da|a|k|z)?sh$/.test(jsonList(instruction.rest.text)?.[0] ?? 'sh');
      if (instruction.keyword !== 'RUN') continue;
      const own = isPosix || jsonList(instruction.rest.text) ? commandsOf(instruction) : undefined;
      if (own) for (const command of own) commands.push({ ...command, stage, instruction });
      else unread.push(instruction);
    }
    shellAtEnd.set(stage, isPosix);
  }
  return { commands, unread };
}
