import type { BuildFile } from './build-file.ts';
import { type Command, commandsOf } from './command.ts';
import { type Instruction, jsonList } from './instruction.ts';

/** What the image starts, from its last ENTRYPOINT and CMD. */
export interface StartCommand {
  readonly instruction: Instruction;
  /** Whether it is a JSON list, which no shell carries out. */
  readonly isExecForm: boolean;
  /** What is started; of an exec form with `sh -c` the commands of its script too. */
  readonly commands: readonly Command[];
}

/** The last ENTRYPOINT and the last CMD that reach the image; a CMD before a later ENTRYPOINT is only its argument, and is left out where that is a shell line. */
export function startCommands(build: BuildFile): readonly StartCommand[] {
  const found = ['ENTRYPOINT', 'CMD'].flatMap((keyword) => {
    const instruction = build.imageInstructions.findLast((one) => one.keyword === keyword);
    if (!instruction || instruction.rest.text === '' || instruction.rest.text === '[]') return [];
    const isExecForm = jsonList(instruction.rest.text) !== undefined;
    return [{ instruction, isExecForm, commands: commandsOf(instruction) ?? [] }];
  });
  const [entry, command] = found;
  return entry && command && !entry.isExecForm ? [entry] : found;
}
