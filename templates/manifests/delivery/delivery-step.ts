/** What a step is given beside the source, each from the secret store of the tool and to this step alone. */
export type Access = 'registry' | 'signing-key' | 'cluster' | 'git';

/** One step of the way from the source to the cluster: a script that any tool can run. */
export interface DeliveryStep {
  /** The name of its script, `delivery/<id>.sh`. */
  readonly id: string;
  readonly title: string;
  /** `check`: the source. `image`: the image, once the checks have passed. `release`: into the project, once the image has. */
  readonly phase: 'check' | 'image' | 'release';
  /** An image that has the program, without tag or digest. */
  readonly image: string;
  readonly access: readonly Access[];
  /** A variable that the person who starts the step has to give. */
  readonly asks?: string;
  /** The files that it leaves in the folder of the repository for later steps and for the record. */
  readonly writes?: readonly string[];
  /** The lines of the script, after its heading. */
  readonly script: readonly string[];
}
