import { editionOf } from '../edition.ts';
import type { Questionnaire } from '../question.ts';
import { application } from './sections/application.ts';
import { architecture } from './sections/architecture.ts';
import { delivery } from './sections/delivery.ts';
import { image } from './sections/image.ts';
import { interfaces } from './sections/interfaces.ts';
import { mesh } from './sections/mesh.ts';
import { operation } from './sections/operation.ts';
import { runtime } from './sections/runtime.ts';
import { security } from './sections/security.ts';
import { state } from './sections/state.ts';

const everyVersion = {
  id: 'application-readiness',
  version: '1.1',
  title: 'Application readiness for containers',
  description:
    'Finds out whether one application can run on GCIS CaaS (Red Hat OpenShift), by which migration path, and what to change first.',
  sections: [
    application,
    architecture,
    interfaces,
    runtime,
    state,
    image,
    operation,
    mesh,
    security,
    delivery,
  ],
} as const satisfies Questionnaire;

/** What we ask about one application that may move to containers, in the newest version. */
export const applicationReadiness = editionOf(everyVersion, everyVersion.version);

/** The versions of `application-readiness` before the newest, the later first. */
export const earlierReadiness: readonly Questionnaire[] = [editionOf<Questionnaire>(everyVersion, '1.0')];
