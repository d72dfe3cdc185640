import { oneOf, section, wholeNumber } from '../../question.ts';
import { deck, kubernetes } from '../../source.ts';
import { called, missionCritical } from '../gates.ts';

/** What the application remembers, and where. */
export const state = section({
  id: 'state',
  title: 'State and data',
  intro:
    'A pod can be replaced at any time, so what the application must remember has to survive outside it.',
  questions: [
    oneOf({
      id: 'session-state',
      text: 'Where does the application keep what it knows about a signed-in user between requests?',
      help: 'Look at the session manager of the Java application server, at sessionState in web.config (InProc means process memory) or at session.save_handler in php.ini. A test: stop one of two servers and see whether its users must sign in again. If several answers are true, choose the last of them.',
      source: deck('What is REST APIs?'),
      narrowed: { since: '1.1', appliesWhen: called },
      options: [
        { id: 'no-sessions', label: 'It keeps nothing: each request stands alone' },
        {
          id: 'external-store',
          label: 'In a store outside the process, such as Redis, Infinispan or a database',
        },
        { id: 'client-side', label: 'In a signed or encrypted cookie or token that the client holds' },
        { id: 'in-process-memory', label: 'In the memory of the server process' },
        { id: 'local-files', label: 'In files on the server' },
      ],
    }),
    oneOf({
      id: 'local-files',
      text: 'Where does the application write files that it needs later?',
      help: 'Look in the configuration for folders of uploads, reports, exports, caches and queues; `lsof -p <process id>` on Linux shows which files are open for writing. Leave out logs, session files and the files of a database. If several answers are true, choose the last of them.',
      source: deck('Pros and cons of using container'),
      options: [
        { id: 'none', label: 'Nowhere, or only in object storage' },
        { id: 'temporary-only', label: 'Only in temporary files that may be lost at every restart' },
        { id: 'shared-storage', label: 'On a network share (NFS or SMB)' },
        { id: 'local-disk', label: 'On a disk of the server' },
      ],
    }),
    oneOf({
      id: 'cached-data',
      since: '1.1',
      text: 'What does one instance keep in a cache of its own?',
      help: 'Search the code for Ehcache, Caffeine, MemoryCache, APCu and static maps that are filled at run time; ask what happens today when such data is changed. If several answers are true, choose the last of them.',
      source: deck('Multiple replicas'),
      appliesWhen: {
        all: [
          { question: 'multiple-instances', is: ['active-passive', 'single-untested'] },
          { not: { question: 'session-state', is: ['in-process-memory', 'local-files'] } },
          { not: { question: 'local-files', is: ['local-disk'] } },
        ],
      },
      options: [
        { id: 'nothing', label: 'Nothing, or it caches in a store that all instances would share' },
        { id: 'may-lag', label: 'Data that may be some minutes old, such as lists of codes' },
        {
          id: 'must-agree',
          label: 'Data that all instances must see alike at once, such as rights, stock or the next number',
        },
      ],
    }),
    oneOf({
      id: 'scheduled-jobs',
      text: 'What starts the scheduled jobs of the application?',
      help: 'Look at `crontab -l` of every account, /etc/cron.d and the Windows Task Scheduler, and search the code for @Scheduled, Quartz, Hangfire and timers. A lock is, for example, Quartz in cluster mode or a row in the database. If several answers are true, choose the last of them.',
      source: deck('Multiple replicas'),
      options: [
        { id: 'none', label: 'It has no scheduled jobs' },
        {
          id: 'external-scheduler',
          label: 'A scheduler outside the application and its server, such as an enterprise job scheduler',
        },
        {
          id: 'in-process-guarded',
          label: 'A timer in the application, with a lock so that only one instance runs the job',
        },
        { id: 'host-cron', label: 'cron or the Windows Task Scheduler on the server' },
        { id: 'in-process-unguarded', label: 'A timer in the application, without a lock' },
      ],
    }),
    oneOf({
      id: 'job-interruption',
      since: '1.1',
      text: 'What follows when a scheduled job is cut off in the middle?',
      help: 'Ask the operators about the last job that broke off: what they did, and whether it still ended before its results were needed. Answer for the job with the worst answer.',
      source: kubernetes('Jobs', 'concepts/workloads/controllers/job/'),
      appliesWhen: {
        all: [
          {
            question: 'scheduled-jobs',
            is: ['external-scheduler', 'in-process-guarded', 'host-cron', 'in-process-unguarded'],
          },
          { not: called },
        ],
      },
      options: [
        { id: 'repeated-in-time', label: 'It is started again and still ends in time' },
        { id: 'repeated-too-late', label: 'It is started again, but ends after its results are needed' },
        { id: 'repaired-by-hand', label: 'Somebody has to repair data before it can be started again' },
      ],
    }),
    oneOf({
      id: 'database-kind',
      text: 'What kind of database holds the main data of the application?',
      help: 'Look at the connection strings and at the driver libraries in the package. If there are several databases, answer for the one that holds the business records.',
      source: deck('Introduction to monolithic architecture'),
      narrowed: { since: '1.1', appliesWhen: { not: { question: 'database-sharing', is: ['no-database'] } } },
      options: [
        { id: 'none', label: 'It has no database' },
        {
          id: 'open-source-relational',
          label: 'A relational database under an open-source licence, such as PostgreSQL, MySQL or MariaDB',
        },
        {
          id: 'commercial-relational',
          label: 'A relational database under a commercial licence, such as Oracle, SQL Server or Db2',
        },
        { id: 'document-or-key-value', label: 'A document or key-value database, such as MongoDB or Redis' },
        {
          id: 'file-based',
          label: 'Database files that the application opens itself, such as Access, dBase or SQLite',
        },
      ],
    }),
    oneOf({
      id: 'database-place',
      text: 'Where does the database engine run?',
      help: 'Compare the host in the connection string with the name of the application server. An engine that the application loads as a library, such as Access, SQLite or embedded H2, runs inside the process, wherever its file is stored.',
      source: deck('Introduction to monolithic architecture'),
      appliesWhen: {
        question: 'database-kind',
        is: ['open-source-relational', 'commercial-relational', 'document-or-key-value', 'file-based'],
      },
      options: [
        { id: 'separate-host', label: 'On another machine, or as a database service' },
        { id: 'same-host', label: 'On the machine of the application, as a process of its own' },
        { id: 'inside-the-process', label: 'Inside the process of the application' },
      ],
    }),
    oneOf({
      id: 'storage-access-mode',
      text: 'How many instances use the stored files at the same time?',
      help: 'Look at which servers mount the share (`mount`, /etc/fstab, mapped drives) and which of them write to it. With a single server, answer for the number of instances that is planned.',
      source: deck('Kubernetes objects and basic kubectl commands'),
      appliesWhen: { question: 'local-files', is: ['shared-storage', 'local-disk'] },
      narrowed: {
        since: '1.1',
        appliesWhen: {
          all: [
            { question: 'local-files', is: ['shared-storage', 'local-disk'] },
            { not: { question: 'multiple-instances', is: ['single-by-design'] } },
          ],
        },
      },
      options: [
        { id: 'one-writer', label: 'One instance reads and writes them' },
        { id: 'many-readers', label: 'One instance writes, several read' },
        { id: 'many-writers', label: 'Several instances write' },
      ],
    }),
    wholeNumber({
      id: 'stored-gigabytes',
      since: '1.1',
      text: 'How many gigabytes of files and databases have to move with the application?',
      help: 'Add up the folders with files that are kept (`du -s --block-size=1G`) and the databases whose engine runs on the machine or in the process. A database on another host does not count, nor do logs and backups. Round up.',
      source: deck('Introduction to Kubernetes architecture'),
      appliesWhen: { question: 'database-place', is: ['same-host', 'inside-the-process'] },
      unit: 'gigabytes',
      least: 0,
      most: 1_000_000,
    }),
    oneOf({
      id: 'backup-restore',
      text: 'How far are backup and restore of the data proven?',
      help: 'Ask the operators for the record of the last restore test: its date, what was restored, and who checked the result. The data are the database and the files together; a copy of the whole machine counts as a backup.',
      source: deck('Introduction to Kubernetes architecture'),
      options: [
        { id: 'restore-tested', label: 'Backed up, and a restore was tested within the last 12 months' },
        { id: 'backed-up', label: 'Backed up, but no restore was tested within the last 12 months' },
        { id: 'none', label: 'Not backed up' },
      ],
    }),
    oneOf({
      id: 'disaster-recovery',
      since: '1.1',
      text: 'From what would the data be brought back if the whole site were lost?',
      help: 'Ask the operators where the newest copy of database and files lies that would survive, and read its date. A second storage array in the same building does not count.',
      source: deck('Introduction to Kubernetes architecture'),
      appliesWhen: missionCritical,
      options: [
        { id: 'replica-elsewhere', label: 'From a second site, to which every change is copied at once' },
        { id: 'daily-copy-elsewhere', label: 'From copies at another place, made at least once a day' },
        { id: 'older-copy-elsewhere', label: 'From copies at another place, made less often' },
        { id: 'nothing-elsewhere', label: 'From nothing: all copies lie at the same site' },
      ],
    }),
  ],
});
