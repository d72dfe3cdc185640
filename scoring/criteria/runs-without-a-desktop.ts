import { deck, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the application works with nobody logged on. */
export const runsWithoutADesktop = criterion({
  id: 'runs-without-a-desktop',
  title: 'The application needs the desktop of no machine',
  category: 'runtime',
  weight: 3,
  why: 'A container has no desktop and no session to log on to. A screen that exists only on the server is gone after the move, and configuration that was clicked there is lost at the next start. A program on the PCs of users stays there, whatever happens to the server.',
  fix: 'List the screens that are opened on the server. Replace administration screens by configuration files or commands; screens for daily work and programs on PCs need a web front end or stay on virtual desktops.',
  effort: 'L',
  owner: 'department',
  sources: [deck('Introduction to container'), twelveFactor('XII. Admin processes', 'admin-processes')],
  reads: ['interactive-session'],
  blocks: ['replatform', 'refactor'],
  assess: (answers) =>
    ({
      none: pass,
      'for-administration': partial(50),
      'for-daily-work': fail,
      'installed-on-users-machines': fail,
    })[answers['interactive-session']],
  examples: [
    { answers: { 'interactive-session': 'none' }, judgement: pass },
    { answers: { 'interactive-session': 'for-administration' }, judgement: partial(50) },
    { answers: { 'interactive-session': 'for-daily-work' }, judgement: fail },
    { answers: { 'interactive-session': 'installed-on-users-machines' }, judgement: fail },
  ],
});
