import type { EvidenceFile } from '../evidence-file.ts';
import type { Notice } from '../reader.ts';
import type { Command } from './command.ts';
import type { Instruction } from './instruction.ts';
import type { Stage } from './stage.ts';
import type { Variable } from './variables.ts';

/** A command with the place where it stands. */
export interface PlacedCommand extends Command {
  readonly stage: Stage;
  readonly instruction: Instruction;
}

/** A Containerfile as it is read. */
export interface BuildFile {
  readonly file: EvidenceFile;
  readonly stages: readonly Stage[];
  /** The last stage, which becomes the image. */
  readonly final: Stage;
  /** The stages whose instructions make up the image, the last one last. */
  readonly lineage: readonly Stage[];
  /** What reaches the image, in its order; without what ONBUILD keeps for other images. */
  readonly imageInstructions: readonly Instruction[];
  /** Every instruction of the file, also those of ONBUILD, without FROM. */
  readonly instructions: readonly { readonly instruction: Instruction; readonly stage: Stage | undefined }[];
  /** The commands of all RUN lines that could be analysed. */
  readonly commands: readonly PlacedCommand[];
  /** The same of the stages that make up the image. */
  readonly imageCommands: readonly PlacedCommand[];
  /** Whether some RUN line was not analysed, so that no statement about all of them is certain. */
  readonly isPartlyRead: boolean;
  readonly isWindows: boolean;
  /** What ENV and ARG hold at the end of the last stage. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** The ignore file that came with it, if any. */
  readonly ignoreFile: EvidenceFile | undefined;
  readonly notices: readonly Notice[];
}

/** The RUN lines in which some command is of a kind. */
export const runLinesWith = (
  commands: readonly PlacedCommand[],
  isOfKind: (command: PlacedCommand) => boolean,
): ReadonlySet<Instruction> => new Set(commands.filter(isOfKind).map(({ instruction }) => instruction));

/** The last instruction of a kind that reaches the image. */
export const lastOf = (build: BuildFile, keyword: string): Instruction | undefined =>
  build.imageInstructions.findLast((instruction) => instruction.keyword === keyword);
