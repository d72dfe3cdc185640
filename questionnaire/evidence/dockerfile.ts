import type { BuildFile } from './dockerfile/build-file.ts';
import { ignoreFileFor, isIgnoreFile } from './dockerfile/ignore-file.ts';
import { readBuildFile } from './dockerfile/read-build-file.ts';
import { LONGEST_BUILD_FILE } from './dockerfile/read-instructions.ts';
import { looksLikeBuildFile } from './dockerfile/recognise.ts';
import type { Topic } from './dockerfile/topic.ts';
import { baseImages } from './dockerfile/topics/base-images.ts';
import { daemons } from './dockerfile/topics/daemons.ts';
import { files as fileTopic } from './dockerfile/topics/files.ts';
import { folders } from './dockerfile/topics/folders.ts';
import { imageContents } from './dockerfile/topics/image-contents.ts';
import { packages } from './dockerfile/topics/packages.ts';
import { portsAndLabels } from './dockerfile/topics/ports-and-labels.ts';
import { provenance } from './dockerfile/topics/provenance.ts';
import { rights } from './dockerfile/topics/rights.ts';
import { runtimes } from './dockerfile/topics/runtimes.ts';
import { secrets } from './dockerfile/topics/secrets.ts';
import { settings } from './dockerfile/topics/settings.ts';
import { start } from './dockerfile/topics/start.ts';
import { users } from './dockerfile/topics/users.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { type Finding, surestFirst } from './finding.ts';
import { findingAt } from './parsing/finding-at.ts';
import { joined } from './parsing/joined.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';

const topics: readonly Topic[] = [
  provenance,
  baseImages,
  runtimes,
  users,
  packages,
  imageContents,
  fileTopic,
  secrets,
  start,
  daemons,
  settings,
  portsAndLabels,
  folders,
  rights,
];

/** How many lines and characters of build files are read together: each instruction is looked at by every topic. */
const MOST_LINES = 20_000;
const MOST_TEXT = 1024 * 1024;

const tooMuch = ({ name }: EvidenceFile): Notice => ({
  file: name,
  line: 1,
  code: 'too-large',
  detail: `The build files hold more than ${MOST_LINES} lines or ${MOST_TEXT} characters together; this one is not read. Send it in another request.`,
});

/** Reads Dockerfiles and Containerfiles, each with the ignore file that came with it. */
export const dockerfile: EvidenceReader = {
  id: 'dockerfile',
  title: 'Build file of an image (Containerfile or Dockerfile) and its ignore file',
  fields: topics.flatMap(({ fields }) => fields),
  recognises: (file) => isIgnoreFile(file) || looksLikeBuildFile(file),
  read: (files) => {
    const ignoreFiles = files.filter(isIgnoreFile);
    let linesLeft = MOST_LINES;
    let textLeft = MOST_TEXT;
    const readings = files
      .filter((file) => !ignoreFiles.includes(file))
      .map((file): Reading => {
        linesLeft -= file.lines.length;
        textLeft -= Math.min(file.text.length, LONGEST_BUILD_FILE);
        if (linesLeft < 0 || textLeft < 0) return { findings: [], notices: [tooMuch(file)] };
        const build = readBuildFile(file, ignoreFileFor(file, ignoreFiles));
        return 'stages' in build
          ? { findings: findingsOf(build), notices: build.notices }
          : { findings: [], notices: build };
      });
    return joined(readings);
  },
};

/** One finding for each thing that is said of each stage: the surest, of equally sure ones that of the first line. */
function findingsOf(build: BuildFile): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const topic of topics)
    for (const { line, ...says } of topic.shows(build)) {
      const severalOf =
        says.question.startsWith('containerfile-') ||
        /^(?:host-access|inbound-protocols)$/.test(says.question);
      const key = [says.questionnaire, says.question, severalOf ? says.answer : '', says.about].join('\n');
      const known = findings.get(key);
      const gain = known ? surestFirst.indexOf(known.sureness) - surestFirst.indexOf(says.sureness) : 1;
      if (gain > 0 || (known && gain === 0 && line < known.line))
        findings.set(key, findingAt(build.file, line, says));
    }
  return [...findings.values()];
}
