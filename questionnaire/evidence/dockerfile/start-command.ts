import type { BuildFile } from './build-file.ts';
import { type Command, commandsOf } from './command.ts';
import { type Instruction, jsonList } from './instruction.ts';
import type { Stage } from './stage.ts';

/** What the image starts, from its last ENTRYPOINT and CMD. */
export interface StartCommand {
  readonly instruction: Instruction;
  /** Whether it is a JSON list, which no shell carries out. */
  readonly isExecForm: boolean;
  /** What is started; of an exec form with `sh -c` the commands of its script too. */
  readonly commands: readonly Command[];
}

/** The words of what is started, programs without their folder. */
export const startWords = ({ commands }: StartCommand): readonly string[] =>
  commands.flatMap(({ name, args }) => [name, ...args].map((word) => word.split('/').at(-1) ?? ''));

/**
 * The last ENTRYPOINT and the last CMD that reach the image. An ENTRYPOINT drops the CMD of the stages before its own, and one that is
 * a shell line drops any.
 */
export function startCommands(build: BuildFile): readonly StartCommand[] {
  const entryStage = build.lineage.findLastIndex((stage) => own(stage).some(isA('ENTRYPOINT')));
  const since = build.lineage.slice(Math.max(entryStage, 0)).flatMap(own);
  const found = ['ENTRYPOINT', 'CMD'].flatMap((keyword) => {
    const instruction = since.findLast(isA(keyword));
    if (!instruction || instruction.rest.text === '' || instruction.rest.text === '[]') return [];
    const isExecForm = jsonList(instruction.rest.text) !== undefined;
    return [{ instruction, isExecForm, commands: commandsOf(instruction) ?? [] }];
  });
  const [entry, command] = found;
  return entry && command && !entry.isExecForm ? [entry] : found;
}

const own = ({ instructions }: Stage): readonly Instruction[] =>
  instructions.filter(({ isOnbuild }) => !isOnbuild);

const isA =
  (keyword: string) =>
  (instruction: Instruction): boolean =>
    instruction.keyword === keyword;
