import { at, isGiven, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { imageReference } from '../../parsing/image-reference.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Report } from '../report.ts';
import { hardeningFields, readinessFields, type Topic } from '../topic.ts';

/** How images are built and how changes reach the cluster. */
export const delivery: Topic = {
  fields: [
    ...readinessFields(
      ['image-build', 'spec.strategy and spec.source of a BuildConfig', 'stated'],
      ['source-control', 'spec.source.git of a BuildConfig', 'hinted'],
      ['image-rebuild', 'spec.triggers of a BuildConfig', 'stated'],
      ['base-image-pinning', 'from of the strategy of a BuildConfig', 'hinted'],
      ['pipeline', 'a BuildConfig; syncPolicy of an Argo CD Application', 'hinted'],
      [
        'pipeline-tool',
        'a Tekton Pipeline, PipelineRun or Task; an Argo CD Application; a Jenkins strategy of a BuildConfig',
        'hinted',
      ],
    ),
    ...hardeningFields(['images-are-rebuilt-for-patches', 'spec.triggers of a BuildConfig', 'hinted']),
  ],
  read(manifests, report) {
    for (const object of manifests.of('BuildConfig')) build(object, report);
    for (const kind of ['Pipeline', 'PipelineRun', 'Task'] as const)
      for (const object of manifests.of(kind))
        tool(
          object,
          'tekton',
          'The pipeline is written for Tekton; on OpenShift it is likely OpenShift Pipelines.',
          report,
        );
    for (const object of manifests.of('Application')) {
      tool(object, 'argo', 'Argo CD brings what Git says into the cluster.', report);
      const automated = at(object.root, 'spec', 'syncPolicy', 'automated');
      if (automated)
        report.readiness(object, automated, {
          question: 'pipeline',
          answer: 'deploys-automatically',
          sureness: 'hinted',
          because: 'Argo CD deploys by itself; that a tool builds and tests before is for a person to say.',
        });
    }
  },
};

const tool = (object: ManifestObject, answer: string, because: string, report: Report): void =>
  report.readiness(object, at(object.root, 'kind') ?? object.root, {
    question: 'pipeline-tool',
    answer,
    sureness: 'hinted',
    because,
  });

function build(object: ManifestObject, report: Report): void {
  const spec = at(object.root, 'spec');
  const source = at(spec, 'strategy', 'sourceStrategy');
  const docker = at(spec, 'strategy', 'dockerStrategy');
  const inline = at(spec, 'source', 'dockerfile');
  const git = at(spec, 'source', 'git');
  if (at(spec, 'strategy', 'jenkinsPipelineStrategy')) {
    tool(object, 'jenkins', 'The BuildConfig starts a pipeline of Jenkins.', report);
    return;
  }
  if (git)
    report.readiness(object, git, {
      question: 'source-control',
      answer: 'git',
      sureness: 'hinted',
      because:
        'The source code is fetched from Git; whether the version in production can be named there is for a person to say.',
    });
  const place = source ?? (docker ? (inline ?? git) : undefined);
  if (place)
    report.readiness(object, place, {
      question: 'image-build',
      answer: source
        ? 'source-to-image-or-buildpack'
        : inline
          ? 'containerfile-elsewhere'
          : 'containerfile-in-source-control',
      sureness: inline && !source ? 'hinted' : 'stated',
      because: source
        ? 'Source-to-Image makes the image from the source code.'
        : inline
          ? 'The Containerfile stands inside the BuildConfig.'
          : 'The image is built from the Containerfile in a Git repository.',
    });
  if (source ?? docker)
    report.readiness(object, source ?? docker ?? object.root, {
      question: 'pipeline',
      answer: 'builds-only',
      sureness: 'hinted',
      because: 'A BuildConfig builds the image; how it is tested and deployed is for a person to say.',
    });
  triggers(object, spec, report);
  pinning(object, at(source ?? docker, 'from'), report);
}

function triggers(object: ManifestObject, spec: Place | undefined, report: Report): void {
  const place = itemsOf(at(spec, 'triggers')).find(
    (trigger) => textOf(at(trigger, 'type')) === 'ImageChange',
  );
  if (!place) return;
  const because = 'A new version of the base image starts a build.';
  report.readiness(object, place, {
    question: 'image-rebuild',
    answer: 'on-new-base',
    sureness: 'stated',
    because,
  });
  report.hardening(object, place, {
    question: 'images-are-rebuilt-for-patches',
    isRecommended: true,
    sureness: 'hinted',
    because,
  });
}

function pinning(object: ManifestObject, from: Place | undefined, report: Report): void {
  const place = at(from, 'name');
  const name = textOf(place);
  if (!place || !isGiven(place) || name === undefined) return;
  const reference = imageReference(name);
  if (!reference) return;
  const { tag, digest } = reference;
  report.readiness(object, place, {
    question: 'base-image-pinning',
    answer: digest ? 'digest' : tag && tag !== 'latest' ? 'version-tag' : 'latest',
    sureness: 'hinted',
    because:
      'The BuildConfig names its base image in this way; a tag of an ImageStream can be moved to another image.',
  });
}
