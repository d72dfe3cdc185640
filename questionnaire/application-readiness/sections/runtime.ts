import { section } from '../../question.ts';
import { machine } from './runtime/machine.ts';
import { program } from './runtime/program.ts';

/** What the program needs from the machine under it. */
export const runtime = section({
  id: 'runtime',
  title: 'Runtime',
  intro:
    'A container shares the kernel of its host and gets few rights; what the program needs beyond that decides whether it can run there at all.',
  questions: [...machine, ...program],
});
