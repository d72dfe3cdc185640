import type { Table } from '../table.ts';
import { buildFile } from './images-and-build-file/build-file.ts';
import { content } from './images-and-build-file/content.ts';
import { origin } from './images-and-build-file/origin.ts';

/** What images hold, where they come from, and how their build file is written; the same on every platform. */
export const imagesAndBuildFile: Table = {
  id: 'images-and-build-file',
  title: 'Images and build file',
  intro: 'Shows whether images hold only what they need, from sources that can be trusted.',
  heading: 'Container Images and Build File Configuration',
  entries: [...content, ...origin, ...buildFile],
};
