import { expect, it } from 'vitest';
import { endedSupport } from '../../../../questionnaire/evidence/dockerfile/ended-support.ts';
import { imageReference } from '../../../../questionnaire/evidence/parsing/image-reference.ts';
import {
  ENDS_CHECKED_ON,
  operatingSystemEnds,
} from '../../../../questionnaire/evidence/software/operating-system-ends.ts';

const ended = (image: string) => {
  const reference = imageReference(image);
  return reference ? endedSupport(reference).filter(({ isSystem }) => isSystem) : [];
};

it.each([
  ['debian:11-slim', 'debian 11'],
  ['debian:buster', 'debian 10'],
  ['ubuntu:18.04', 'ubuntu 18.04'],
  ['ubuntu:focal', 'ubuntu 20.04'],
  ['centos:7', 'centos linux 7'],
  ['centos:8', 'centos linux 8'],
  ['quay.io/centos/centos:stream8', 'centos stream 8'],
  ['alpine:3.20', 'alpine 3.20'],
  ['alpine:3.21', 'alpine 3.21'],
  ['registry.access.redhat.com/ubi7/ubi-minimal:7.9', 'red hat enterprise linux 7.9'],
])('an image %s ends in the month in which a machine with %s does', (image, system) => {
  const end = operatingSystemEnds.find(({ pattern }) => pattern.test(system));
  expect(ended(image).map(({ since }) => since)).toEqual([end?.ends.slice(0, 7)]);
});

it.each(['debian:12', 'ubuntu:22.04', 'alpine:3.22', 'registry.access.redhat.com/ubi9/ubi:9.5'])(
  'an image %s has not ended, and neither has its system',
  (image) => {
    const system = image.replace(/.*ubi9\/ubi:/, 'red hat enterprise linux ').replace(':', ' ');
    const end = operatingSystemEnds.find(({ pattern }) => pattern.test(system));
    expect(ended(image)).toEqual([]);
    expect(end && end.ends > ENDS_CHECKED_ON).toBe(true);
  },
);
